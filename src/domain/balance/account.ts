import type { IsoDate } from '../calendar'
import { atLeastZero, type Fen, minus, zero } from '../money'
import { inForce } from '../policy/fact'
import type { Pack } from '../policy/pack'

/** 账户状态 (domain.md §2.1). CLOSED: withdrawn, the account no longer exists. */
export const accountStatuses = ['NORMAL', 'SUSPENDED', 'FROZEN', 'CLOSED'] as const

export type AccountStatus = (typeof accountStatuses)[number]

/** What relatives may use of an account, in fen: what is available less the reserve its region keeps back (K-20). */
export function shareable(available: Fen, family: Pack['family'], on: IsoDate): Fen {
  return atLeastZero(minus(available, inForce(family.reserve, on)?.value ?? zero))
}
