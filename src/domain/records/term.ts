import type { IsoDate } from '../calendar'
import { type Outcome, ok, refused } from '../outcome'
import type { Refusal } from '../refusal'
import { type WorkingCalendar, workingDayAfter } from '../working-days'

/** How long a matter may still take, on a day. */
export interface Term {
  /** The last day it is promised for. */
  readonly by: IsoDate
  /** Working days from tomorrow to that day; 0 on the day itself and after it. */
  readonly left: number
  /** The first working day on which it is late: from then on the office may be urged (催办). */
  readonly from: IsoDate
  readonly overdue: boolean
}

/** Where a promise for a day stands. */
export function termOn(by: IsoDate, today: IsoDate, calendar: WorkingCalendar): Term {
  const from = workingDayAfter(by, 1, calendar)
  return { by, left: workingDaysLeft(today, by, calendar), from, overdue: today >= from }
}

function workingDaysLeft(today: IsoDate, by: IsoDate, calendar: WorkingCalendar): number {
  let on = today
  let left = 0
  while (on < by) {
    on = workingDayAfter(on, 1, calendar)
    if (on <= by) left += 1
  }
  return left
}

/** Whether an office may be urged today: only for a matter that has a term (null: none is known, or nobody owes anything), and only once it is late. */
export function urgeVerdict(term: Term | null): Outcome<Term, Refusal<'NO_TERM' | 'NOT_OVERDUE'>> {
  if (!term) return refused({ code: 'NO_TERM' })
  return term.overdue ? ok(term) : refused({ code: 'NOT_OVERDUE', detail: { from: term.from } })
}
