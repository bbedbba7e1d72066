import { Card } from '@/design/parts/Card'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatMoment } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy as copyText } from '@/platform/clipboard'
import { whisper } from '@/platform/notify'
import type { Sending } from '../answers'
import { copy as shared } from '../copy'
import { copy } from './copy'

const words = copy.details

/** Everything about the sending that its payer may see; the number is the one thing to take along. */
export function Details({ of }: { of: Sending }) {
  const { number, receiverMaskedName, relation, areaName, amount, sentAt, endedAt, status } = of
  const take = async () => whisper((await copyText(number)) ? words.copied : words.notCopied)
  return (
    <Card title={words.title}>
      <SummaryList
        rows={[
          { label: words.who, value: shared.person(receiverMaskedName, relation) },
          { label: words.area, value: areaName },
          { label: words.amount, value: shared.yuan(formatYuan(amount)), strong: true },
          { label: words.sentAt, value: formatMoment(sentAt) },
          ...(endedAt && status !== 'SENT' ? [{ label: words.endedAt[status], value: formatMoment(endedAt) }] : []),
          { label: words.number, value: number, change: { label: words.copy, onPress: () => void take() } },
        ]}
      />
    </Card>
  )
}
