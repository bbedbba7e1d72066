import { Refused } from '@/design/parts/Refused'
import { replaceWith } from '@/platform/navigate'
import { copy } from '../copy'

/** A no at the account desk, with the ways forward. */
export function NoAnswer({ code }: { code: keyof typeof copy.refusals }) {
  const { title, reason, next } = copy.refusals[code]
  return (
    <Refused
      title={title}
      reason={reason}
      next={next.map(({ label, note, to }) => ({ label, note, ...(to && { onPress: () => replaceWith(to) }) }))}
    />
  )
}
