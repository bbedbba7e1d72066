import { type OrderStatus, isFinished as orderFinished } from '../contribution/order'
import type { ReviewGround } from '../family/review'
import { type RequestStatus, isFinished as requestFinished } from '../withdrawal/request'

/** What a matter under way waits for: the person who set it going, an office, or nothing but time. */
export const awaited = ['PERSON', 'OFFICE', 'TIME'] as const

export type Awaited = (typeof awaited)[number]

/** A fee waits to be confirmed, for its ten minutes to pass, or for the offices; null once it has come to its end. */
export function orderAwaits(status: OrderStatus): Awaited | null {
  if (status === 'CREATED') return 'PERSON'
  if (status === 'SUBMITTED') return 'TIME'
  return orderFinished(status) ? null : 'OFFICE'
}

const requestForPerson: readonly RequestStatus[] = ['SUPPLEMENT_REQUESTED', 'CARD_RETURN_PENDING', 'PAY_FAILED']

/** A 支取 waits for papers or for another bank card, else for the office; null once it has come to its end. */
export function requestAwaits(status: RequestStatus): Awaited | null {
  if (requestForPerson.includes(status)) return 'PERSON'
  return requestFinished(status) ? null : 'OFFICE'
}

/** A binding under review waits for a clerk, or for its sharer to come to a window with the code. */
export const reviewAwaits = (grounds: ReviewGround | null): Awaited => (grounds === 'WINDOW' ? 'PERSON' : 'OFFICE')

/** Several of one sitting: for the person if any does, else for an office, else for time. */
export const foremostAwaited = (each: readonly (Awaited | null)[]): Awaited | null =>
  awaited.find((one) => each.includes(one)) ?? null
