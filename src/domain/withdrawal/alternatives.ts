import { type Fen, zero } from '../money'
import type { WithdrawalReason } from './reason'

/** What a balance is good for without being paid out. */
export const alternatives = ['CARE', 'SHARING', 'RESIDENT_FEE', 'WALLET', 'INSURANCE', 'TRANSFER'] as const

export type Alternative = (typeof alternatives)[number]

/** Whether a place offers it: ASK where nobody has said. */
export type Offered = 'YES' | 'NO' | 'ASK'

/** What is known of somebody's account and of what their place lets it be used for. Amounts in fen. */
export interface AccountUse {
  readonly available: Fen
  /** What relatives may use; null while nobody knows. */
  readonly shareable: Fen | null
  /** Whether the place takes part in 医保钱包. */
  readonly wallet: Offered
  /** What commercial insurance may cost; null where no rule is known. */
  readonly insurable: Fen | null
  readonly retired: boolean
  /** Within the province the balance stays where it is, and is good everywhere (T-08). */
  readonly staysWithin: boolean
}

/** A way to use the balance instead, with the amount it could be used for where that is known, in fen. */
export interface Way {
  readonly use: Alternative
  readonly offered: 'YES' | 'ASK'
  readonly amount: Fen | null
}

/** Which uses speak to which situation, the nearest first. Who has died uses nothing more. */
const nearest: Readonly<Record<WithdrawalReason, readonly Alternative[]>> = {
  DEATH: [],
  EMIGRATION: ['SHARING', 'RESIDENT_FEE', 'WALLET'],
  FOREIGNER_DEPARTURE: [],
  IN_PROVINCE_MOVE: ['CARE', 'TRANSFER', 'SHARING'],
  TRANSFER_NOT_ACCEPTED: ['TRANSFER', 'SHARING', 'WALLET'],
  RETIREE_RESETTLED: ['CARE', 'SHARING', 'WALLET'],
  RETIREE_UNTRANSFERABLE: ['CARE', 'SHARING', 'WALLET'],
  VETERAN_CADRE_RESETTLED: ['CARE', 'SHARING'],
  LONG_TERM_ELSEWHERE: ['CARE', 'TRANSFER', 'SHARING', 'WALLET'],
  VOLUNTARY_EXIT: ['CARE', 'SHARING', 'RESIDENT_FEE', 'WALLET'],
  ENLISTMENT: ['SHARING', 'RESIDENT_FEE'],
  PENSION_LUMP_SUM: ['CARE', 'SHARING', 'RESIDENT_FEE'],
  // No insurance: who is seriously ill is not taken, and a premium is no help with a bill.
  SERIOUS_ILLNESS: ['CARE', 'SHARING'],
  WECHAT_CASH_OUT: ['CARE', 'RESIDENT_FEE', 'SHARING', 'WALLET', 'INSURANCE'],
  AGENT_CASH_OUT: ['CARE', 'RESIDENT_FEE', 'SHARING', 'WALLET'],
}

/** What the balance can be used for instead of being paid out, for this reason: only what there is money for, and what the place does not rule out. */
export function waysToUse(reason: WithdrawalReason, account: AccountUse): Way[] {
  if (account.available <= 0) return []
  return nearest[reason].flatMap((use): Way[] => {
    // Where the balance stays and is good everywhere, there is nothing to move.
    if (use === 'TRANSFER' && reason === 'IN_PROVINCE_MOVE' && account.staysWithin) return []
    const { offered, amount } = standing(use, account)
    return offered === 'NO' ? [] : [{ use, offered, amount }]
  })
}

function standing(use: Alternative, account: AccountUse): { offered: Offered; amount: Fen | null } {
  const { available, shareable, wallet, insurable, retired } = account
  // Whose pension has begun stays where it is drawn: 医保关系 does not move any more.
  if (use === 'TRANSFER') return { offered: retired ? 'NO' : 'YES', amount: null }
  if (use === 'CARE') return { offered: 'YES', amount: available }
  if (use === 'WALLET') return { offered: shareable === zero ? 'NO' : wallet, amount: null }
  const amount = use === 'INSURANCE' ? insurable : shareable
  if (amount === null) return { offered: use === 'INSURANCE' ? 'NO' : 'ASK', amount }
  return { offered: amount > 0 ? 'YES' : 'NO', amount }
}
