import { View } from '@tarojs/components'
import { memo } from 'react'
import { byMonth, type Entry } from '@/domain/balance/statement'
import { MonthGroup } from './MonthGroup'
import { stretchClass, useDrawn } from './useDrawn'

/** Entries that come and go together: as many as a slow phone lays out and paints between two movements of a thumb. */
const perStretch = 10

/**
 * A statement of any length: rows far from the glass are left out, and as much room kept as they took. Ten thousand of them
 * would be a hundred thousand elements, in a browser and in WeChat alike.
 */
export function Stretches({ entries, atEnd }: { entries: readonly Entry[]; atEnd(): void }) {
  const count = Math.ceil(entries.length / perStretch)
  const { standing, drawn, heights } = useDrawn(count, atEnd)
  return (
    <View className="balance-stack">
      {Array.from({ length: standing }, (_, at) => {
        const [from, to] = [at * perStretch, (at + 1) * perStretch]
        const within = entries.slice(from, to)
        const seen = at >= drawn.first && at <= drawn.last
        return (
          <Stretch
            key={within[0]?.id}
            entries={within}
            above={monthOf(entries[from - 1])}
            below={monthOf(entries[to])}
            room={seen ? null : (heights[at] ?? null)}
          />
        )
      })}
    </View>
  )
}

interface Props {
  entries: readonly Entry[]
  /** The month the stretch above ends with, and the one that below begins with: a month is one card, and named once. */
  above: string | null
  below: string | null
  /** Pixels to keep free instead of the rows; null where they are drawn. */
  room: number | null
}

const Stretch = memo(function Stretch({ entries, above, below, room }: Props) {
  const joined = [
    monthOf(entries[0]) === above && 'balance-stretch--from-above',
    monthOf(entries[entries.length - 1]) === below && 'balance-stretch--goes-on',
  ]
  const className = [stretchClass, ...joined].filter(Boolean).join(' ')
  if (room !== null) return <View className={className} style={{ height: `${room}px` }} />
  return (
    <View className={className}>
      {byMonth(entries).map((month) => (
        <MonthGroup key={month.month} month={month} named={month.month !== above} />
      ))}
    </View>
  )
}, same)

/** Entries are cut anew with every page that comes; the same ones, still called the same, are not drawn again. */
function same(a: Props, b: Props): boolean {
  return (
    a.room === b.room &&
    a.above === b.above &&
    a.below === b.below &&
    a.entries.length === b.entries.length &&
    a.entries.every((entry, at) => entry.id === b.entries[at]?.id && entry.kind === b.entries[at]?.kind)
  )
}

const monthOf = (entry: Entry | undefined) => entry?.at.slice(0, 7) ?? null
