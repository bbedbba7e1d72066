import { type Instant, later } from '@/domain/calendar'
import type { Books } from './books'

/** What time it is at the counter when the world's clock says `wall` milliseconds. Never earlier than anyone has been told before (I18). */
export function readClock(books: Books, wall: number): Instant {
  const now = later(books.clock.at, Math.max(0, wall - books.clock.wall))
  books.clock.latest = now > books.clock.latest ? now : books.clock.latest
  return books.clock.latest
}

/** Moves the counter's clock forward, in minutes. */
export function windOn(books: Books, wall: number, minutes: number): void {
  books.clock = { at: later(readClock(books, wall), minutes * 60_000), wall, latest: books.clock.latest }
}
