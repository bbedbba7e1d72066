import { View } from '@tarojs/components'
import { Citation } from '@/design/parts/Citation'
import { Semantic } from '@/design/Semantic'
import type { Citation as Cited } from '@/domain/policy/fact'
import '../withdrawal.scss'

/** Where something on a card is written, inside the card it is about. */
export function Grounds({ label, citation }: { label: string; citation: Cited }) {
  return (
    <View className="withdrawal-grounds">
      <Semantic as="h3" className="withdrawal-grounds__label">
        {label}
      </Semantic>
      <Citation citation={citation} />
    </View>
  )
}
