import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/design/parts/Icon'
import { spoken } from '@/design/spoken'

/** What somebody may want: to show a relative's code, to let them use one's money, to send them money far away. */
export type Way = 'code' | 'money' | 'away'

/** From what, to whom: a code in one's own hand, an account at home, an account that goes on a journey. */
const pictures: Record<Way, readonly [IconName | 'code', IconName]> = {
  code: ['code', 'person'],
  money: ['wallet', 'family'],
  away: ['wallet', 'person'],
}

/** A picture of it, beside words that say the same: drawn from the marks of the house, and skipped by a screen reader. */
export function Picture({ way }: { way: Way }) {
  const [from, to] = pictures[way]
  return (
    <View className="which-picture" {...spoken({ hidden: true })}>
      {from === 'code' ? (
        <View className="hj-tile">
          <View className="which-code" />
        </View>
      ) : (
        <Icon name={from} size="tile" tone="brand" />
      )}
      <View className={`which-road which-road--${way}`} />
      <Icon name={to} size="tile" tone="brand" />
    </View>
  )
}
