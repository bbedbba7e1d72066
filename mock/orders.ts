import type { EntryKind } from '@/domain/balance/statement'
import { dayOf, type Instant, type IsoDate, instant, millisecondsBetween } from '@/domain/calendar'
import { leavesOn } from '@/domain/contribution/deduct'
import { isFinished, mayMove, type OrderStatus } from '@/domain/contribution/order'
import { overdueOn } from '@/domain/contribution/posting'
import type { Quote } from '@/domain/contribution/quote'
import { maskName } from '@/domain/identity/mask'
import { zero } from '@/domain/money'
import type { NewsKind } from '@/domain/news'
import { inForce } from '@/domain/policy/fact'
import { workingCalendarOf } from '@/domain/working-days'
import type { Books, Order } from './books'
import { held, personal, transfer } from './ledger'
import type { Office } from './office'
import { pass } from './passage'
import { heldUntil, promisedUndo } from './promised'

const news: Partial<Record<OrderStatus, NewsKind>> = {
  SUCCEEDED: 'ORDER_SUCCEEDED',
  FAILED: 'ORDER_FAILED',
  REVOKED: 'ORDER_REVOKED',
}

/** Moves an order on; `actor` is whoever does it. Throws on an unlawful move: no clerk may skip a state (I8). */
export function move(books: Books, order: Order, to: OrderStatus, at: Instant, actor: string): void {
  if (!mayMove(order.status, to)) throw new Error(`order ${order.id} cannot go from ${order.status} to ${to}`)
  pass(books, { at, actor, of: order.id, personId: order.payerId, from: order.status, to }, news[to] ?? null)
  order.status = to
  order.version += 1
  if (isFinished(to)) order.finishedAt = at
}

/** Draws up an order: person, year and amount are locked, no money moves. A scenario may name it. */
export function draw(office: Office, insuredId: string, quote: Quote, named?: string): Order {
  const { books, now, today, holder } = office
  const next = office.nextId('order')
  const id = named ?? next
  const waiting = { state: 'WAITING' as const, at: null }
  const order: Order = {
    id,
    number: `HJ${today.slice(2).replace(/-/g, '')}${String(books.serial).padStart(4, '0')}`,
    payerId: holder.id,
    insuredId,
    year: quote.year,
    amount: quote.due,
    benefit: quote.benefit,
    undo: promisedUndo(office, insuredId, quote.stage.to)?.value ?? 'none',
    status: 'CREATED',
    version: 1,
    createdAt: now,
    submittedAt: null,
    dispatchAt: null,
    finishedAt: null,
    tracks: { deduct: quote.due === zero ? { state: 'NOT_NEEDED', at: null } : waiting, tax: waiting, enrol: waiting },
  }
  books.orders.push(order)
  pass(books, { at: now, actor: holder.id, of: id, personId: holder.id, from: null, to: order.status })
  return order
}

/** Moves what an order costs, and notes on whose account and for whom. */
export function carry(books: Books, order: Order, at: Instant, kind: EntryKind, from: string, to: string): void {
  transfer(books, at, kind, order.amount, { from, to, relativeId: order.insuredId, orderId: order.id })
}

/**
 * Takes a confirmed order in: the amount is set aside, and sets off when the ten minutes are over, without `hold10` at once; where
 * the bureau collects once a month (北京, P31), on the evening of the month's last day.
 */
export function hold(office: Office, order: Order): void {
  const { books, now } = office
  carry(books, order, now, 'HELD', personal(order.payerId), held(order.id))
  order.submittedAt = now
  const set = order.undo === 'hold10' ? heldUntil(office, order) : now
  const batch = batchOf(office, order)
  order.dispatchAt = batch && batch > set ? batch : set
  move(books, order, 'SUBMITTED', now, order.payerId)
}

/** The moment a month's fees are collected by the place the account is kept at; null where each sets off by itself. The hour is this rehearsal's. */
function batchOf({ pack, person, today }: Office, { payerId }: Order): Instant | null {
  const mode = inForce(pack(person(payerId).area).contribution.deduct, today)?.value
  return mode === 'MONTH_END_BATCH' ? instant(`${leavesOn(mode, today) ?? today}T22:00:00+08:00`) : null
}

/** Gives back what was set aside, to the same account and in full (R-R13). */
export function release({ books, now }: Office, order: Order): void {
  carry(books, order, now, 'RELEASED', held(order.id), personal(order.payerId))
  move(books, order, 'REVOKED', now, order.payerId)
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
    ...(isLate(order, office.now) && { late: true, askOn: askOn(order, office) }),
    nextPollMs: pollAfter(order, office.now),
  }
}

/** Whether an order has been on its way for more than a day: the offices need minutes, so somebody is looking into it. */
const isLate = ({ status, dispatchAt }: Order, now: Instant): boolean =>
  status === 'PROCESSING' && dispatchAt !== null && millisecondsBetween(dispatchAt, now) > 24 * 3_600_000

/** From when the tax office should be asked about an order on its way. */
const askOn = ({ dispatchAt, createdAt, insuredId }: Order, { pack, person }: Office): IsoDate =>
  overdueOn(dayOf(dispatchAt ?? createdAt), workingCalendarOf(pack(person(insuredId).area).calendar))

/** When there will be news, in milliseconds: at the end of the ten minutes, then every two seconds; null when only a person can make any. */
function pollAfter(order: Order, now: Instant): number | null {
  if (order.status === 'PROCESSING') return 2_000
  return order.status === 'SUBMITTED' && order.dispatchAt
    ? Math.max(1_000, millisecondsBetween(now, order.dispatchAt))
    : null
}

/** The receipt of a paid year: its number, and who took the money. The tax bureau it names is this rehearsal's invention, and says so. */
export const receiptOf = (order: Order, office: Office) => ({
  number: `PZ${order.number.slice(2)}`,
  payee: `${office.areaName(office.person(order.insuredId).area)}税务机关（演示）`,
  invented: true,
})
