import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { formatYuan, minus } from '@/domain/money'
import { copy } from '../copy'
import { matterWords } from '../copy.matters'
import { Written } from '../parts/Written'
import type { FeeChange } from './since'

/** What everybody pays, beside the year before. */
export function FeeChanges({ of: fees }: { of: readonly FeeChange[] }) {
  if (fees.length === 0) return null
  return (
    <Card title={matterWords.fees.title}>
      <View className="rules-stack">
        {fees.map((fee) => (
          <View key={fee.year}>
            <View className="rules-line">{sentence(fee)}</View>
            <Written citation={fee.citation} />
          </View>
        ))}
      </View>
    </Card>
  )
}

function sentence({ year, fen, before }: FeeChange): string {
  const { more, less, same } = copy.changes.fee
  if (fen === before) return same(year)
  return fen > before ? more(year, formatYuan(minus(fen, before))) : less(year, formatYuan(minus(before, fen)))
}
