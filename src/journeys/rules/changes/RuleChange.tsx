import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { copy } from '../copy'
import { matterWords } from '../copy.matters'
import { Lines } from '../parts/Lines'
import { Written } from '../parts/Written'
import type { Change } from './since'

/** 从哪天起: what was, what is, and by which paper. */
export function RuleChange({ of: { matter, come, gone, before, after } }: { of: Change }) {
  const { relations, changed, before: was, now } = copy.changes
  const widened = matter === 'relations' && gone.length === 0
  const title = widened ? relations(after.from, come) : changed(after.from, matterWords[matter].title)
  return (
    <Card title={title}>
      <View className="rules-whose">{was}</View>
      <Lines lines={before.lines} />
      <View className="rules-whose">{now}</View>
      <Lines lines={after.lines} />
      <Written citation={after.citation} />
    </Card>
  )
}
