import * as v from 'valibot'
import { operation } from './operation'
import { Money, Nothing, Year } from './values'

const MonthsReply = v.object({
  /** What was the holder's own when each of the last twelve months ended, the oldest first, this month's being what is now; none before the first entry. */
  ends: v.array(v.object({ month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)), fen: Money })),
  year: Year,
  /** What came in and what was used in that year so far. */
  credited: Money,
  used: Money,
})

/** How the balance came to be what it is. */
export const accountMonths = {
  months: operation(Nothing, MonthsReply, ['NO_ACCOUNT']),
}
