import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Pressable } from '@/design/parts/Pressable'
import { yearOf } from '@/domain/calendar'
import { copy } from './copy'
import { type Benefit, useWaitingPeriod } from './store'
import './waiting-period.scss'

const words = copy.years

/** As far back as anybody remembers to be asked; nothing before 2025 counts in law, and the page says so by its figures. */
const firstYear = 2021

/** The history of insurance as years to tap: a year tapped is a year without. */
export function Years({ of }: { of: Benefit }) {
  const missed = useWaitingPeriod((state) => state.missed)
  const toggle = useWaitingPeriod((state) => state.toggle)
  const last = of.year === null ? yearOf(of.on) : of.year - 1
  const years = Array.from({ length: Math.max(0, last - firstYear + 1) }, (_, place) => firstYear + place)
  return (
    <Card title={words.title}>
      <View className="waiting-quiet">{words.hint}</View>
      <View className="waiting-years">
        {years.map((year) => {
          const on = missed.includes(year)
          return (
            <Pressable
              key={year}
              className={`waiting-year${on ? ' waiting-year--on' : ''}`}
              role="checkbox"
              label={words.year(year)}
              checked={on}
              onPress={() => void toggle(year)}
            >
              {words.short(year)}
            </Pressable>
          )
        })}
      </View>
      {missed.length > 0 && (
        <View className="waiting-quiet">
          {of.gap.length > 0 ? words.gap(words.joined(of.gap)) : words.none}
          {of.gap.length < missed.length && <View>{words.earlier}</View>}
        </View>
      )}
    </Card>
  )
}
