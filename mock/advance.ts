import type { Instant } from '@/domain/calendar'
import { workingCalendarOf } from '@/domain/working-days'
import type { Books } from './books'
import { officeAt } from './office'
import type { Due } from './progress/due'
import * as orders from './progress/orders'
import * as requests from './progress/requests'

/** Lets everything happen that time brings about up to a moment, in the order in which it does. */
export function advanceTo(books: Books, now: Instant): void {
  for (let due = next(books, now); due && due.at <= now; due = next(books, now)) due.happen(due.at)
}

function next(books: Books, now: Instant): Due | null {
  const { pack, person } = officeAt(books, now)
  const all = [
    ...books.orders.map((order) => orders.nextOf(order, books)),
    ...books.requests.map((request) =>
      requests.nextOf(request, books, workingCalendarOf(pack(person(request.applicantId).area).calendar)),
    ),
  ]
  return all.filter((due) => due !== null).sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null
}
