import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import type { ToldRule } from '../rulebook'
import { Lines } from './Lines'
import { Written } from './Written'

/** One matter as it holds: what is said, by which source, how far to trust it, and since when. */
export const MatterCard = ({ title, rules }: { title: string; rules: readonly ToldRule[] }) => (
  <Card title={title}>
    {rules.map((rule) => (
      <View key={rule.lines.join()} className="rules-rule">
        <Lines lines={rule.lines} />
        <Written citation={rule.citation} />
      </View>
    ))}
  </Card>
)
