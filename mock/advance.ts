import type { Instant } from '@/domain/calendar'
import { workingCalendarOf } from '@/domain/working-days'
import type { Books } from './books'
import { type Office, officeAt } from './office'
import type { Due } from './progress/due'
import * as orders from './progress/orders'
import * as requests from './progress/requests'

/** Lets everything happen that time brings about up to a moment, in the order in which it does. Ends: each step is a lawful move, and moves run out. */
export function advanceTo(books: Books, now: Instant): void {
  const office = officeAt(books, now)
  for (let due = nextDue(office); due && due.at <= now; due = nextDue(office)) due.happen(due.at)
}

function nextDue({ books, pack, person }: Office): Due | null {
  const calendarOf = (id: string) => workingCalendarOf(pack(person(id).area).calendar)
  const all = [
    ...books.orders.map((order) => orders.nextOf(order, books)),
    ...books.requests.map((request) => requests.nextOf(request, books, calendarOf(request.applicantId))),
  ]
  return all.reduce((first, due) => (due && (!first || due.at < first.at) ? due : first), null)
}
