import type { Instant } from '../calendar'
import { type Fen, negated, sum } from '../money'

/** What shared money was spent on (F-16, domain.md §2.5). */
export const spendingKinds = ['RESIDENT_FEE', 'CARE', 'PHARMACY', 'WALLET'] as const

export type SpendingKind = (typeof spendingKinds)[number]

/** One settlement of a relative's, in fen: their own account first, then the sharer's, the rest in cash (P49, P56). */
export interface Spending {
  readonly at: Instant
  readonly kind: SpendingKind
  readonly own: Fen
  readonly shared: Fen
  readonly cash: Fen
  /** 冲正: it takes another one back, and its amounts with it. */
  readonly reversal: boolean
}

/** What of the sharer's money some settlements came to, in fen, less what was taken back. */
export const sharedIn = (spendings: readonly Spending[]): Fen =>
  sum(...spendings.map(({ shared, reversal }) => (reversal ? negated(shared) : shared)))

/** The settlements of one calendar month, `YYYY-MM`. */
export interface SpendingMonth<S extends Spending> {
  readonly month: string
  readonly spendings: readonly S[]
}

/** Groups settlements that come newest first by the month they fell in. */
export function spendingByMonth<S extends Spending>(spendings: readonly S[]): SpendingMonth<S>[] {
  const months = [...new Set(spendings.map(({ at }) => at.slice(0, 7)))]
  return months.map((month) => ({ month, spendings: spendings.filter(({ at }) => at.slice(0, 7) === month) }))
}
