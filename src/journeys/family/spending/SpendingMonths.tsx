import { View } from '@tarojs/components'
import { CellGroup } from '@/design/parts/CellGroup'
import { Money } from '@/design/parts/Money'
import { Pressable } from '@/design/parts/Pressable'
import { StatusTag } from '@/design/parts/StatusTag'
import { formatMoment } from '@/domain/calendar'
import { sharedIn, spendingByMonth } from '@/domain/family/spending'
import { formatYuan, negated } from '@/domain/money'
import { copy as words } from './copy'
import type { SpendingLine } from './store'
import './spending.scss'

interface Props {
  of: readonly SpendingLine[]
  /** Names each row by its relative; where one is looked at, the page says who. */
  named: boolean
  /** The one that stands out. */
  picked?: SpendingLine | null
  /** What pressing one does; those without it are only read. */
  onPick?(line: SpendingLine): void
}

/** Settlements by month, newest first: what for, where and when, and whose money it was. */
export function SpendingMonths({ of, named, picked, onPick }: Props) {
  return (
    <>
      {spendingByMonth(of).map(({ month, spendings }) => (
        <CellGroup key={month} title={`${words.month(month)} · ${words.monthTotal(formatYuan(sharedIn(spendings)))}`}>
          {spendings.map((line) => (
            <Line
              key={line.spendingId}
              of={line}
              taken={of.find(({ spendingId }) => spendingId === line.reverses)}
              named={named}
              picked={picked?.spendingId === line.spendingId}
              onPick={onPick}
            />
          ))}
        </CellGroup>
      ))}
    </>
  )
}

/** One spending in words: when, what for, and how much of the sharer's money. */
export const oneSpending = ({ at, kind, shared }: SpendingLine): string =>
  words.one(formatMoment(at), words.kinds[kind], formatYuan(shared))

interface LineProps extends Pick<Props, 'named' | 'onPick'> {
  of: SpendingLine
  /** The one it takes back. */
  taken?: SpendingLine
  picked: boolean
}

function Line({ of, taken, named, picked, onPick }: LineProps) {
  const { maskedName, at, kind, place, own, shared, cash, reversal } = of
  const title = named ? words.joined([maskedName, words.kinds[kind]]) : words.kinds[kind]
  const parts = own === 0 && cash === 0 ? words.partsShared : words.parts(...yuan(own, shared, cash))
  const inside = (
    <>
      <View className="spending__head">
        <View className="spending__what">{title}</View>
        <Money fen={reversal ? shared : negated(shared)} sign />
      </View>
      {place && <View className="spending__note">{place}</View>}
      <View className="spending__note">{formatMoment(at)}</View>
      <View className="spending__note">{parts}</View>
      {reversal && taken && <View className="spending__note">{words.reverses(oneSpending(taken))}</View>}
      {reversal && <StatusTag tone="info">{words.reversal}</StatusTag>}
      {picked && <StatusTag tone="wait">{words.picked}</StatusTag>}
    </>
  )
  if (!onPick) return <View className="spending">{inside}</View>
  return (
    <Pressable className="spending" onPress={() => onPick(of)}>
      {inside}
    </Pressable>
  )
}

const yuan = (...[own, shared, cash]: [SpendingLine['own'], SpendingLine['shared'], SpendingLine['cash']]) =>
  [formatYuan(own), formatYuan(shared), formatYuan(cash)] as const
