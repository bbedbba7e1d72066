import { Text, View } from '@tarojs/components'
import { formatDay } from '@/domain/calendar'
import type { Citation as Cited } from '@/domain/policy/fact'
import { words } from '../copy'
import { Icon } from './Icon'
import { StatusTag } from './StatusTag'

/** Sources that may be shown, but do not bind anyone. */
const weak: readonly string[] = ['T3', 'T4', 'SEED']

/** A quiet line under a rule: title, since when, and how far it can be relied on. */
export function Citation({ citation: { title, from, tier, note } }: { citation: Cited }) {
  return (
    <View className="hj-cite">
      <Icon name="document" size="small" />
      <View className="hj-cite__words">
        <Text>{`${title}，${words.since(formatDay(from))}`}</Text>
        <Text>{` · ${words.tiers[tier]}`}</Text>
        {note && <View>{note}</View>}
        {weak.includes(tier) && (
          <View className="hj-cite__weak">
            <StatusTag tone="plain">{words.forReference}</StatusTag>
            <Text>{words.forReferenceNote}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
