import type { EntryKind } from '@/domain/balance/statement'
import type { Instant } from '@/domain/calendar'
import { type Fen, negated, sum } from '@/domain/money'
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

/** What a transfer is about, for whoever reads the account later. */
type About = Pick<Posting, 'relativeId' | 'orderId' | 'requestId' | 'place'>

/**
 * Moves an amount of fen from one account to another: two legs that come to zero (I1). Nothing is written where nothing
 * moves, a fee of 0 元. Throws, leaving the books as they were, when an inside account would fall below zero (I2): a clerk
 * who gets here has forgotten to ask a rule.
 */
export function transfer(
  books: Books,
  at: Instant,
  kind: EntryKind,
  amount: Fen,
  { from, to, ...about }: { from: string; to: string } & About,
): void {
  if (amount === 0) return
  if (amount < 0) throw new Error(`${kind} of ${amount} fen: money moves forward only`)
  if (!outsiders.includes(from) && standing(books.postings, from) < amount) throw new Error(`${kind} overdraws ${from}`)
  books.serial += 1
  const legs = [
    { account: from, fen: negated(amount) },
    { account: to, fen: amount },
  ]
  books.postings.push({ id: `MX${String(books.serial).padStart(4, '0')}`, at, kind, legs, ...about })
}
