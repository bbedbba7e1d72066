import type { IsoDate } from '../calendar'
import { atLeastZero, type Fen, fen, minus, zero } from '../money'
import { type Fact, inForce } from '../policy/fact'
import type { Pack } from '../policy/pack'
import { reserveOf } from './reserve'

/** 账户状态 (domain.md §2.1). CLOSED: withdrawn, the account no longer exists. */
export const accountStatuses = ['NORMAL', 'SUSPENDED', 'FROZEN', 'CLOSED'] as const

export type AccountStatus = (typeof accountStatuses)[number]

/** What is in an account, in fen: free to use now, and how much of that earlier years left (历年; see `splitByYear`), asked only where it matters. */
export interface Funds {
  readonly available: Fen
  carriedOver(): Fen
}

/** What a place says on sharing an account. */
export type SharingRules = Pick<Pack, 'family' | 'balance'>

/**
 * What relatives may use of an account, in fen: what is available less the reserve its region keeps back (K-20), and no more
 * than earlier years left where only that is shared (上海, 浙江). Null while nobody knows what the reserve comes to.
 */
export function shareable(funds: Funds, rules: SharingRules, on: IsoDate): Fen | null {
  const reserve = inForce(rules.family.reserve, on)
  const kept = reserve ? reserveOf(reserve.value) : zero
  if (kept === null) return null
  const above = atLeastZero(minus(funds.available, kept))
  return onlyCarriedOver(rules, on) ? fen(Math.min(above, atLeastZero(funds.carriedOver()))) : above
}

/** The rule that keeps part of an account from relatives: the reserve, or else that only earlier years' money is shared; null where none does. */
export const keptBackBy = (rules: SharingRules, on: IsoDate): Fact<unknown> | null =>
  inForce(rules.family.reserve, on) ?? onlyCarriedOver(rules, on)

function onlyCarriedOver({ balance }: SharingRules, on: IsoDate) {
  const base = inForce(balance.shareBase, on)
  return base?.value === 'CARRIED_OVER' ? base : null
}
