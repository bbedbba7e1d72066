import * as v from 'valibot'
import { entrySorts } from '@/domain/balance/entry-sort'
import { entryKinds } from '@/domain/balance/statement'
import { operation } from './operation'
import { Id, Moment, Money, Year } from './values'

export const EntryReply = v.object({
  id: Id,
  at: Moment,
  kind: v.picklist(entryKinds),
  fen: Money,
  balanceAfter: Money,
  relative: v.optional(v.string()),
  place: v.optional(v.string()),
})

const OneEntryReply = v.object({
  ...EntryReply.entries,
  /**
   * How the visit was paid, where it was one: 统筹, the relative's own account, this account, in cash. The pool is null where
   * it is not told (a relative's visit), `own` where there is no relative.
   */
  settled: v.nullable(v.object({ pool: v.nullable(Money), own: v.nullable(Money), account: Money, cash: Money })),
})

const StatementReply = v.object({
  entries: v.array(EntryReply),
  years: v.array(Year),
  next: v.nullable(Id),
})

const StatementAsk = v.strictObject({
  year: v.nullable(Year),
  /** Only entries of this sort; every sort where nothing is said. */
  sort: v.optional(v.nullable(v.picklist(entrySorts))),
  after: v.nullable(Id),
})

/** 明细: the holder's own account line by line. */
export const statement = {
  /** Newest first, at most 20 a page; `after` is the `next` of the page before. */
  statement: operation(StatementAsk, StatementReply, ['NO_ACCOUNT', 'NOT_FOUND']),
  entry: operation(v.strictObject({ entryId: Id }), OneEntryReply, ['NOT_FOUND']),
}
