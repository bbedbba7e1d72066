import type { CreditRule } from '../balance/credit'
import { nextYearly } from '../balance/credit-day'
import { addMonths, daysBetween, type IsoDate } from '../calendar'
import type { Fen } from '../money'

/** The last 划入 an account has had. */
export interface LastCredit {
  readonly on: IsoDate
  /** In fen. */
  readonly fen: Fen
}

/** When an account is credited next, if it goes on as it did, and by when that makes up for what lacks. */
export interface ComingCredit {
  readonly on: IsoDate
  /** As much as last time, in fen: an expectation, not a promise. */
  readonly fen: Fen
  /** The day of the credit after which nothing lacks any more; null where that is more than two years of credits away. */
  readonly enoughOn: IsoDate | null
}

/** Credits looked ahead: beyond them nobody waits for a fee of this year. */
const farthest = 24

/**
 * The next 划入 after a day, read off the last one (domain.md §2.3.6: 等下一次划入). `rule` says whether it comes monthly or once
 * a year (上海 7月1日); `shortfall` is what lacks, in fen. Null where the account has never been credited.
 */
export function comingCredit(
  last: LastCredit | null,
  rule: Pick<CreditRule, 'every' | 'creditedOn'> | null,
  shortfall: Fen,
  today: IsoDate,
): ComingCredit | null {
  if (!last || last.fen <= 0) return null
  const yearly = rule?.every === 'YEAR'
  const first = yearly ? nextYearly(rule.creditedOn ?? '01-01', today) : nextMonthly(last.on, today)
  const needed = Math.max(1, Math.ceil(shortfall / last.fen))
  const enoughOn = addMonths(first, (needed - 1) * (yearly ? 12 : 1))
  return { on: first, fen: last.fen, enoughOn: needed <= farthest ? enoughOn : null }
}

function nextMonthly(last: IsoDate, today: IsoDate): IsoDate {
  let months = 1
  while (daysBetween(addMonths(last, months), today) >= 0) months += 1
  return addMonths(last, months)
}
