import type { FeeTier } from '@/domain/contribution/price'
import { type Quote, quoteFor } from '@/domain/contribution/quote'
import type { OrderRefusal, QuoteRefusal } from '@/domain/contribution/refusals'
import { sharingVerdict } from '@/domain/family/sharing'
import { maskName } from '@/domain/identity/mask'
import { zero } from '@/domain/money'
import { type Outcome, ok, refused } from '@/domain/outcome'
import type { Refusal } from '@/domain/refusal'
import type { BindingRow } from './books'
import type { Office } from './office'
import { spentThisMonth } from './spent'
import { type Taken, yearTaken } from './years'

/** A yes, or why this person's year cannot be paid by the holder. */
export type Verdict<T> = Outcome<T, Refusal<QuoteRefusal | OrderRefusal>>

/** What this person owes for the year, if the holder may pay for them at all. Someone else's relative is simply not bound. */
export function quoteBound(
  office: Office,
  personId: string,
  year: number,
  tier?: FeeTier,
): Verdict<{ binding: BindingRow; quote: Quote }> {
  const { books, holder, today } = office
  const binding = books.bindings.find(
    (candidate) =>
      candidate.sharerId === holder.id && candidate.relativeId === personId && candidate.status === 'ACTIVE',
  )
  if (!binding) return refused(whyNotBound(office, personId))
  if (holder.status !== 'NORMAL') return refused({ code: 'PAYER_STATUS_ABNORMAL' })
  if (holder.frozen) return refused({ code: 'PAYER_STATUS_ABNORMAL', detail: { why: 'FROZEN' } })
  const taken = yearTaken(books, personId, year)
  if (taken) return refused(whoHasPaid(office, taken))
  const insured = office.person(personId)
  const quote = quoteFor(insured, year, office.pack(insured.area).contribution.fees, today, tier)
  if (!quote.ok) return quote
  const shared = sharingVerdict(binding, {
    due: quote.value.due,
    use: 'RESIDENT_FEE',
    spent: binding.monthlyCap === null ? zero : spentThisMonth(office, personId),
    on: today,
  })
  if (shared.ok) return ok({ binding, quote: quote.value })
  return refused({ ...shared.refusal, detail: { ...shared.refusal.detail, bindingId: binding.id } })
}

/** A binding whose last day is over had an end its sharer set; any other is simply none. */
function whyNotBound({ books, holder }: Office, personId: string): Refusal<'NOT_BOUND' | 'SHARING_ENDED'> {
  const over = books.bindings.find(
    ({ sharerId, relativeId, status }) => sharerId === holder.id && relativeId === personId && status === 'EXPIRED',
  )
  return over ? { code: 'SHARING_ENDED', ...(over.to && { detail: { to: over.to } }) } : { code: 'NOT_BOUND' }
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
    ...(taken.order?.submittedAt && { at: taken.order.submittedAt }),
    ...(taken.order?.payerId === holder.id && { orderId: taken.order.id }),
  },
})
