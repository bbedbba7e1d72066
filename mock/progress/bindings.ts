import { addDays, dayOf, type Instant, instant, startOf } from '@/domain/calendar'
import { time } from '../audit'
import type { BindingRow, Books } from '../books'
import { furtherOf } from '../further-books'
import { pass } from '../passage'
import type { Due } from './due'

/** What time alone does to a binding: a clerk comes to it, a window's code is taken no more, or its last day is over. */
export function nextOf(binding: BindingRow, books: Books): Due | null {
  if (binding.status === 'ACTIVE' && binding.to)
    return { at: startOf(addDays(binding.to, 1)), happen: (at) => moveBinding(books, binding, 'EXPIRED', at) }
  if (binding.status !== 'UNDER_REVIEW') return null
  const review = furtherOf(books).reviews.find(({ bindingId }) => bindingId === binding.id)
  if (!review) return null
  if (review.grounds === 'WINDOW')
    return { at: startOf(addDays(review.by, 1)), happen: (at) => moveBinding(books, binding, 'REJECTED', at) }
  const doubted = furtherOf(books).doubted.includes(binding.relativeId)
  return {
    at: instant(`${review.by}T10:00:00+08:00`),
    happen: (at) => moveBinding(books, binding, doubted ? 'REJECTED' : 'ACTIVE', at),
  }
}

/** Moves a binding on and notes it; one that is approved holds from that day, or from its own first day if that is later. */
export function moveBinding(
  books: Books,
  binding: BindingRow,
  to: 'ACTIVE' | 'REJECTED' | 'EXPIRED',
  at: Instant,
): void {
  const { id, sharerId, status: from } = binding
  pass(books, { at, actor: time, of: id, personId: sharerId, from, to }, to === 'ACTIVE' ? 'BINDING_ACTIVE' : null)
  binding.status = to
  const day = dayOf(at)
  if (to === 'ACTIVE' && binding.since < day) binding.since = day
}
