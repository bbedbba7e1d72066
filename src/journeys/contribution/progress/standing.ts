import type { OrderStatus } from '@/domain/contribution/order'
import type { Loadable } from '@/domain/loadable'
import type { Order } from '../store'

/**
 * How an order stands, as far as this page can honestly say. UNREACHED: nothing is known. IN_DOUBT: a confirmation went out
 * unanswered and may still arrive. NOT_ARRIVED: the counter has said often enough that it never got it.
 */
export type Standing =
  | { readonly is: 'UNREACHED' }
  | { readonly is: OrderStatus | 'IN_DOUBT' | 'NOT_ARRIVED'; readonly order: Order }

interface Known {
  order: Loadable<Order, unknown>
  inDoubt: boolean
  denials: number
}

/** After so many answers (some ten seconds by the schedule) a confirmation the counter has not seen will not come any more. */
const denialsUntilLost = 5

/** Null while nobody has answered yet, and for an order that does not exist. */
export function standingOf({ order, inDoubt, denials }: Known): Standing | null {
  if (order.state === 'unreached') return { is: 'UNREACHED' }
  if (order.state !== 'ready') return null
  const { status } = order.value
  if (status !== 'CREATED' || !inDoubt) return { is: status, order: order.value }
  return { is: denials < denialsUntilLost ? 'IN_DOUBT' : 'NOT_ARRIVED', order: order.value }
}
