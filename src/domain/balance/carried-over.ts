import { dayOf, type IsoDate, yearOf } from '../calendar'
import { atLeastZero, type Fen, fen, minus, sum } from '../money'
import type { CreditRule } from './credit'
import type { Entry } from './statement'

/** An account by the year its money came in, in fen: 本年 and 历年. The two add up to what is available. */
export interface YearSplit {
  readonly current: Fen
  readonly carriedOver: Fen
}

/** An entry as the split reads it; one with a `relative` was for somebody else. */
export type Moved = Pick<Entry, 'at' | 'kind' | 'fen' | 'relative'>

/**
 * Splits an account by year from all its entries, in any order. What the holder uses comes out of this year's money first,
 * what relatives use out of earlier years' only (P32, P47); an opening balance is earlier years'. `yearBegan` is the first day
 * of the account's year.
 */
export function splitByYear(entries: readonly Moved[], yearBegan: IsoDate): YearSplit {
  const available = sum(...entries.map((entry) => entry.fen))
  const own = entries.filter(
    ({ at, kind, relative }) => dayOf(at) >= yearBegan && kind !== 'OPENING' && relative === undefined,
  )
  const left = atLeastZero(sum(...own.map((entry) => entry.fen)))
  const current = fen(Math.min(left, atLeastZero(available)))
  return { current, carriedOver: minus(available, current) }
}

/** The first day of the account's year that a day lies in: the day of the yearly credit where a place has one (上海 7月1日), else 1 January. */
export function accountYearBegan(rule: CreditRule | null, on: IsoDate): IsoDate {
  const begins = rule?.creditedOn ?? '01-01'
  return `${yearOf(on) - (on.slice(5) < begins ? 1 : 0)}-${begins}` as IsoDate
}
