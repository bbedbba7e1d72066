import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatYuan, minus } from '@/domain/money'
import { copy } from '../copy'
import { copy as quoteWords } from '../quote/copy'
import type { Quote } from '../store'
import '../contribution.scss'

const words = { ...copy.quote, ...quoteWords.account }
const yuan = (amount: Quote['due']) => copy.yuan(formatYuan(amount))

/** What the fee leaves in the payer's account: what may be used of it, what keeps the rest back and by which rule, and what lacks. */
export function AccountCard({ quote: { due, funding } }: { quote: Quote }) {
  const { before, after, shortfall, refusal, shareable, kept } = funding
  const keeps = kept && shareable !== before
  return (
    <Card title={words.from}>
      <SummaryList
        rows={[
          { label: words.before, value: yuan(before) },
          ...(keeps ? keptRows(funding) : []),
          { label: words.paying, value: copy.yuan(due === 0 ? formatYuan(due) : `−${formatYuan(due)}`) },
          ...(shortfall > 0 ? [{ label: words.lacking, value: yuan(shortfall), strong: true }] : []),
          ...(refusal ? [] : [{ label: words.after, value: yuan(after) }]),
        ]}
      />
      {keeps && !refusal && (
        <View className="contribution-cites">
          <Citation citation={kept.citation} />
        </View>
      )}
    </Card>
  )
}

function keptRows({ before, shareable, kept }: Quote['funding']) {
  if (!kept) return []
  const held = kept.by === 'RESERVE' ? kept.fen : shareable === null ? null : minus(before, shareable)
  return [
    {
      label: kept.by === 'RESERVE' ? words.kept : words.currentYear,
      value: held === null ? words.unknown : yuan(held),
    },
    { label: words.shareable, value: shareable === null ? words.unknown : yuan(shareable) },
  ]
}
