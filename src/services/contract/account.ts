import * as v from 'valibot'
import { accountStatuses } from '@/domain/balance/account'
import { entryKinds } from '@/domain/balance/statement'
import { operation } from './operation'
import { Day, Id, Moment, Money, Nothing, Year } from './values'

const EntryReply = v.object({
  id: Id,
  at: Moment,
  kind: v.picklist(entryKinds),
  fen: Money,
  balanceAfter: Money,
  relative: v.optional(v.string()),
  place: v.optional(v.string()),
})

const OverviewReply = v.object({
  /** Free to use now. */
  available: Money,
  /** Of that, what relatives may use: less the region's reserve. */
  shareable: Money,
  /** Set aside for orders that can still be taken back, and for a withdrawal under way. */
  frozen: Money,
  creditThisMonth: Money,
  status: v.picklist(accountStatuses),
  asOf: Moment,
  /** 长沙: money on the old bank card follows the old rules and is not part of this account (P06, P07). */
  oldCard: v.nullable(v.object({ fen: Money, asOf: Day })),
})

const StatementReply = v.object({
  entries: v.array(EntryReply),
  years: v.array(Year),
  next: v.nullable(Id),
})

/** 余额: the holder's own account. */
export const account = {
  overview: operation(Nothing, OverviewReply, ['NO_ACCOUNT']),
  /** Newest first, at most 20 a page; `after` is the `next` of the page before. */
  statement: operation(v.strictObject({ year: v.nullable(Year), after: v.nullable(Id) }), StatementReply, [
    'NO_ACCOUNT',
  ]),
  entry: operation(v.strictObject({ entryId: Id }), EntryReply, ['NOT_FOUND']),
}
