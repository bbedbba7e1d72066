import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Money } from '@/design/parts/Money'
import { Notice } from '@/design/parts/Notice'
import { SummaryList } from '@/design/parts/SummaryList'
import { formatYuan } from '@/domain/money'
import { payoutOf } from '@/domain/withdrawal/payout'
import type { Verdict } from '../stage'
import { copy } from './copy'
import '../withdrawal.scss'

const { payout: said, sharing: shared } = copy

/** What would be paid out, figure by figure; what is not known is said to be so. */
export function Payout({ of }: { of: Verdict['afterwards'] }) {
  const { amount, exact } = payoutOf(of)
  const rows = [
    { label: said.balance, value: said.yuan(formatYuan(of.balance)) },
    { label: said.interest, value: of.interest === null ? said.unknown : said.yuan(formatYuan(of.interest)) },
    ...(of.owed > 0 ? [{ label: said.owed, value: said.less(formatYuan(of.owed)) }] : []),
    { label: said.amount, value: said.yuan(formatYuan(amount)), strong: true },
  ]
  return (
    <Card title={said.title}>
      <View className="withdrawal-stack">
        <Money fen={amount} size="display" />
        <SummaryList rows={rows} />
        {!exact && <View className="withdrawal-small">{said.about}</View>}
      </View>
    </Card>
  )
}

/** With whom the account is shared until then; nothing where it is not. */
export function Sharing({ of: { sharing }, bereaved }: { of: Verdict['afterwards']; bereaved: boolean }) {
  if (sharing.length === 0) return null
  const names = sharing.map(({ maskedName }) => maskedName).join('、')
  return (
    <Notice tone="warn" title={shared.title}>
      {bereaved ? shared.bereaved(names) : shared.own(names)}
    </Notice>
  )
}
