import { Cell } from '@/design/parts/Cell'
import { StatusTag } from '@/design/parts/StatusTag'
import { formatMoment } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'
import type { RecordOf } from '../store'

/** One record: what, for whom, how much, when, and how it stands. Opens the page that knows the rest. */
export function RecordCell({ record }: { record: RecordOf }) {
  const { title, standing, open } = told(record)
  const at = formatMoment(record.at)
  return (
    <Cell
      title={title}
      note={'amount' in record ? copy.amountAt(formatYuan(record.amount), at) : at}
      tag={<StatusTag tone={standing.tone}>{standing.word}</StatusTag>}
      onPress={open}
    />
  )
}

function told(record: RecordOf) {
  const { errands, standing } = copy
  switch (record.errand) {
    case 'CONTRIBUTION':
      return {
        title: errands.contribution(record.maskedName, record.year),
        standing: standing.orders[record.status],
        open: () => goTo('contribution/progress', { orderId: record.recordId }),
      }
    case 'BINDING':
      return {
        title: errands.binding(record.maskedName),
        standing: standing.bindings[record.status],
        open: () => goTo('family/relative', { bindingId: record.recordId }),
      }
    case 'WITHDRAWAL':
      return {
        title: errands.withdrawal,
        standing: standing.requests[record.status],
        open: () => goTo('withdrawal/progress', { requestId: record.recordId }),
      }
  }
}
