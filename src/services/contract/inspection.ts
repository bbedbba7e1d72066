import * as v from 'valibot'
import { operation } from './operation'
import { Count, Day, Id, Moment, Money, Nothing } from './values'

const AuditReply = v.object({
  events: Count,
  /** The seal of the last event; empty where nothing has happened yet. */
  seal: v.string(),
  /** The first event whose seal is not right; null while the chain is whole. */
  brokenAt: v.nullable(Count),
  last: v.array(v.object({ at: Moment, actor: v.string(), of: Id, from: v.nullable(v.string()), to: v.string() })),
})

/** One difference between what this counter and the tax office have written down of a day. */
const ExceptionReply = v.object({
  orderId: v.nullable(Id),
  kind: v.picklist(['ONLY_HERE', 'ONLY_THERE', 'AMOUNT_DIFFERS']),
  here: v.nullable(Money),
  there: v.nullable(Money),
  state: v.picklist(['OPEN', 'RESOLVED', 'MANUAL']),
})

const ReconciliationReply = v.object({
  day: Day,
  /** The file as it is exchanged: a head, a line per fee, a foot with count and total; fen, UTF-8, \n. */
  file: v.string(),
  count: Count,
  total: Money,
  exceptions: v.array(ExceptionReply),
})

/** 演示: what an auditor and the clearing office see. No citizen is shown any of it. */
export const inspection = {
  audit: operation(Nothing, AuditReply),
  /** The day's fees, made on the day after (T+1). */
  reconciliation: operation(v.strictObject({ day: Day }), ReconciliationReply, ['DAY_NOT_OVER']),
}
