import { View } from '@tarojs/components'
import { Money } from '@/design/parts/Money'
import { ResultPanel } from '@/design/parts/ResultPanel'
import type { Panel } from './panel'
import '../contribution.scss'

/** What came of it: one sentence, and how much of whose money. */
export function Outcome({ panel: { amount, ...told } }: { panel: Panel }) {
  return (
    <ResultPanel {...told}>
      {amount && (
        <View className="contribution-amount">
          <View className="contribution-quiet">{amount.label}</View>
          <Money fen={amount.fen} size="display" />
        </View>
      )}
    </ResultPanel>
  )
}
