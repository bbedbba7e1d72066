import type { Instant } from '../calendar'
import type { Fen } from '../money'

/** What moved the money (domain.md §2.1). HELD and RELEASED are the ten minutes in which an order can be taken back. */
export const entryKinds = [
  'OPENING',
  'MONTHLY_CREDIT',
  'INTEREST',
  'CARE',
  'PHARMACY',
  'CARE_REVERSED',
  'HELD',
  'RELEASED',
  'RESIDENT_FEE',
  'RETURNED',
  'FROZEN',
  'UNFROZEN',
  'WITHDRAWN',
  'WALLET_SENT',
  'WALLET_RETURNED',
  'PREMIUM',
  'PREMIUM_RETURNED',
  'TRANSFER_FROZEN',
  'TRANSFER_UNFROZEN',
  'TRANSFERRED_OUT',
  'REVERSED',
] as const

export type EntryKind = (typeof entryKinds)[number]

/** One line of a statement; `fen` is signed, seen from what is available to the holder. */
export interface Entry {
  readonly id: string
  readonly at: Instant
  readonly kind: EntryKind
  readonly fen: Fen
  readonly balanceAfter: Fen
  /** Masked name of the relative it was for. */
  readonly relative?: string
  readonly place?: string
}

/** The entries of one month, newest first. `month` is `YYYY-MM`. */
export interface Month<E extends Entry = Entry> {
  readonly month: string
  readonly entries: readonly E[]
}

/** Groups entries, newest first, by the month they fell in. */
export function byMonth<E extends Entry>(entries: readonly E[]): Month<E>[] {
  const months = new Map<string, E[]>()
  for (const entry of [...entries].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))) {
    const month = entry.at.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months].map(([month, within]) => ({ month, entries: within }))
}
