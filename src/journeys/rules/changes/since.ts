import type { Fen } from '@/domain/money'
import type { Citation } from '@/domain/policy/fact'
import { type Turn, turnsOf } from '@/domain/policy/turn'
import type { Matter, Rulebook, ToldRule } from '../rulebook'
import { matters, told } from '../told'

/** A rule that gave way to another. */
export interface Change extends Turn<ToldRule> {
  readonly matter: Matter
}

/** Every change that is written down, the newest first. Fees go by the year, not by the day: see `feesOver`. */
export const changesIn = (book: Rulebook): Change[] =>
  matters
    .filter((matter) => matter !== 'fees')
    .flatMap((matter) => turnsOf(told(book, matter)).map((turn) => ({ ...turn, matter })))
    .sort((a, b) => (a.after.from < b.after.from ? 1 : -1))

/** A year's personal share beside the one before, in fen. */
export interface FeeChange {
  readonly year: number
  readonly fen: Fen
  readonly before: Fen
  readonly citation: Citation
}

/** What the resident fee was from year to year, the newest first; only where both years have been published. */
export const feesOver = (book: Rulebook): FeeChange[] =>
  book.matters.fees
    // Where the fee goes by age there is no one sum to compare.
    .filter(({ value }) => value.byAge.length === 0)
    .flatMap(({ value: { year, personal }, citation }) => {
      const before = book.matters.fees.find(({ value }) => value.year === year - 1)?.value.personal ?? null
      return personal === null || before === null ? [] : [{ year, fen: personal, before, citation }]
    })
    .sort((a, b) => b.year - a.year)
