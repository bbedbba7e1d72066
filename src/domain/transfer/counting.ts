import { addDays, daysBetween, type IsoDate } from '../calendar'
import { isWorkingDay, type WorkingCalendar } from '../working-days'

/** A run of days, both included. */
interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What makes a count of working days differ from one of Mondays to Fridays. */
export interface Exceptions {
  /** Days off by the State Council's calendar: not counted. */
  readonly off: readonly Span[]
  /** Saturdays and Sundays that are worked: counted. */
  readonly worked: readonly IsoDate[]
}

/** The days off and the worked weekends after a day and up to another, inclusive: why the date is the date it is. */
export function exceptionsBetween(start: IsoDate, end: IsoDate, calendar: WorkingCalendar): Exceptions {
  const within = (days: readonly IsoDate[]) => [...days].filter((on) => on > start && on <= end).sort()
  return { off: runsOf(within(calendar.holidays)), worked: within(calendar.workingWeekends) }
}

/** How many working days lie after a day up to another, inclusive; zero where the other is not later. */
export function workingDaysUpTo(start: IsoDate, on: IsoDate, calendar: WorkingCalendar): number {
  const days = Array.from({ length: Math.max(0, daysBetween(start, on)) }, (_, n) => addDays(start, n + 1))
  return days.filter((day) => isWorkingDay(day, calendar)).length
}

function runsOf(days: readonly IsoDate[]): Span[] {
  const runs: { from: IsoDate; to: IsoDate }[] = []
  for (const on of days) {
    const last = runs[runs.length - 1]
    if (last && addDays(last.to, 1) === on) last.to = on
    else runs.push({ from: on, to: on })
  }
  return runs
}
