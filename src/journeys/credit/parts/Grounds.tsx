import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Citation } from '@/design/parts/Citation'
import type { Citation as Cited } from '@/domain/policy/fact'
import { copy } from '../copy'
import '../credit.scss'

interface Props {
  of: readonly Cited[]
  /** Stands under what was reckoned for somebody, and not under what a place has published. */
  reckoned?: boolean
}

/** Where a figure is written, what else is said of it and not applied, and that it binds nobody. */
export function Grounds({ of, reckoned = false }: Props) {
  return (
    <Card title={copy.answer.grounds}>
      <View className="credit-stack">
        {of.map((citation) => (
          <View key={`${citation.title}${citation.note ?? ''}`}>
            <Citation citation={citation} />
            <Against of={citation} />
          </View>
        ))}
        <View className="credit-quiet">{reckoned ? copy.notBinding : copy.asFound}</View>
      </View>
    </Card>
  )
}

/** Other readings of the same rule: shown, never reckoned with. */
function Against({ of: { against = [] } }: { of: Cited }) {
  return (
    <>
      {against.map(({ title, status, note }) => (
        <View key={title} className="credit-quiet">
          {copy.otherwise(copy.against[status], note, title)}
        </View>
      ))}
    </>
  )
}
