import { addDays, dayOf, formatTime, type Instant, later } from '@/domain/calendar'
import { printedDay, printedMoment } from '../span'

/** A moment before which something must be done: midnight belongs to the day that ends, `11月21日 24:00`. */
export const printedUntil = (at: Instant): string =>
  formatTime(at) === '00:00' ? `${printedDay(addDays(dayOf(at), -1))} 24:00` : printedMoment(at)

/** A moment from which something can be done, to the minute and never too early: 11:32:05 is 11:33. */
export const printedFrom = (at: Instant): string => printedMoment(later(at, 59_000))
