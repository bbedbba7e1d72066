import { View } from '@tarojs/components'
import { memo } from 'react'
import { byMonth, type Entry } from '@/domain/balance/statement'
import { MonthGroup } from './MonthGroup'
import { stretchClass, useDrawn } from './useDrawn'

/** Entries that come and go together. */
const perStretch = 20

/**
 * A statement of any length: rows far from the glass are left out, and as much room kept as they took. Ten thousand of them
 * would be a hundred thousand elements, in a browser and in WeChat alike.
 */
export function Stretches({ entries, atEnd }: { entries: readonly Entry[]; atEnd(): void }) {
  const count = Math.ceil(entries.length / perStretch)
  const { drawn, heights } = useDrawn(count, atEnd)
  return (
    <View className="balance-stack">
      {Array.from({ length: count }, (_, at) => {
        const within = entries.slice(at * perStretch, (at + 1) * perStretch)
        const seen = at >= drawn.first && at <= drawn.last
        return (
          <Stretch
            key={within[0]?.id}
            entries={within}
            after={at === 0 ? null : (entries[at * perStretch - 1]?.at.slice(0, 7) ?? null)}
            room={seen ? null : (heights[at] ?? null)}
          />
        )
      })}
    </View>
  )
}

interface Props {
  entries: readonly Entry[]
  /** The month the stretch above ends with: it is not named twice. */
  after: string | null
  /** Pixels to keep free instead of the rows; null where they are drawn. */
  room: number | null
}

const Stretch = memo(function Stretch({ entries, after, room }: Props) {
  if (room !== null) return <View className={stretchClass} style={{ height: `${room}px` }} />
  return (
    <View className={stretchClass}>
      {byMonth(entries).map((month) => (
        <MonthGroup key={month.month} month={month} named={month.month !== after} />
      ))}
    </View>
  )
}, same)

/** Entries are cut anew with every page that comes; the same ones, still called the same, are not drawn again. */
function same(a: Props, b: Props): boolean {
  return (
    a.room === b.room &&
    a.after === b.after &&
    a.entries.length === b.entries.length &&
    a.entries.every((entry, at) => entry.id === b.entries[at]?.id && entry.kind === b.entries[at]?.kind)
  )
}
