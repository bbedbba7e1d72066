import { copy } from '../copy'
import type { Told } from '../store'

const words = copy.hours

type Window = Pick<Told['branches'][number], 'hours' | 'openOn' | 'closedOn'>

/** Days that are written down together. */
const groups = [
  { days: [1, 2, 3, 4, 5], label: words.days.weekdays },
  { days: [6], label: words.days[6] },
  { days: [7], label: words.days[7] },
] as const

/** The week of a window in rows: its hours, shut, or not known, each said. */
export function weekOf(window: Window): { days: string; said: string }[] {
  const rows = groups.map(({ days, label }) => ({ days: label, said: saidOn(window, days[0]) }))
  const [weekdays, saturday, sunday] = rows
  if (weekdays && saturday && sunday && saturday.said === sunday.said)
    return [weekdays, { days: words.days.weekend, said: saturday.said }]
  return rows
}

function saidOn({ hours, openOn, closedOn }: Window, day: number): string {
  const spans = hours.filter(({ days }) => days.includes(day)).sort((a, b) => (a.opens < b.opens ? -1 : 1))
  if (spans.length > 0) return spans.map(({ opens, closes }) => words.span(opens, closes)).join('，')
  if (closedOn.includes(day)) return words.off
  return openOn.includes(day) ? words.openNoHours : words.hoursUnknown
}
