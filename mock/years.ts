import { dayOf, type IsoDate } from '@/domain/calendar'
import { occupiesYear } from '@/domain/contribution/order'
import type { Books, Order } from './books'

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
