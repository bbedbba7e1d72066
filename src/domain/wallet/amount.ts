import { type Fen, parseYuan } from '../money'

/** Why a typed amount cannot be sent. */
export type AmountFault = 'EMPTY' | 'NOT_AN_AMOUNT' | 'NOTHING' | 'TOO_MUCH' | 'MORE_THAN_THERE_IS'

/** What an amount to be sent is held against, in fen: the most one sending may carry, and what lies in the account. */
export interface Purse {
  readonly most: Fen
  readonly available: Fen
}

/** Reads an amount typed in yuan: fen, or the first thing that is wrong with it. */
export function readAmount(typed: string, { most, available }: Purse): { fen: Fen } | { fault: AmountFault } {
  if (typed.trim() === '') return { fault: 'EMPTY' }
  const amount = parseYuan(typed)
  if (amount === null) return { fault: 'NOT_AN_AMOUNT' }
  if (amount === 0) return { fault: 'NOTHING' }
  if (amount > most) return { fault: 'TOO_MUCH' }
  return amount > available ? { fault: 'MORE_THAN_THERE_IS' } : { fen: amount }
}
