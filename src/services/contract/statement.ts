import * as v from 'valibot'
import { entryKinds } from '@/domain/balance/statement'
import { operation } from './operation'
import { Id, Moment, Money, Year } from './values'

const EntryReply = v.object({
  id: Id,
  at: Moment,
  kind: v.picklist(entryKinds),
  fen: Money,
  balanceAfter: Money,
  relative: v.optional(v.string()),
  place: v.optional(v.string()),
})

const StatementReply = v.object({
  entries: v.array(EntryReply),
  years: v.array(Year),
  next: v.nullable(Id),
})

/** 明细: the holder's own account line by line. */
export const statement = {
  /** Newest first, at most 20 a page; `after` is the `next` of the page before. */
  statement: operation(v.strictObject({ year: v.nullable(Year), after: v.nullable(Id) }), StatementReply, [
    'NO_ACCOUNT',
    'NOT_FOUND',
  ]),
  entry: operation(v.strictObject({ entryId: Id }), EntryReply, ['NOT_FOUND']),
}
