import { keptBackBy } from '@/domain/balance/account'
import { deductVerdict } from '@/domain/contribution/deduct'
import { fund, fundTogether } from '@/domain/contribution/funding'
import type { FeeTier } from '@/domain/contribution/price'
import type { Quote } from '@/domain/contribution/quote'
import { atLeastZero, type Fen, minus, zero } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import { furtherOf } from './further-books'
import type { Office } from './office'
import { quoteBound, type Verdict } from './taking'

/** A fee somebody wants to pay, at the amount in fen they were shown. */
export interface Wanted {
  readonly personId: string
  readonly year: number
  readonly due: Fen
  readonly tier?: FeeTier
}

/** What a relative owes for the year; whose binding ended with their death is told apart from somebody never bound. */
export function quoteAsked(office: Office, personId: string, year: number, tier?: FeeTier) {
  const asked = quoteBound(office, personId, year, tier)
  return !asked.ok && asked.refusal.code === 'NOT_BOUND' && hasDied(office, personId)
    ? refused({ code: 'MEMBER_DECEASED' as const })
    : asked
}

function hasDied({ books, holder }: Office, personId: string): boolean {
  const bound = books.bindings.filter(({ sharerId, relativeId }) => sharerId === holder.id && relativeId === personId)
  return furtherOf(books).endings.some(
    ({ bindingId, why, reason }) => (why === 'DEATH' || reason === 'DEATH') && bound.some(({ id }) => id === bindingId),
  )
}

/** What is owed for this person-year now, if it is exactly this amount; whether the account can carry it is another matter. */
export function quotedAt(office: Office, { personId, year, due, tier }: Wanted): Verdict<Quote> {
  const asked = quoteAsked(office, personId, year, tier)
  if (!asked.ok) return asked
  const { quote } = asked.value
  const [citation] = quote.citations
  if (quote.due !== due)
    return refused({ code: 'AMOUNT_CHANGED', detail: { was: due, now: quote.due }, ...(citation && { citation }) })
  return ok(quote)
}

/** Whether exactly this amount may be taken from the holder's account for this person-year now. */
export function payable(office: Office, asked: Wanted): Verdict<Quote> {
  const quote = quotedAt(office, asked)
  if (!quote.ok) return quote
  const funded = fundedBy(office, asked.due)
  return funded.ok ? quote : funded
}

/** What paying would leave in the holder's account, and if it cannot carry it, what is missing, in fen, and why. */
export function affords(office: Office, due: Fen) {
  const before = office.available(office.holder.id)
  const funded = fundedBy(office, due)
  if (funded.ok) return { ...funded.value, shortfall: zero, refusal: null }
  const shareable = office.shareable(office.holder.id) ?? before
  return { before, after: before, shortfall: atLeastZero(minus(due, shareable)), refusal: funded.refusal }
}

/** Whether the holder's account may and can carry a fee; where the tax office draws it, this counter takes none, not even of 0 元. */
export function fundedBy(office: Office, due: Fen) {
  const deduct = deductedAt(office)
  return deduct.ok ? fund(due, ...fundsOf(office)) : deduct
}

/** The same of several fees at once. */
export function fundedTogether(office: Office, dues: readonly Fen[]) {
  const deduct = deductedAt(office)
  return deduct.ok ? fundTogether(dues, ...fundsOf(office)) : deduct
}

const deductedAt = ({ holder, today, pack }: Office) => deductVerdict(pack(holder.area).contribution.deduct, today)

const fundsOf = ({ holder, today, pack, available, shareable }: Office) =>
  [available(holder.id), shareable(holder.id), keptBackBy(pack(holder.area), today)] as const
