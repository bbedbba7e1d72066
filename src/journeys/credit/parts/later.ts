import { firstYearlyFrom } from '@/domain/balance/credit-day'
import { formatDay } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy } from '../copy'
import type { Credit } from '../store'

type Reckoned = Pick<Credit, 'every' | 'creditedNext' | 'deductions' | 'next'>

/** From which day the next age band's amount comes: with a yearly credit the birthday alone moves no money, the next credit does. */
export function laterOf({ every, creditedNext, deductions, next }: Reckoned): string | null {
  if (!next) return null
  const { reason, yearly } = copy.answer.next
  const [from, amount] = [formatDay(next.from), formatYuan(next.gross)]
  if (every === 'YEAR' && creditedNext)
    return yearly(from, next.fromAge, formatDay(firstYearlyFrom(creditedNext, next.from)), amount)
  const each = copy.each[every](amount)
  return reason(from, deductions ? copy.beforeOff(each) : each)
}
