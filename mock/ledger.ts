import { type Fen, negated, sum, zero } from '@/domain/money'
import type { Books, Posting } from './books'

/** Accounts of the ledger. A person's own is what is free to use; what is held or frozen stands in an account of its own until it moves on. */
export const personal = (personId: string): string => `personal:${personId}`
export const held = (orderId: string): string => `held:${orderId}`
export const frozen = (requestId: string): string => `frozen:${requestId}`

/** The other side of the town: where money comes from and goes to. Only these may stand below zero. */
export const outside = {
  opening: 'opening',
  employer: 'employer',
  interest: 'interest',
  care: 'care',
  treasury: 'treasury',
  bank: 'bank',
} as const

const outsiders: readonly string[] = Object.values(outside)

/** What stands in an account, in fen. */
export function standing(postings: readonly Posting[], account: string): Fen {
  return sum(
    ...postings.flatMap((posting) => posting.legs.filter((leg) => leg.account === account).map((leg) => leg.fen)),
  )
}

/** Two legs that move an amount from one account to another. */
export const legs = (from: string, to: string, amount: Fen): Posting['legs'] => [
  { account: from, fen: negated(amount) },
  { account: to, fen: amount },
]

/**
 * Writes a posting. Throws, leaving the books as they were, when its legs do not come to zero (I1) or would take an inside
 * account below it (I2): a clerk who gets here has forgotten to ask a rule.
 */
export function post(books: Books, posting: Posting): void {
  if (sum(...posting.legs.map((leg) => leg.fen)) !== zero) throw new Error(`posting ${posting.id} does not balance`)
  for (const { account, fen } of posting.legs) {
    if (!outsiders.includes(account) && standing(books.postings, account) + fen < 0)
      throw new Error(`posting ${posting.id} overdraws ${account}`)
  }
  books.postings.push(posting)
}
