import { addMonths, dayOf, type IsoDate, yearOf } from '../calendar'
import { atLeastZero, type Fen, minus, sum, zero } from '../money'
import type { Entry, EntryKind } from './statement'

const months = 12

const monthOf = (on: string): string => on.slice(0, 7)

/** The month (`YYYY-MM`) with which the twelve that end on a day begin. */
const firstMonth = (on: IsoDate): string => monthOf(addMonths(`${monthOf(on)}-01` as IsoDate, 1 - months))

/** What stood in an account when a month (`YYYY-MM`) ended, in fen; for the month that is not over, what stands in it now. */
export interface MonthEnd {
  readonly month: string
  readonly fen: Fen
}

/**
 * The ends of the twelve months up to `today`, the oldest first, read off a statement (newest first) that `spansAYear`.
 * Months before the account's first entry are left out.
 */
export function monthEnds(statement: readonly Entry[], today: IsoDate): MonthEnd[] {
  const first = `${firstMonth(today)}-01` as IsoDate
  return Array.from({ length: months }, (_, later) => monthOf(addMonths(first, later))).flatMap((month) => {
    const last = statement.find(({ at }) => monthOf(at) <= month)
    return last ? [{ month, fen: last.balanceAfter }] : []
  })
}

/** Whether a statement, newest first, reaches back beyond the twelve months that end with its newest entry. */
export function spansAYear(statement: readonly Entry[]): boolean {
  const [newest] = statement
  const oldest = statement[statement.length - 1]
  return !!newest && !!oldest && monthOf(oldest.at) < firstMonth(dayOf(newest.at))
}

const credits: readonly EntryKind[] = ['MONTHLY_CREDIT', 'INTEREST']

/** RETURNED takes a RESIDENT_FEE back, so the two come to nothing. */
const uses: readonly EntryKind[] = ['CARE', 'PHARMACY', 'RESIDENT_FEE', 'RETURNED', 'WITHDRAWN']

/**
 * What came into an account and what was used of it in a year, both in fen and at least zero. Money only set aside, and what
 * comes back from there, is neither: it is still the holder's.
 */
export function turnoverOf(statement: readonly Entry[], year: number): { credited: Fen; used: Fen } {
  const total = (kinds: readonly EntryKind[]): Fen =>
    sum(...statement.flatMap(({ at, kind, fen }) => (yearOf(dayOf(at)) === year && kinds.includes(kind) ? [fen] : [])))
  return { credited: total(credits), used: atLeastZero(minus(zero, total(uses))) }
}
