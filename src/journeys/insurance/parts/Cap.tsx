import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import { Money } from '@/design/parts/Money'
import { SummaryList } from '@/design/parts/SummaryList'
import { spoken } from '@/design/spoken'
import { atLeastZero, type Fen, formatYuan, minus, zero } from '@/domain/money'
import type { Offers } from '../answers'
import { copy } from '../copy'
import '../insurance.scss'

const words = copy.cap

/** How much of the account may go into insurance, as a bar and in words. `premium`, in fen, is what is about to be bought. */
export function Cap({ of, premium = zero }: { of: Offers; premium?: Fen }) {
  const { left, spent, available, rule, citation, areaName } = of
  const after = atLeastZero(minus(left, premium))
  const beyond = atLeastZero(minus(minus(available, premium), after))
  const part = (fen: Fen) => ({ flex: `${fen} 0 0px` })
  return (
    <Card title={words.title}>
      <View className="insurance-quiet">{words.left}</View>
      <Money fen={left} size="display" />
      <View className="insurance-bar" {...spoken({ hidden: true })}>
        {spent > 0 && <View className="insurance-bar__used" style={part(spent)} />}
        {premium > 0 && <View className="insurance-bar__this" style={part(premium)} />}
        {after > 0 && <View className="insurance-bar__left" style={part(after)} />}
        {beyond > 0 && <View className="insurance-bar__beyond" style={part(beyond)} />}
      </View>
      {premium > 0 ? (
        <View className="insurance-quiet">
          <View>{words.premium(formatYuan(spent), formatYuan(premium))}</View>
          <View>{premium > left ? words.beyond(formatYuan(left)) : words.after(formatYuan(after))}</View>
        </View>
      ) : (
        <View className="insurance-quiet">{words.said(formatYuan(spent), formatYuan(left))}</View>
      )}
      <SummaryList rows={[{ label: words.available, value: copy.yuan(formatYuan(available)) }]} />
      <View className="insurance-below">
        {rule.capPercent !== null && <View>{words.percent(areaName, rule.capPercent)}</View>}
        {rule.floor > 0 && <View>{words.floor(areaName, formatYuan(rule.floor))}</View>}
        <View className="insurance-quiet">{words.both}</View>
        <View>
          {rule.insured.length === 1 && rule.insured[0] === 'SELF'
            ? words.selfOnly
            : words.who(copy.joined(rule.insured.map((person) => copy.persons[person])))}
        </View>
      </View>
      <View className="insurance-below">
        <Citation citation={citation} />
      </View>
    </Card>
  )
}
