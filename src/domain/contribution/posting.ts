import type { IsoDate } from '../calendar'
import { type WorkingCalendar, workingDayAfter } from '../working-days'

/** Working days the tax office has for its part before a fee counts as delayed (domain.md §2.3.3, POSTING_DELAYED). */
const postingDays = 3

/** The last day the tax office has for a fee sent on a day. */
export const postedBy = (sent: IsoDate, calendar: WorkingCalendar): IsoDate =>
  workingDayAfter(sent, postingDays, calendar)

/** The first working day on which a fee sent on a day is overdue: from then on somebody should be asked about it. */
export const overdueOn = (sent: IsoDate, calendar: WorkingCalendar): IsoDate =>
  workingDayAfter(sent, postingDays + 1, calendar)
