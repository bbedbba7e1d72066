import * as v from 'valibot'
import { entryKinds } from '@/domain/balance/statement'
import { operation } from './operation'
import { EntryReply } from './statement'
import { Count, Id, Money, Year } from './values'

const YearReply = v.object({
  year: Year,
  /** What was the holder's own when the year began, and when it ended or now. */
  opened: Money,
  closed: Money,
  credited: Money,
  used: Money,
  /** What each kind of entry came to, signed; kinds that did not happen are left out. */
  kinds: v.array(v.object({ kind: v.picklist(entryKinds), fen: Money })),
  /** 统筹 / 个账 / 自付 of the holder's own visits, and how many of them there were. */
  care: v.object({ visits: Count, pool: Money, account: Money, cash: Money }),
  /** What was used for each relative, the most first; `bindingId` is null where no binding says so. */
  relatives: v.array(v.object({ bindingId: v.nullable(Id), maskedName: v.string(), fen: Money })),
  /** The years there is anything in, the latest first. */
  years: v.array(Year),
})

const OneYear = v.strictObject({ year: Year })

/** 年度汇总: one year of the account on one page, and as a table to take along. */
export const accountYear = {
  year: operation(OneYear, YearReply, ['NO_ACCOUNT']),
  /** Every entry of a year, the oldest first. */
  sheet: operation(OneYear, v.object({ entries: v.array(EntryReply) }), ['NO_ACCOUNT']),
}
