import { Text, View } from '@tarojs/components'
import { spoken } from '@/design/spoken'
import type { MonthEnd } from '@/domain/balance/year'
import { zero } from '@/domain/money'
import { copy } from '../copy'

/** A name under every third column: at 最大 no more fit, and smaller words are no answer. */
const everyThird = 3

/** Columns from zero up to the largest month, the current month filled. The sentence and the list below it say the same. */
export function Bars({ ends }: { ends: readonly MonthEnd[] }) {
  const top = ends.reduce((most, { fen }) => (fen > most ? fen : most), zero)
  const { chart, month: nameOf, yearMonth } = copy.year
  const last = ends.length - 1
  const [first, current] = [ends[0], ends[last]]
  if (!first || !current) return null
  return (
    <View {...spoken({ role: 'img', label: chart(yearMonth(first.month), yearMonth(current.month)) })}>
      <View className="balance-plot">
        {ends.map(({ month, fen }, at) => (
          <View key={month} className="balance-column">
            <View
              className={`balance-bar${at === last ? ' balance-bar--now' : ''}`}
              style={{ height: top === 0 ? '0' : `${Math.round((fen / top) * 1000) / 10}%` }}
            />
            {(last - at) % everyThird === 0 && <Text className="balance-tick">{nameOf(month)}</Text>}
          </View>
        ))}
      </View>
    </View>
  )
}
