import type { Instant } from '@/domain/calendar'
import { type Fen, sum } from '@/domain/money'
import type { Sitting } from '../sitting-store'
import type { Order } from '../store'

/** What became of several orders together. */
export interface Standing {
  readonly is: 'NOT_CONFIRMED' | 'MOVING' | 'HELD' | 'DONE'
  readonly done: number
  readonly held: number
  readonly failed: number
  /** In fen: paid for good, set aside or on its way, never taken or given back. The three make the whole. */
  readonly paid: Fen
  readonly aside: Fen
  readonly back: Fen
  /** The first of the held whose time to be taken back is over; null where not all of them can be. */
  readonly first: Order | null
}

/** After so many answers (some ten seconds by the schedule) a confirmation the counter has not seen will not come any more. */
const denialsUntilLost = 5

/** What is to be thought of a confirmation that went out unanswered: it may still arrive, or it never did; null where none is in doubt. */
export const doubtOf = ({
  inDoubt,
  denials,
}: {
  inDoubt: boolean
  denials: number
}): 'IN_DOUBT' | 'NOT_ARRIVED' | null => (!inDoubt ? null : denials < denialsUntilLost ? 'IN_DOUBT' : 'NOT_ARRIVED')

/** The orders that wait for the confirmation. */
export const openOrders = ({ people }: Pick<Sitting, 'people'>): Order[] =>
  people.flatMap(({ order }) => (order?.status === 'CREATED' ? [order] : []))

/** Whether anything is left to be confirmed: an order may have been confirmed on its own since, or lapsed. */
export const awaitsConfirmation = (sitting: Pick<Sitting, 'people' | 'confirmed'>): boolean =>
  !sitting.confirmed && openOrders(sitting).length > 0

/** Until when a submitted order can be taken back; null where it sets off at once. */
export const revocableUntil = ({ status, undo }: Pick<Order, 'status' | 'undo'>): Instant | null =>
  status === 'SUBMITTED' && undo.kind === 'hold10' ? undo.until : null

/** How a sitting stands. Somebody who never got an order counts as not paid, with nothing taken. */
export function standingOf({ people, confirmed }: Sitting): Standing {
  const orders = people.flatMap(({ order }) => order ?? [])
  const of = (...statuses: Order['status'][]) => orders.filter(({ status }) => statuses.includes(status))
  const amountOf = (some: readonly Order[]) => sum(...some.map(({ amount }) => amount))
  const [done, held, moving] = [of('SUCCEEDED'), of('SUBMITTED'), of('PROCESSING')]
  const failed = people.length - done.length - held.length - moving.length
  const [first = null] = [...held].sort((a, b) => ((revocableUntil(a) ?? '') < (revocableUntil(b) ?? '') ? -1 : 1))
  const waits = awaitsConfirmation({ people, confirmed }) && done.length + held.length + moving.length === 0
  const is = waits ? 'NOT_CONFIRMED' : moving.length > 0 ? 'MOVING' : held.length > 0 ? 'HELD' : 'DONE'
  return {
    is,
    done: done.length,
    held: held.length,
    failed,
    paid: amountOf(done),
    aside: amountOf([...held, ...moving]),
    back: amountOf(of('FAILED', 'REVOKED', 'EXPIRED', 'CANCELLED', 'CREATED')),
    first: held.every(revocableUntil) ? first : null,
  }
}
