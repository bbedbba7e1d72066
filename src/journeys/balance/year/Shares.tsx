import { View } from '@tarojs/components'
import { spoken } from '@/design/spoken'
import { percentOf, type Settled } from '@/domain/balance/settled'
import { copy } from '../copy.year'

const parts = ['pool', 'account', 'cash'] as const

/** 统筹 / 个账 / 自付 as one bar cut in three, with a word and a figure to each: never by colour alone. */
export function Shares({ of }: { of: Settled }) {
  const percent = percentOf(of)
  const { chart, parts: names, percent: figure } = copy.care
  return (
    <View
      className="balance-shares"
      {...spoken({ role: 'img', label: chart(percent.pool, percent.account, percent.cash) })}
    >
      <View className="balance-shares__bar">
        {parts.map((part) =>
          percent[part] > 0 ? (
            <View
              key={part}
              className={`balance-share balance-share--${part}`}
              style={{ width: `${percent[part]}%` }}
            />
          ) : null,
        )}
      </View>
      {parts.map((part) => (
        <View key={part} className="balance-shares__line">
          <View className={`balance-shares__mark balance-share--${part}`} />
          <View className="balance-shares__name">{names[part]}</View>
          <View>{figure(percent[part])}</View>
        </View>
      ))}
    </View>
  )
}
