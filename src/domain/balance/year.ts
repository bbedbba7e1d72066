import { addMonths, dayOf, type IsoDate, yearOf } from '../calendar'
import { atLeastZero, type Fen, minus, sum, zero } from '../money'
import type { Entry, EntryKind } from './statement'

const months = 12

const monthOf = (on: string): string => on.slice(0, 7)

/** The month (`YYYY-MM`) with which the twelve that end on a day begin. */
export const twelveMonthsTo = (on: IsoDate): string => monthOf(addMonths(`${monthOf(on)}-01` as IsoDate, 1 - months))

/** Money set aside, and what comes back from there: still the holder's own. What was spent of it in the end reads as that (see `EntryKind`). */
const aside: readonly EntryKind[] = ['HELD', 'RELEASED', 'FROZEN', 'UNFROZEN', 'TRANSFER_FROZEN', 'TRANSFER_UNFROZEN']

/** What was the holder's own in an account when a month (`YYYY-MM`) ended, in fen; for the month that is not over, what is now. */
export interface MonthEnd {
  readonly month: string
  readonly fen: Fen
}

/**
 * The ends of the twelve months up to `today`, the oldest first, read off a statement (newest first) that begins with the last
 * entry before them; nothing stays set aside for longer than that. What is set aside counts: a bar of nothing would read as money gone. Months before the account's first entry are left out.
 */
export function monthEnds(statement: readonly Entry[], today: IsoDate): MonthEnd[] {
  const first = `${twelveMonthsTo(today)}-01` as IsoDate
  return Array.from({ length: months }, (_, later) => monthOf(addMonths(first, later))).flatMap((month) => {
    const [last, ...before] = statement.filter(({ at }) => monthOf(at) <= month)
    if (!last) return []
    const away = [last, ...before].flatMap(({ kind, fen }) => (aside.includes(kind) ? [fen] : []))
    return [{ month, fen: minus(last.balanceAfter, sum(...away)) }]
  })
}

const credits: readonly EntryKind[] = ['MONTHLY_CREDIT', 'INTEREST']

/** What is returned takes back what it answers to, so the two come to nothing. */
const uses: readonly EntryKind[] = [
  'CARE',
  'PHARMACY',
  'CARE_REVERSED',
  'RESIDENT_FEE',
  'RETURNED',
  'WITHDRAWN',
  'WALLET_SENT',
  'WALLET_RETURNED',
  'PREMIUM',
  'PREMIUM_RETURNED',
  'TRANSFERRED_OUT',
  'REVERSED',
]

/**
 * What came into an account and what was used of it in a year, both in fen and at least zero. Money only set aside, and what
 * comes back from there, is neither: it is still the holder's.
 */
export function turnoverOf(statement: readonly Entry[], year: number): { credited: Fen; used: Fen } {
  const within = statement.filter(({ at }) => yearOf(dayOf(at)) === year)
  return { credited: totalOf(within, credits), used: usedIn(within) }
}

/** What of some entries was used, in fen and at least zero: what was given back is none of it. */
export const usedIn = (entries: readonly Entry[]): Fen => atLeastZero(minus(zero, totalOf(entries, uses)))

const totalOf = (entries: readonly Entry[], kinds: readonly EntryKind[]): Fen =>
  sum(...entries.flatMap(({ kind, fen }) => (kinds.includes(kind) ? [fen] : [])))
