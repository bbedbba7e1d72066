import * as v from 'valibot'
import { entryKinds } from '@/domain/balance/statement'
import { operation } from './operation'
import { Money, Year } from './values'

const YearReply = v.object({
  year: Year,
  /** What was the holder's own when the year began, and when it ended or now. */
  opened: Money,
  closed: Money,
  credited: Money,
  used: Money,
  /** What each kind of entry came to, signed; kinds that did not happen are left out. */
  kinds: v.array(v.object({ kind: v.picklist(entryKinds), fen: Money })),
})

/** 年度汇总: one year of the account on one page. */
export const accountYear = {
  year: operation(v.strictObject({ year: Year }), YearReply, ['NO_ACCOUNT']),
}
