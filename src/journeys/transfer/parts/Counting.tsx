import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { formatDay } from '@/domain/calendar'
import type { Exceptions } from '@/domain/transfer/counting'
import { copy } from '../copy'

interface Props extends Exceptions {
  /** Working days until it is sent, and until all is done. */
  days?: { readonly sent: number; readonly done: number }
}

const words = copy.counting

/** Why the dates are the dates they are: which days do not count, and which weekends do. */
export function Counting({ off, worked, days }: Props) {
  const spans = off.map(({ from, to }) => copy.span(formatDay(from), formatDay(to)))
  return (
    <Card title={words.title}>
      <DottedList
        lines={[
          ...(days ? [words.rule(days.sent, days.done)] : []),
          words.plain,
          ...(spans.length > 0 ? [words.off(copy.joined(spans))] : []),
          ...(worked.length > 0 ? [words.worked(copy.joined(worked.map(formatDay)))] : []),
        ]}
      />
    </Card>
  )
}
