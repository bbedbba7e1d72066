import type { FeeTier } from '@/domain/contribution/price'
import type { Quote } from '@/domain/contribution/quote'
import type { Order } from './books'
import { furtherOf } from './further-books'
import type { Office } from './office'
import { draw, hold } from './orders'
import { payable, type Wanted } from './payable'

/** Draws up an order. Someone who left before confirming and came back is given the order they left: two of them would ask to be paid twice. */
export function drawOnce(office: Office, wanted: Wanted, quote: Quote): Order {
  const left = unconfirmed(office, wanted)
  if (left) return left
  const order = draw(office, wanted.personId, quote)
  if (wanted.tier === 'UPPER') furtherOf(office.books).upper.push(order.id)
  return order
}

const unconfirmed = ({ books, holder }: Office, { personId, year, due }: Wanted) =>
  books.orders.find(
    ({ payerId, insuredId, year: of, amount, status }) =>
      status === 'CREATED' && payerId === holder.id && insuredId === personId && of === year && amount === due,
  )

/** The tier an order was drawn up for. */
const tierOf = ({ books }: Office, { id }: Order): FeeTier => (furtherOf(books).upper.includes(id) ? 'UPPER' : 'LOWER')

/** Whether an order may still be taken in, at the amount it was drawn up for. */
export const stillPayable = (office: Office, order: Order) =>
  payable(office, { personId: order.insuredId, year: order.year, due: order.amount, tier: tierOf(office, order) })

/** Takes a confirmed order in, once its payer is proved to be that. */
export function takeIn(office: Office, order: Order, quote: Quote): void {
  // The wait before cover begins is counted from the day of payment (P30), and midnight may have come since the order was drawn up.
  order.benefit = quote.benefit
  hold(office, order)
}
