import { Text, View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Pressable } from '@/design/parts/Pressable'
import { SummaryList } from '@/design/parts/SummaryList'
import { spoken } from '@/design/spoken'
import { addMonths, formatDay, type IsoDate } from '@/domain/calendar'
import { copy } from '../copy'
import { Pills } from '../parts/Pills'
import { placeOn, stopsOf, stretches } from './days'
import type { KnownRule } from './store'
import './rule-day.scss'

const words = copy.who

interface Props {
  /** The day the verdicts are for. */
  on: IsoDate
  today: IsoDate
  rules: readonly KnownRule[]
  onDay(day: IsoDate): void
}

/** The day the verdicts are for, on a line of the rules there have been; another day is a stop, a month or a year away. */
export function RuleDay({ on, today, rules, onDay }: Props) {
  const stops = stopsOf(rules, today)
  const called = on === today ? `${formatDay(on)}（${words.today}）` : formatDay(on)
  const { year, month } = words.steps
  return (
    <Card>
      <View {...spoken({ live: 'polite' })}>
        <SummaryList rows={[{ label: words.on, value: called, strong: true }]} />
      </View>
      {rules.length > 1 && <Line on={on} today={today} rules={rules} />}
      <View className="rule-day__stops">
        <Pills
          label={words.stops}
          value={on}
          options={stops.map((stop) => ({ value: stop, label: stop === today ? words.today : formatDay(stop) }))}
          onChoose={onDay}
        />
      </View>
      <View className="rule-day__steps">
        {(
          [
            [year.back, -12],
            [month.back, -1],
            [month.on, 1],
            [year.on, 12],
          ] as const
        ).map(([label, months]) => (
          <Pressable key={label} className="rule-day__step" onPress={() => onDay(addMonths(on, months))}>
            {label}
          </Pressable>
        ))}
      </View>
    </Card>
  )
}

function Line({ on, today, rules }: Pick<Props, 'on' | 'today' | 'rules'>) {
  const line = stretches(rules, on, today)
  return (
    <View className="rule-day">
      <View className="rule-day__label">{words.spread}</View>
      <View className="rule-day__track" {...spoken({ hidden: true })}>
        {line.map(({ from, days }, place) => (
          <View
            key={from}
            className={`rule-day__stretch rule-day__tone-${place % 2}`}
            style={{ flex: `${days} 0 0px` }}
          />
        ))}
        <View className="rule-day__mark" style={{ left: `${placeOn(line, on)}%` }} />
      </View>
      <View className="rule-day__words">
        {line.map(({ from, kinds }, place) => (
          <View key={from} className="rule-day__word">
            <View className={`rule-day__key rule-day__tone-${place % 2}`} {...spoken({ hidden: true })} />
            <Text>{words.kinds(formatDay(from), kinds)}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
