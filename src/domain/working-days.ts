import { addDays, type IsoDate, weekdayOf } from './calendar'
import type { Fact } from './policy/fact'

/** Which days a bureau works, beyond Monday to Friday: published each autumn by the State Council. */
export interface WorkingCalendar {
  readonly holidays: readonly IsoDate[]
  readonly workingWeekends: readonly IsoDate[]
}

/** The same as a region's pack has it, year by year. */
type DatedCalendar = { readonly [M in keyof WorkingCalendar]: readonly Fact<readonly IsoDate[]>[] }

/** All the days off and on that a region's pack knows, of every year: a count of working days may run across a holiday or New Year. */
export const workingCalendarOf = ({ holidays, workingWeekends }: DatedCalendar): WorkingCalendar => ({
  holidays: holidays.flatMap((fact) => fact.value),
  workingWeekends: workingWeekends.flatMap((fact) => fact.value),
})

/** Whether the bureau works on a day. */
export function isWorkingDay(on: IsoDate, calendar: WorkingCalendar): boolean {
  if (calendar.holidays.includes(on)) return false
  if (calendar.workingWeekends.includes(on)) return true
  const weekday = weekdayOf(on)
  return weekday !== 0 && weekday !== 6
}

/** The n-th working day after a day; the day itself does not count (民法典 art. 201). `n` is 1 or more. */
export function workingDayAfter(start: IsoDate, n: number, calendar: WorkingCalendar): IsoDate {
  let on = start
  for (let left = n; left > 0; ) {
    on = addDays(on, 1)
    if (isWorkingDay(on, calendar)) left -= 1
  }
  return on
}
