import { addDays, dayOf, formatTime, type Instant, type IsoDate, weekdayOf } from '../calendar'
import type { Branch } from '../policy/pack'
import type { WorkingCalendar } from '../working-days'

/** A stretch of a day in which somebody sits at the window, clock times `HH:mm`; `closes` is no longer in it. */
interface Stretch {
  readonly opens: string
  readonly closes: string
}

/** When the window opens next. */
interface Opening {
  readonly on: IsoDate
  /** Clock time, `HH:mm`. */
  readonly at: string
}

/** Why nobody is there. */
export const closedWhys = ['LUNCH', 'NOT_YET', 'OVER', 'DAY_OFF', 'HOLIDAY'] as const

/** A window at a moment: open, closed, or nobody has written down the hours of that day. */
export type Standing =
  | { readonly is: 'OPEN'; readonly until: string }
  | { readonly is: 'CLOSED'; readonly why: (typeof closedWhys)[number]; readonly next: Opening | null }
  | { readonly is: 'UNKNOWN' }

/** How far ahead an opening is looked for: the longest holiday and the weekends around it. */
const daysAhead = 14

/**
 * Whether somebody sits at a window. A public holiday closes it; a weekend that is worked goes by Monday's hours. A day that
 * no source speaks of is unknown, which is not closed: of 杭州 only the weekend was written down.
 */
export function standingOf(branch: Branch, now: Instant, calendar: WorkingCalendar): Standing {
  const [today, time] = [dayOf(now), formatTime(now)]
  const hours = hoursOn(branch, today, calendar)
  if (hours === null) return { is: 'UNKNOWN' }
  const sitting = hours.find(({ opens, closes }) => opens <= time && time < closes)
  if (sitting) return { is: 'OPEN', until: sitting.closes }
  const later = hours.find(({ opens }) => time < opens)
  const next = later ? { on: today, at: later.opens } : nextOpening(branch, today, calendar)
  return { is: 'CLOSED', why: whyClosed(hours, time, calendar.holidays.includes(today)), next }
}

function whyClosed(hours: readonly Stretch[], time: string, holiday: boolean): (typeof closedWhys)[number] {
  if (holiday) return 'HOLIDAY'
  if (hours.length === 0) return 'DAY_OFF'
  const [begun, toCome] = [hours.some(({ closes }) => closes <= time), hours.some(({ opens }) => time < opens)]
  if (!toCome) return 'OVER'
  return begun ? 'LUNCH' : 'NOT_YET'
}

/** The stretches of a day in their order: none on a day off, null on a day nobody speaks of. */
function hoursOn(branch: Branch, on: IsoDate, { holidays, workingWeekends }: WorkingCalendar): Stretch[] | null {
  if (holidays.includes(on)) return []
  const own = weekdayOf(on) || 7
  const worked = workingWeekends.includes(on) ? stretchesOf(branch, 1) : []
  const stretches = worked.length > 0 ? worked : stretchesOf(branch, own)
  if (stretches.length > 0) return stretches
  return branch.closedOn?.includes(own) ? [] : null
}

const stretchesOf = ({ hours }: Branch, weekday: number): Stretch[] =>
  hours.filter(({ days }) => days.includes(weekday)).sort((a, b) => (a.opens < b.opens ? -1 : 1))

/** The next time somebody is known to be there; null where a day comes first of which nothing is known. */
function nextOpening(branch: Branch, today: IsoDate, calendar: WorkingCalendar): Opening | null {
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const on = addDays(today, ahead)
    const hours = hoursOn(branch, on, calendar)
    if (hours === null) return null
    const [first] = hours
    if (first) return { on, at: first.opens }
  }
  return null
}
