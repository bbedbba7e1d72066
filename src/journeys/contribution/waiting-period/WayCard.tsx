import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { StatusTag, type StatusTone } from '@/design/parts/StatusTag'
import { Semantic } from '@/design/Semantic'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { Bar } from './Bar'
import { copy } from './copy'
import type { Benefit, Way } from './store'
import { stretchesOf } from './stretches'
import './waiting-period.scss'

/** One way back: how long, from which day, for how much, and the year as a picture. */
export function WayCard({ way, of: { year, on } }: { way: Way; of: Benefit }) {
  const { tone, word } = tagOf(way, year)
  return (
    <Card>
      <View className="waiting-head">
        <Semantic as="h2" className="hj-card__title">
          {copy.ways[way.way]}
        </Semantic>
        <StatusTag tone={tone}>{word}</StatusTag>
      </View>
      <View className="waiting-quiet">{copy.paidOn(formatDay(way.paidOn))}</View>
      <View className="waiting-start">{saidStart(way, year)}</View>
      {year !== null && way.collected && <Bar of={stretchesOf(way, on, year)} />}
      {year !== null && way.collected && <View className="waiting-quiet">{costOf(way)}</View>}
    </Card>
  )
}

function tagOf({ least, most, earliest, collected }: Way, year: number | null): { tone: StatusTone; word: string } {
  const { none, months, range, useless, unknown } = copy.tags
  if (year !== null && !collected) return { tone: 'plain', word: unknown }
  if (year !== null && earliest === null) return { tone: 'bad', word: useless }
  if (most === 0) return { tone: 'good', word: none }
  return { tone: 'wait', word: least === most ? months(most) : range(least, most) }
}

function saidStart({ earliest, latest, collected }: Way, year: number | null): string {
  const { on, between, perhaps, useless, notCollected, unknown } = copy.starts
  if (year === null) return unknown
  if (!collected) return notCollected
  if (earliest === null) return useless(year)
  if (latest === null) return perhaps(formatDay(earliest), year)
  return earliest === latest ? on(formatDay(earliest)) : between(formatDay(earliest), formatDay(latest))
}

function costOf({ due, repaired, repairing }: Way): string {
  const { costs, years } = copy
  const main = due === null ? costs.dueUnknown : costs.due(formatYuan(due))
  if (repaired.length === 0) return main
  const which = years.joined(repaired)
  return `${main}；${repairing === null ? costs.repairingUnknown(which) : costs.repairing(which, formatYuan(repairing))}`
}
