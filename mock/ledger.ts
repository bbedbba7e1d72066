import type { EntryKind } from '@/domain/balance/statement'
import type { Instant } from '@/domain/calendar'
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
  wallets: 'wallets',
  insurer: 'insurer',
  elsewhere: 'elsewhere',
} as const

const outsiders: readonly string[] = Object.values(outside)

/** One line of an account: the posting, and what stood in the account after it. */
export interface Line {
  readonly posting: Posting
  readonly fen: Fen
  readonly after: Fen
}

/** Every account's lines, oldest first, as far as the ledger has been read. */
interface Index {
  read: number
  readonly lines: Map<string, Line[]>
}

/** A ledger is only ever written on at its end, so each posting is read once however often is asked. */
const indexes = new WeakMap<readonly Posting[], Index>()

/** The lines of an account, oldest first. */
export function linesOf(postings: readonly Posting[], account: string): readonly Line[] {
  const known = indexes.get(postings)
  const index = known && known.read <= postings.length ? known : { read: 0, lines: new Map<string, Line[]>() }
  if (index !== known) indexes.set(postings, index)
  for (; index.read < postings.length; index.read += 1) enterIn(index, postings[index.read])
  return index.lines.get(account) ?? []
}

function enterIn({ lines }: Index, posting: Posting | undefined): void {
  for (const leg of posting?.legs ?? []) {
    const before = lines.get(leg.account) ?? []
    const after = sum(before[before.length - 1]?.after ?? zero, leg.fen)
    if (posting) before.push({ posting, fen: leg.fen, after })
    lines.set(leg.account, before)
  }
}

/** What stands in an account, in fen. */
export function standing(postings: readonly Posting[], account: string): Fen {
  const lines = linesOf(postings, account)
  return lines[lines.length - 1]?.after ?? zero
}

/** What of a person's money is set aside now, for whatever reason, in fen. */
export function aside(postings: readonly Posting[], personId: string): Fen {
  const accounts = linesOf(postings, personal(personId)).flatMap(({ posting }) =>
    posting.legs.map((leg) => leg.account).filter((account) => /^(held|frozen):/.test(account)),
  )
  return sum(...[...new Set(accounts)].map((account) => standing(postings, account)))
}

/** What a transfer is about, for whoever reads the account later. */
type About = Pick<Posting, 'relativeId' | 'orderId' | 'requestId' | 'subjectId' | 'place'>

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
