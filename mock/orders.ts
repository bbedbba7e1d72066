import type { EntryKind } from '@/domain/balance/statement'
import { dayOf, type Instant, type IsoDate, later, millisecondsBetween } from '@/domain/calendar'
import { holdMinutes, isFinished, mayMove, type OrderStatus, occupiesYear } from '@/domain/contribution/order'
import type { Quote } from '@/domain/contribution/quote'
import { maskName } from '@/domain/identity/mask'
import { zero } from '@/domain/money'
import { type Fact, inForce } from '@/domain/policy/fact'
import type { UndoKind } from '@/domain/policy/pack'
import type { Books, Order } from './books'
import { held, personal, transfer } from './ledger'
import type { Office } from './office'

/** Moves an order on. Throws on an unlawful move: no clerk may skip a state (I8). */
export function move(order: Order, to: OrderStatus, at: Instant): void {
  if (!mayMove(order.status, to)) throw new Error(`order ${order.id} cannot go from ${order.status} to ${to}`)
  order.status = to
  order.version += 1
  if (isFinished(to)) order.finishedAt = at
}

/** Who has already paid, or is paying, someone's year: across all payers and channels there is at most one (I3). */
export interface Taken {
  readonly state: 'PAID' | 'BEING_PAID'
  readonly channel: 'ACCOUNT' | 'TAX'
  readonly on: IsoDate
  /** The order that took it, where it came through this counter. */
  readonly order: Order | null
}

/** Looks through every payer's orders and the tax office's own receipts. */
export function yearTaken(books: Books, insuredId: string, year: number): Taken | null {
  const cash = books.taxPayments.find((payment) => payment.insuredId === insuredId && payment.year === year)
  if (cash) return { state: 'PAID', channel: 'TAX', on: cash.on, order: null }
  const order = books.orders.find(
    (candidate) => candidate.insuredId === insuredId && candidate.year === year && occupiesYear(candidate.status),
  )
  if (!order) return null
  const on = dayOf(order.finishedAt ?? order.submittedAt ?? order.createdAt)
  return { state: order.status === 'SUCCEEDED' ? 'PAID' : 'BEING_PAID', channel: 'ACCOUNT', on, order }
}

/** How a payment for this person may be taken back, by the region they are insured in; null where it says nothing. */
export const undoRule = ({ pack, person, today }: Office, insuredId: string): Fact<UndoKind> | null =>
  inForce(pack(person(insuredId).area).contribution.undo, today)

/** Draws up an order: person, year and amount are locked, no money moves. */
export function draw(office: Office, insuredId: string, quote: Quote): Order {
  const { books, now, today, holder } = office
  const id = office.nextId('order')
  const waiting = { state: 'WAITING' as const, at: null }
  const order: Order = {
    id,
    number: `HJ${today.slice(2).replace(/-/g, '')}${String(books.serial).padStart(4, '0')}`,
    payerId: holder.id,
    insuredId,
    year: quote.year,
    amount: quote.due,
    benefit: quote.benefit,
    undo: undoRule(office, insuredId)?.value ?? 'none',
    status: 'CREATED',
    version: 1,
    createdAt: now,
    submittedAt: null,
    dispatchAt: null,
    finishedAt: null,
    tracks: { deduct: quote.due === zero ? { state: 'NOT_NEEDED', at: null } : waiting, tax: waiting, enrol: waiting },
  }
  books.orders.push(order)
  return order
}

/** Moves what an order costs, and notes on whose account and for whom. */
export function carry(books: Books, order: Order, at: Instant, kind: EntryKind, from: string, to: string): void {
  transfer(books, at, kind, order.amount, { from, to, relativeId: order.insuredId, orderId: order.id })
}

/** Takes a confirmed order in: the amount is set aside, and sets off when the ten minutes are over. Without `hold10` it sets off at once. */
export function hold({ books, now }: Office, order: Order): void {
  carry(books, order, now, 'HELD', personal(order.payerId), held(order.id))
  order.submittedAt = now
  order.dispatchAt = order.undo === 'hold10' ? later(now, holdMinutes * 60_000) : now
  move(order, 'SUBMITTED', now)
}

/** Gives back what was set aside, to the same account and in full (R-R13). */
export function release({ books, now }: Office, order: Order): void {
  carry(books, order, now, 'RELEASED', held(order.id), personal(order.payerId))
  move(order, 'REVOKED', now)
}

/** An order as its payer may see it. */
export function orderReply(order: Order, office: Office) {
  const insured = office.person(order.insuredId)
  const binding = office.books.bindings.find(
    (candidate) => candidate.sharerId === order.payerId && candidate.relativeId === order.insuredId,
  )
  if (!binding) throw new Error(`order ${order.id} was never bound`)
  const finished = isFinished(order.status)
  return {
    orderId: order.id,
    number: order.number,
    status: order.status,
    finished,
    version: order.version,
    personId: insured.id,
    maskedName: maskName(insured.name),
    relation: binding.relation,
    areaName: office.areaName(insured.area),
    payerMaskedName: maskName(office.person(order.payerId).name),
    year: order.year,
    amount: order.amount,
    benefit: order.benefit,
    tracks: order.tracks,
    createdAt: order.createdAt,
    submittedAt: order.submittedAt,
    finishedAt: order.finishedAt,
    undo: { kind: order.undo, until: order.status === 'SUBMITTED' ? order.dispatchAt : null },
    receipt: order.status === 'SUCCEEDED' ? receiptOf(order, office) : null,
    nextPollMs: pollAfter(order, office.now),
  }
}

/** When there will be news, in milliseconds: at the end of the ten minutes, then every two seconds; null when only a person can make any. */
function pollAfter(order: Order, now: Instant): number | null {
  if (order.status === 'PROCESSING') return 2_000
  return order.status === 'SUBMITTED' && order.dispatchAt
    ? Math.max(1_000, millisecondsBetween(now, order.dispatchAt))
    : null
}

/** The receipt of a paid year. The tax bureau it names is this rehearsal's invention, and says so. */
const receiptOf = (order: Order, office: Office) => ({
  number: `PZ${order.number.slice(2)}`,
  payee: `${office.areaName(office.person(order.insuredId).area)}税务机关（演示）`,
  invented: true,
})
