import type { Instant } from '@/domain/calendar'
import { workingCalendarOf } from '@/domain/working-days'
import type { Books } from './books'
import { furtherOf } from './further-books'
import { type Office, officeAt } from './office'
import * as bindings from './progress/bindings'
import * as covers from './progress/covers'
import type { Due } from './progress/due'
import * as orders from './progress/orders'
import * as requests from './progress/requests'
import * as sendings from './progress/sendings'
import * as transfers from './progress/transfers'
import { ownerOf } from './requests'
import { afterLying } from './urging'

/** Lets everything happen that time brings about up to a moment, in the order in which it does. Ends: each step is a lawful move, and moves run out. */
export function advanceTo(books: Books, now: Instant): void {
  for (let due = nextDue(books, now); due && due.at <= now; due = nextDue(books, now)) due.happen(due.at)
}

/** What time alone does next, or null when only people can. */
export function nextDue(books: Books, now: Instant): Due | null {
  const { pack, person }: Office = officeAt(books, now)
  const calendarOf = (id: string) => workingCalendarOf(pack(person(id).area).calendar)
  const further = furtherOf(books)
  const all = [
    ...books.orders.map((order) => orders.nextOf(order, books, () => calendarOf(order.insuredId))),
    ...books.requests.map((request) =>
      afterLying(books, request.id, requests.nextOf(request, books, calendarOf(ownerOf(request)))),
    ),
    ...books.bindings.map((binding) => afterLying(books, binding.id, bindings.nextOf(binding, books))),
    ...further.transfers.map((transfer) =>
      afterLying(books, transfer.id, transfers.nextOf(transfer, books, calendarOf(transfer.personId))),
    ),
    ...further.sendings.map((sending) => sendings.nextOf(sending, books)),
    ...further.covers.map((cover) => covers.nextOf(cover, books)),
  ]
  return all.reduce((first, due) => (due && (!first || due.at < first.at) ? due : first), null)
}
