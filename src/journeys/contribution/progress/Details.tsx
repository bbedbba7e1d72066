import { Card } from '@/design/parts/Card'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatMoment } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy as copyText } from '@/platform/clipboard'
import { whisper } from '@/platform/notify'
import { copy as shared } from '../copy'
import { printedSpan } from '../span'
import type { Order } from '../store'
import { copy } from './copy'

const words = copy.details

/** Everything about the order that its payer may see; the number is the one thing to take along. With `onRefresh`, a way to look again. */
export function Details({ order, onRefresh }: { order: Order; onRefresh?(): void }) {
  const { number, status, benefit, submittedAt, finishedAt } = order
  const take = async () => whisper((await copyText(number)) ? words.copied : words.notCopied)
  const covers = status === 'SUBMITTED' || status === 'PROCESSING' || status === 'SUCCEEDED'
  return (
    <Card title={words.title} action={onRefresh && { label: copy.refresh, onPress: onRefresh }}>
      <SummaryList
        rows={[
          { label: words.who, value: shared.person(order.maskedName, order.relation) },
          { label: words.area, value: order.areaName },
          { label: words.year, value: shared.ofYear(order.year) },
          { label: words.amount, value: shared.yuan(formatYuan(order.amount)), strong: true },
          { label: words.payer, value: words.payerOf(order.payerMaskedName) },
          ...(covers ? [{ label: words.usable, value: printedSpan(benefit) }] : []),
          ...(submittedAt ? [{ label: words.submittedAt, value: formatMoment(submittedAt) }] : []),
          ...(status === 'SUCCEEDED' && finishedAt
            ? [{ label: words.finishedAt, value: formatMoment(finishedAt) }]
            : []),
          { label: words.number, value: number, change: { label: words.copy, onPress: () => void take() } },
        ]}
      />
    </Card>
  )
}
