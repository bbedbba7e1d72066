import { Notice } from '@/design/parts/Notice'
import type { Rejection } from '@/domain/withdrawal/rejection'
import { copy } from './copy'

const { title, why: grounds, unsaid, appeal } = copy.rejected

/** Why the bureau said no after looking, and how it can be asked to look again. */
export function Rejected({ why }: { why: Rejection | null }) {
  return (
    <Notice tone="warn" title={title}>
      {`${why ? grounds[why] : unsaid}${appeal}`}
    </Notice>
  )
}
