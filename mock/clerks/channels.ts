import { formatTime, weekdayOf } from '@/domain/calendar'
import { ok, refused } from '@/domain/outcome'
import { allInForce, cite } from '@/domain/policy/fact'
import type { Branch } from '@/domain/policy/pack'
import { isWorkingDay, workingCalendarOf } from '@/domain/working-days'
import type { FurtherDeskOf } from '../desk'
import type { Office } from '../office'
import { packOf } from '../policy/rules'

/** Ways outside this app, and windows. */
export const channels = (office: Office): Pick<ReturnType<FurtherDeskOf<'policy'>>, 'channels'> => ({
  channels({ code }) {
    const pack = packOf(code)
    if (!pack) return refused({ code: 'REGION_UNKNOWN', detail: { code } })
    const ways = allInForce(pack.guide.channels, office.today)
    const windows = allInForce(pack.guide.branches, office.today)
    const calendar = workingCalendarOf(pack.calendar)
    return ok({
      channels: ways
        .flatMap(({ value }) => value)
        .map((way) => ({ ...way, errands: [...way.errands], steps: [...way.steps] })),
      channelsCitation: ways[0] ? cite(ways[0]) : null,
      branches: windows
        .flatMap(({ value }) => value)
        .map((branch) => ({
          name: branch.name,
          hours: branch.hours.map((hours) => ({ ...hours, days: [...hours.days] })),
          openNow: isOpen(branch, office, calendar),
        })),
      branchesCitation: windows[0] ? cite(windows[0]) : null,
    })
  },
})

/** Whether somebody sits at the window now. A public holiday closes it; a weekend only where its hours do not name that day. */
function isOpen({ hours }: Branch, { now, today }: Office, calendar: Parameters<typeof isWorkingDay>[1]): boolean {
  const weekday = weekdayOf(today) || 7
  const time = formatTime(now)
  if (calendar.holidays.includes(today)) return false
  const workday = isWorkingDay(today, calendar) && weekday > 5 ? [1, 2, 3, 4, 5] : [weekday]
  return hours.some(
    ({ days, opens, closes }) => workday.some((day) => days.includes(day)) && opens <= time && time < closes,
  )
}
