import { View } from '@tarojs/components'
import { CellGroup } from '@/design/parts/CellGroup'
import { Pressable } from '@/design/parts/Pressable'
import type { Entry, Month } from '@/domain/balance/statement'
import { formatTime } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'

/** One month of a statement, or what is left of one that was named above. */
export function MonthGroup({ month: { month, entries }, named }: { month: Month; named: boolean }) {
  const [year = '', number = ''] = month.split('-')
  return (
    <CellGroup title={named ? copy.statement.month(year, number) : undefined}>
      {entries.map((entry) => (
        <Line key={entry.id} entry={entry} />
      ))}
    </CellGroup>
  )
}

/**
 * What it was, how much with its sign, for whom or where and when, and what was left after it. Four elements side by side: in
 * WeChat every element of every row is sent to the page, and twenty rows must not weigh more than 12 KB.
 */
function Line({ entry: { id, at, kind, fen, balanceAfter, relative, place } }: { entry: Entry }) {
  const { forRelative, after, on, moved } = copy.statement
  const about = [on(at.slice(5, 7), at.slice(8, 10), formatTime(at)), relative && forRelative(relative), place]
  return (
    <Pressable className="hj-cell balance-row" onPress={() => goTo('balance/entry', { entryId: id })}>
      <View className="balance-what">{copy.kinds[kind].word}</View>
      <View className={fen > 0 ? 'balance-in' : 'balance-out'}>{moved(formatYuan(fen))}</View>
      <View className="hj-cell__note balance-what">{about.filter(Boolean).join(' · ')}</View>
      <View className="hj-cell__note balance-out">{after(formatYuan(balanceAfter))}</View>
    </Pressable>
  )
}
