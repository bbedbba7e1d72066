import { Text, View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { SummaryList } from '@/design/parts/SummaryList'
import { spoken } from '@/design/spoken'
import { daysBetween, formatDay, yearOf } from '@/domain/calendar'
import { copy } from '../copy'
import type { Verdicts } from '../store'
import { allowedOf, ruleOf } from '../verdicts'
import './rule-day.scss'

const words = copy.who

interface Props {
  now: Verdicts
  /** The verdicts under the rule before, where it is known. */
  formerly: Verdicts | null
  /** The rule before is still being asked for. */
  comparing: boolean
}

/** The day the verdicts are for, and how many kinds of relatives could be bound before the rule changed and since: a line of days that ends on that day. */
export function RuleDay({ now, formerly, comparing }: Props) {
  return (
    <Card>
      <SummaryList rows={[{ label: words.on, value: formatDay(now.on), strong: true }]} />
      {comparing && <View className="rule-day rule-day--coming" />}
      {formerly && <Change now={now} formerly={formerly} />}
    </Card>
  )
}

function Change({ now, formerly }: { now: Verdicts; formerly: Verdicts }) {
  const [before, since] = [ruleOf(formerly), ruleOf(now)]
  const [few, many] = [allowedOf(formerly).length, allowedOf(now).length]
  if (!before || !since || few >= many) return null
  return (
    <View className="rule-day">
      <View className="rule-day__label">{words.spread}</View>
      <View className="rule-day__track" {...spoken({ hidden: true })}>
        <View className="rule-day__before" style={{ flex: `${daysBetween(before.from, since.from)} 0 0px` }} />
        <View className="rule-day__since" style={{ flex: `${daysBetween(since.from, now.on)} 0 0px` }} />
      </View>
      <View className="rule-day__words">
        <View className="rule-day__word">
          <View className="rule-day__key rule-day__before" {...spoken({ hidden: true })} />
          <Text>{words.before(yearOf(before.from), few)}</Text>
        </View>
        <View className="rule-day__word">
          <View className="rule-day__key rule-day__since" {...spoken({ hidden: true })} />
          <Text>{words.after(formatDay(since.from), many)}</Text>
        </View>
      </View>
    </View>
  )
}
