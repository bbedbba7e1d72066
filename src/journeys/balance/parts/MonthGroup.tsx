import { View } from '@tarojs/components'
import { CellGroup } from '@/design/parts/CellGroup'
import { Money } from '@/design/parts/Money'
import { Pressable } from '@/design/parts/Pressable'
import type { Entry, Month } from '@/domain/balance/statement'
import { formatTime } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { goTo } from '@/platform/navigate'
import { copy } from '../copy'

/** One month of a statement. */
export function MonthGroup({ month: { month, entries } }: { month: Month }) {
  const [year = '', number = ''] = month.split('-')
  return (
    <CellGroup title={copy.statement.month(year, number)}>
      {entries.map((entry) => (
        <Line key={entry.id} entry={entry} />
      ))}
    </CellGroup>
  )
}

/** What it was, for whom or where, how much with its sign, and what was left after it. */
function Line({ entry: { id, at, kind, fen, balanceAfter, relative, place } }: { entry: Entry }) {
  const { forRelative, after, on } = copy.statement
  const about = [relative && forRelative(relative), place].filter(Boolean).join(' · ')
  return (
    <Pressable className="hj-cell" onPress={() => goTo('balance/entry', { entryId: id })}>
      <View className="hj-cell__body">
        <View className="hj-cell__words">
          <View>{copy.kinds[kind].word}</View>
          {about && <View className="hj-cell__note">{about}</View>}
          <View className="hj-cell__note">{on(at.slice(5, 7), at.slice(8, 10), formatTime(at))}</View>
        </View>
        <View className="balance-amount">
          <Money fen={fen} sign tone={fen > 0 ? 'paid' : 'ink'} />
          <View className="hj-cell__note">{after(formatYuan(balanceAfter))}</View>
        </View>
      </View>
    </Pressable>
  )
}
