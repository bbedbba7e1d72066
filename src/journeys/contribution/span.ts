import { dayOf, formatDay, formatTime, type Instant, type IsoDate, yearOf } from '@/domain/calendar'
import { copy } from './copy'

/** `2026年1月31日` without its year: 1月31日. */
export const printedDay = (on: IsoDate): string => formatDay(on).slice(String(yearOf(on)).length + 1)

/** From one day to another, both included; within one year the year is said once. */
export const printedSpan = ({ from, to }: { from: IsoDate; to: IsoDate }): string =>
  copy.span(formatDay(from), yearOf(from) === yearOf(to) ? printedDay(to) : formatDay(to))

/** A moment of something that takes days at most: `11月21日 10:02`. */
export const printedMoment = (at: Instant): string => `${printedDay(dayOf(at))} ${formatTime(at)}`
