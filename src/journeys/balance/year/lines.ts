import { type Settled, wholeOf } from '@/domain/balance/settled'
import { formatYuan } from '@/domain/money'
import type { accountYear } from '@/services/contract/account-year'
import type { ReplyOf } from '@/services/contract/operation'
import { copy } from '../copy.year'

type Year = ReplyOf<typeof accountYear.year>

/** The year's visits in a sentence: what the picture shows, for who listens. */
export const said = ({ visits, ...settled }: Settled & { visits: number }): string =>
  visits === 0
    ? copy.care.none
    : copy.care.said(
        visits,
        formatYuan(wholeOf(settled)),
        formatYuan(settled.pool),
        formatYuan(settled.account),
        formatYuan(settled.cash),
      )

/** The account's ins and outs, row by row; nothing has moved since the last of them. */
export function rowsOf({ year, years, opened, closed, credited, used }: Year): { label: string; value: string }[] {
  const { rows } = copy.account
  const yuan = (fen: typeof opened) => copy.yuan(formatYuan(fen))
  return [
    { label: rows.opened, value: yuan(opened) },
    { label: rows.credited, value: yuan(credited) },
    { label: rows.used, value: yuan(used) },
    { label: year >= (years[0] ?? year) ? rows.now : rows.closed, value: yuan(closed) },
  ]
}
