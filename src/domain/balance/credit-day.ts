import { addMonths, day, type IsoDate, yearOf } from '../calendar'

/** The first day of the month after the one a day lies in. */
export const firstOfNextMonth = (on: IsoDate): IsoDate => day(`${addMonths(on, 1).slice(0, 7)}-01`)

/** The next time a day of the year comes, `MM-DD`; on that day itself it is the one a year later. */
export function nextYearly(monthAndDay: string, today: IsoDate): IsoDate {
  const thisYear = day(`${yearOf(today)}-${monthAndDay}`)
  return thisYear > today ? thisYear : day(`${yearOf(today) + 1}-${monthAndDay}`)
}
