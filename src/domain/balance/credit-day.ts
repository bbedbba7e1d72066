import { addMonths, day, type IsoDate, yearOf } from '../calendar'

/** The first day of the month after the one a day lies in. */
export const firstOfNextMonth = (on: IsoDate): IsoDate => day(`${addMonths(on, 1).slice(0, 7)}-01`)

/** The next time a day of the year comes, `MM-DD`; on that day itself it is the one a year later. */
export function nextYearly(monthAndDay: string, today: IsoDate): IsoDate {
  const thisYear = day(`${yearOf(today)}-${monthAndDay}`)
  return thisYear > today ? thisYear : day(`${yearOf(today) + 1}-${monthAndDay}`)
}

/**
 * The first yearly credit by a new age band: what counts is the band on the day of crediting, so a birthday on that very day
 * counts already. `next` is the coming credit, of which the later ones keep the day of the year.
 */
export function firstYearlyFrom(next: IsoDate, from: IsoDate): IsoDate {
  if (from <= next) return next
  const sameYear = day(`${yearOf(from)}${next.slice(4)}`)
  return sameYear >= from ? sameYear : day(`${yearOf(from) + 1}${next.slice(4)}`)
}
