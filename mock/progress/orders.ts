import { dayOf, type Instant, instant, later } from '@/domain/calendar'
import { orderLivesMinutes, type Track, tracks } from '@/domain/contribution/order'
import { overdueOn } from '@/domain/contribution/posting'
import type { WorkingCalendar } from '@/domain/working-days'
import { time } from '../audit'
import type { Books, Order } from '../books'
import { furtherOf } from '../further-books'
import { held, outside, personal } from '../ledger'
import { carry, move } from '../orders'
import type { Due } from './due'

/** Milliseconds after setting off at which each office has done its part. A rehearsal's pace: a real bureau needs minutes to days. */
const trackTakes: Record<Track, number> = { deduct: 1_000, tax: 3_000, enrol: 5_000 }

/** What time alone does next to an order, or null when only a person can. */
export function nextOf(order: Order, books: Books, calendar: () => WorkingCalendar): Due | null {
  switch (order.status) {
    case 'CREATED':
      return {
        at: later(order.createdAt, orderLivesMinutes * 60_000),
        happen: (at) => move(books, order, 'EXPIRED', at, time),
      }
    case 'SUBMITTED':
      return order.dispatchAt && { at: order.dispatchAt, happen: (at) => move(books, order, 'PROCESSING', at, time) }
    case 'PROCESSING':
      return nextTrack(order, books, calendar)
    default:
      return null
  }
}

function nextTrack(order: Order, books: Books, calendar: () => WorkingCalendar): Due | null {
  const track = tracks.find((candidate) => order.tracks[candidate].state === 'WAITING')
  if (!track || !order.dispatchAt) return null
  const late = track !== 'deduct' && furtherOf(books).delayed.includes(order.insuredId)
  const start = late ? postedLate(order.dispatchAt, calendar()) : order.dispatchAt
  return { at: later(start, trackTakes[track]), happen: (at) => pass(order, track, at, books) }
}

/** Where it takes its time, it takes one day more than it has (POSTING_DELAYED, F23). */
const postedLate = (sent: Instant, calendar: WorkingCalendar): Instant =>
  instant(`${overdueOn(dayOf(sent), calendar)}T10:00:00+08:00`)

function pass(order: Order, track: Track, at: Instant, books: Books): void {
  const refused = track === 'tax' && sentBackByTaxOffice(order, books)
  order.tracks[track] = { state: refused ? 'FAILED' : 'DONE', at }
  order.version += 1
  if (refused) sendBack(order, at, books)
  else if (track === 'deduct') carry(books, order, at, 'RESIDENT_FEE', held(order.id), outside.treasury)
  else if (track === 'enrol') move(books, order, 'SUCCEEDED', at, time)
}

/** Some fees are sent back for the sake of a walkthrough; any is whose year has been paid in cash meanwhile (F16, I3). */
const sentBackByTaxOffice = ({ insuredId, year }: Order, { taxRefuses, taxPayments }: Books): boolean =>
  taxRefuses.includes(insuredId) ||
  taxPayments.some((payment) => payment.insuredId === insuredId && payment.year === year)

/** The tax office did not take it: what was deducted comes back by itself, to the same account (F25, I11). */
function sendBack(order: Order, at: Instant, books: Books): void {
  carry(books, order, at, 'RETURNED', outside.treasury, personal(order.payerId))
  move(books, order, 'FAILED', at, time)
}
