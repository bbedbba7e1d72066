import * as v from 'valibot'
import { nothingToRefund, refundAnswers, refundReasons } from '@/domain/contribution/refund'
import { conditionStates, undoConditions } from '@/domain/contribution/undo-conditions'
import { undoKinds } from '@/domain/policy/pack'
import { insured, OrderStatusReply } from './contribution'
import { operation } from './operation'
import { CitationReply, Count, Day, Id, Moment, Money, RefusalReply, Year } from './values'

const about = {
  orderId: Id,
  status: OrderStatusReply,
  ...insured,
  payerMaskedName: v.string(),
  year: Year,
  amount: Money,
}

const UndoingReply = v.object({
  ...about,
  kind: v.picklist(undoKinds),
  /** RELEASE gives back money that never left, REVERSE fetches it back; null while neither may be done. */
  may: v.nullable(v.picklist(['RELEASE', 'REVERSE'])),
  /** Why not now; null where it may be. */
  refusal: v.nullable(RefusalReply),
  /** The first moment at which it may not be taken back any more, where that is known. */
  until: v.nullable(Moment),
  /** It was confirmed in the last minutes of a season, and had to set off at once. */
  hurried: v.boolean(),
  /** Hours a paid fee must have been paid for, where the place reverses. */
  afterHours: v.nullable(Count),
  conditions: v.array(
    v.object({
      what: v.picklist(undoConditions),
      state: v.picklist(conditionStates),
      from: v.nullable(Moment),
      until: v.nullable(Moment),
    }),
  ),
  citation: v.nullable(CitationReply),
  /** When something of this changes by itself, in milliseconds; null where nothing will. */
  changesInMs: v.nullable(Count),
})

const RefundsReply = v.object({
  ...about,
  number: v.string(),
  paidAt: v.nullable(Moment),
  /** Why there is nothing to give back; null where there is. */
  nothing: v.nullable(v.picklist(nothingToRefund)),
  benefit: v.object({ from: Day, to: Day }),
  /** Whether the benefit period has not begun. */
  before: v.boolean(),
  /** Whether it may still be taken back here, which is quicker. */
  undoable: v.boolean(),
  verdicts: v.array(
    v.object({
      reason: v.picklist(refundReasons),
      verdict: v.picklist(refundAnswers),
      citation: v.nullable(CitationReply),
    }),
  ),
})

const byOrder = v.strictObject({ orderId: Id })

/** 撤回、撤销、退费: whether a fee can be taken back, under which conditions, and what the place says to a refund. Reads only. */
export const undoing = {
  undoing: operation(byOrder, UndoingReply, ['NOT_FOUND']),
  refunds: operation(byOrder, RefundsReply, ['NOT_FOUND']),
}
