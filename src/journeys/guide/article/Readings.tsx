import { View } from '@tarojs/components'
import { words } from '@/design/copy'
import { Card } from '@/design/parts/Card'
import { StatusTag } from '@/design/parts/StatusTag'
import { formatDay } from '@/domain/calendar'
import type { Tier } from '@/domain/policy/fact'
import { copy } from '../copy'
import type { Reading } from '../writing'

/** Nearest to the law first: what a bureau or the press wrote binds more than a website. */
const weak: readonly Tier[] = ['T3', 'T4', 'SEED']

/** Where an article's words come from, and how far each can be relied on. */
export const Readings = ({ of }: { of: readonly Reading[] }) => (
  <Card title={copy.article.readings}>
    {of.map(({ title, tier, publishedOn }) => (
      <View key={title} className="guide-reading">
        <View>{publishedOn ? `${title}，${copy.article.published(formatDay(publishedOn))}` : title}</View>
        <View>{words.tiers[tier]}</View>
        {weak.includes(tier) && <StatusTag tone="plain">{copy.article.unbound}</StatusTag>}
      </View>
    ))}
  </Card>
)
