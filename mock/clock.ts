import { type Instant, later } from '@/domain/calendar'
import type { Books } from './books'

/**
 * What time it is at the counter when the world's clock says `wall` milliseconds. Never earlier than anyone has been told
 * before (I18): a phone set back makes the counter stand still for that moment and go on from there (R-R10).
 */
export function readClock({ clock }: Books, wall: number): Instant {
  const passed = Math.floor((wall - clock.wall) / 1_000) * 1_000
  if (passed > 0) clock.at = later(clock.at, passed)
  clock.wall = wall < clock.wall ? wall : clock.wall + passed
  return clock.at
}

/** Moves the counter's clock forward, in minutes. */
export function windOn(books: Books, wall: number, minutes: number): void {
  books.clock.at = later(readClock(books, wall), minutes * 60_000)
}
