import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { monthlyOf } from '@/domain/balance/credit-amount'
import { formatDay } from '@/domain/calendar'
import { formatYuan, minus } from '@/domain/money'
import { copy } from '../copy'
import { laterOf } from '../parts/later'
import type { Credit } from '../store'
import '../credit.scss'

const { retired: words } = copy.answer
const { next: later } = copy.answer

/** What if: the month retirement begins to count from, what comes then, and how that compares with now. */
export function Retired({ of: { from, credit }, now }: { of: NonNullable<Credit['retired']>; now: Credit }) {
  return (
    <Card title={words.title(formatDay(from))}>
      {credit === null ? (
        words.unpublished
      ) : (
        <View className="credit-stack">
          <View>{words.credited(copy.each[credit.every](formatYuan(credit.gross)))}</View>
          <View className="credit-amount">{difference(credit, now)}</View>
          {credit.next && (
            <View className="credit-quiet">{`${later.title(credit.next.fromAge)}：${laterOf(credit)}`}</View>
          )}
        </View>
      )}
    </Card>
  )
}

function difference(then: Parameters<typeof monthlyOf>[0], now: Credit): string {
  const more = minus(monthlyOf(then), monthlyOf(now))
  if (more === 0) return words.same
  return more > 0 ? words.more(formatYuan(more)) : words.less(formatYuan(minus(monthlyOf(now), monthlyOf(then))))
}
