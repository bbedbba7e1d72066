import { dayOf, type Instant, instant } from '@/domain/calendar'
import { type WorkingCalendar, workingDayAfter } from '@/domain/working-days'
import type { Books } from './books'
import { furtherOf } from './further-books'
import type { Due } from './progress/due'

/** What time does next to a matter, unless an office lets it lie: then nothing, or not before it is taken up again. */
export function afterLying(books: Books, id: string, due: Due | null): Due | null {
  const lying = furtherOf(books).lying.find(({ of }) => of === id)
  if (!due || !lying) return due
  if (lying.until === null) return null
  return due.at < lying.until ? { ...due, at: lying.until } : due
}

/** When an office was urged about a matter; null while it was not. */
export const urgedAt = (books: Books, id: string): Instant | null =>
  furtherOf(books).urged.find(({ of }) => of === id)?.at ?? null

/** Notes that an office was urged. One that let the matter lie takes it up the next working day: this rehearsal's pace. */
export function noteUrged(books: Books, id: string, now: Instant, calendar: WorkingCalendar): void {
  const further = furtherOf(books)
  further.urged.push({ of: id, at: now })
  for (const lying of further.lying)
    if (lying.of === id) lying.until = instant(`${workingDayAfter(dayOf(now), 1, calendar)}T10:00:00+08:00`)
}
