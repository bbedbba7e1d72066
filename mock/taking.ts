import { fund } from '@/domain/contribution/funding'
import type { OrderRefusal } from '@/domain/contribution/order'
import { type Quote, type QuoteRefusal, quoteFor } from '@/domain/contribution/quote'
import { maskName } from '@/domain/identity/mask'
import { type Fen, minus, zero } from '@/domain/money'
import { type Outcome, ok, refused } from '@/domain/outcome'
import type { Refusal } from '@/domain/refusal'
import type { BindingRow } from './books'
import type { Office } from './office'
import { type Taken, yearTaken } from './orders'

type Verdict<T> = Outcome<T, Refusal<QuoteRefusal | OrderRefusal>>

/** What this person owes for the year, if the holder may pay for them at all. Someone else's relative is simply not bound. */
export function quoteBound(
  office: Office,
  personId: string,
  year: number,
): Verdict<{ binding: BindingRow; quote: Quote }> {
  const { books, holder, today } = office
  const binding = books.bindings.find(
    (candidate) =>
      candidate.sharerId === holder.id && candidate.relativeId === personId && candidate.status === 'ACTIVE',
  )
  if (!binding) return refused({ code: 'NOT_BOUND' })
  if (holder.status !== 'NORMAL') return refused({ code: 'PAYER_STATUS_ABNORMAL' })
  const taken = yearTaken(books, personId, year)
  if (taken) return refused(whoHasPaid(office, taken))
  const insured = office.person(personId)
  const quote = quoteFor(insured, year, office.pack(insured.area).contribution.fees, today)
  return quote.ok ? ok({ binding, quote: quote.value }) : quote
}

/** Whether exactly this amount may be taken from the holder's account for this person-year now. */
export function payable(office: Office, personId: string, year: number, due: Fen): Verdict<Quote> {
  const asked = quoteBound(office, personId, year)
  if (!asked.ok) return asked
  const { quote } = asked.value
  const [citation] = quote.citations
  if (quote.due !== due)
    return refused({ code: 'AMOUNT_CHANGED', detail: { was: due, now: quote.due }, ...(citation && { citation }) })
  const funded = fund(due, office.available(office.holder.id), office.shareable(office.holder.id))
  return funded.ok ? ok(quote) : funded
}

/** What paying would leave, and what is missing, in fen. */
export function affords(office: Office, due: Fen): { before: Fen; after: Fen; shortfall: Fen } {
  const before = office.available(office.holder.id)
  const shareable = office.shareable(office.holder.id)
  const funded = fund(due, before, shareable)
  return funded.ok ? { ...funded.value, shortfall: zero } : { before, after: before, shortfall: minus(due, shareable) }
}

/** A bound relative in the list of people to pay for. */
export function relativeReply(office: Office, binding: BindingRow, year: number) {
  const { holder, books } = office
  const taken = yearTaken(books, binding.relativeId, year)
  const line = { ...insuredReply(office, binding), due: null, closes: null, paid: null, refusal: null }
  if (taken)
    return {
      ...line,
      state: taken.state,
      paid: {
        channel: taken.channel,
        on: taken.on,
        byMe: taken.order?.payerId === holder.id,
        orderId: taken.order?.payerId === holder.id ? taken.order.id : null,
      },
    }
  const asked = quoteBound(office, binding.relativeId, year)
  if (!asked.ok) return { ...line, state: 'BLOCKED' as const, refusal: asked.refusal }
  const { quote } = asked.value
  return { ...line, state: 'PAYABLE' as const, due: quote.due, closes: quote.stage.to }
}

/** Who is insured, as the payer may see them. */
export function insuredReply(office: Office, binding: BindingRow) {
  const insured = office.person(binding.relativeId)
  return {
    personId: insured.id,
    maskedName: maskName(insured.name),
    relation: binding.relation,
    areaName: office.areaName(insured.area),
  }
}

/** Says when and where a year was paid, and whether by oneself; nothing else about another payer (F13). */
const whoHasPaid = ({ holder }: Office, taken: Taken): Refusal<'ALREADY_PAID' | 'BEING_PAID'> => ({
  code: taken.state === 'PAID' ? 'ALREADY_PAID' : 'BEING_PAID',
  detail: {
    on: taken.on,
    channel: taken.channel,
    by: taken.order?.payerId === holder.id ? 'ME' : 'OTHER',
    ...(taken.order?.payerId === holder.id && { orderId: taken.order.id }),
  },
})
