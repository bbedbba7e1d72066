import { later } from '@/domain/calendar'
import { time } from '../audit'
import type { Books } from '../books'
import { furtherOf, type Sending } from '../further-books'
import { end } from '../sendings'
import type { Due } from './due'

/** Milliseconds until a relative who takes what they are sent has done so. A rehearsal's pace. */
const acceptsAfter = 2 * 60_000

/** What time alone does to money under way: accepted by those who take it, back at six in the morning otherwise (P08). */
export function nextOf(sending: Sending, books: Books): Due | null {
  const { status, payeeId, sentAt, returnsAt } = sending
  if (status !== 'SENT') return null
  return furtherOf(books).accepting.includes(payeeId)
    ? { at: later(sentAt, acceptsAfter), happen: (at) => end(books, sending, 'ACCEPTED', at, payeeId) }
    : { at: returnsAt, happen: (at) => end(books, sending, 'RETURNED', at, time) }
}
