import { dayOf, later } from '@/domain/calendar'
import type { EndingReason } from '@/domain/family/ending'
import { type Fen, minus } from '@/domain/money'
import { advanceTo } from './advance'
import { time } from './audit'
import type { BindingRow, Books } from './books'
import { furtherOf, type Happening } from './further-books'
import { outside, personal, standing, transfer } from './ledger'
import { type Office, officeAt } from './office'
import { draw, hold } from './orders'
import { pass } from './passage'
import { quoteBound } from './taking'

/** A desk's clerk: for an office, what serves each of its operations. */
type Clerk<C> = (office: Office) => C

/**
 * The same clerk, in a world that does not stand still: before an operation is served, what a scenario lets come between
 * happens, once, and the clerk is asked in the office as it stands then.
 */
export const meantime =
  <C extends object>(desk: string, clerk: Clerk<C>): Clerk<C> =>
  (office) => {
    const { between } = furtherOf(office.books)
    const serving = clerk(office)
    const due = Object.keys(serving).filter((verb) => between.some(({ before }) => before === `${desk}.${verb}`))
    if (due.length === 0) return serving
    const interrupted = due.map((verb) => [
      verb,
      (ask: unknown) => Object(clerk(after(office, `${desk}.${verb}`)))[verb](ask),
    ])
    return { ...serving, ...Object.fromEntries(interrupted) }
  }

/** The office once everything has happened that comes before an operation. */
function after({ books, now }: Office, operation: string): Office {
  const further = furtherOf(books)
  const happening = further.between.filter(({ before }) => before === operation)
  further.between = further.between.filter(({ before }) => before !== operation)
  const moment = happening.reduce((at, one) => {
    if (one.what !== 'TIME_PASSED') return at
    books.clock.at = later(books.clock.at, one.minutes * 60_000)
    return later(at, one.minutes * 60_000)
  }, now)
  advanceTo(books, moment)
  for (const one of happening) happen(officeAt(books, moment), one)
  return officeAt(books, moment)
}

function happen(office: Office, one: Happening): void {
  const { books, now, holder } = office
  switch (one.what) {
    case 'PAID_IN_CASH':
      books.taxPayments.push({ insuredId: one.personId, year: one.year, on: dayOf(now) })
      return
    case 'PAID_BY_OTHER':
      payFor(books, office, one.personId, one.payerId)
      return
    case 'SPENT':
      spend(office, one.leaves)
      return
    case 'UNBOUND':
      for (const binding of books.bindings)
        if (binding.sharerId === holder.id && binding.relativeId === one.personId) binding.status = 'UNBOUND'
      return
    case 'RELEASED':
      for (const binding of books.bindings)
        if (binding.sharerId === holder.id && binding.relativeId === one.personId && binding.status === 'ACTIVE')
          release(office, binding, one.why)
      return
    case 'STOPPED':
      books.stopped.push({ personId: holder.id, on: dayOf(now) })
      return
    case 'FROZEN':
      books.frozen = [...(books.frozen ?? []), holder.id]
  }
}

/** Releases a binding by itself: nobody asked for it, its sharer is told (domain.md §2.2, AUTO_RELEASED). */
function release({ books, now }: Office, binding: BindingRow, why: EndingReason): void {
  const { id, sharerId, status: from } = binding
  pass(books, { at: now, actor: time, of: id, personId: sharerId, from, to: 'UNBOUND' }, 'BINDING_UNBOUND')
  binding.status = 'UNBOUND'
  furtherOf(books).endings.push({ bindingId: id, why, on: dayOf(now) })
}

/**
 * Somebody else of the family, who has bound the same relative, has their fee of the year being collected confirmed from
 * their own account. Throws where the rules would refuse it.
 */
export function payFor(books: Books, { now, holder }: Office, personId: string, payerId: string): void {
  books.holderId = payerId
  try {
    const theirs = officeAt(books, now)
    const asked = quoteBound(theirs, personId, 2026)
    if (!asked.ok) throw new Error(`${payerId} is refused for ${asked.refusal.code}`)
    const order = draw(theirs, personId, asked.value.quote)
    const { id, amount } = order
    books.tokens.push({ token: `token-${id}`, subject: id, amount, expiresAt: now, used: true })
    hold(theirs, order)
  } finally {
    books.holderId = holder.id
  }
}

function spend({ books, now, holder }: Office, leaves: Fen): void {
  const own = personal(holder.id)
  transfer(books, now, 'PHARMACY', minus(standing(books.postings, own), leaves), { from: own, to: outside.care })
}
