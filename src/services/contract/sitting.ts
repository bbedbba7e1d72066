import * as v from 'valibot'
import { insured } from './contribution'
import { operation } from './operation'
import { Commitment, OrderReply, taking } from './paying'
import { Count, Id, Key, Moment, Money, RefusalReply, Year } from './values'

const SittingReply = v.object({
  sittingId: Id,
  year: Year,
  /** Whether it has been confirmed; from then on each order goes its own way. */
  confirmed: v.boolean(),
  /** What is to be proved for: what its orders still open come to; once confirmed, what was drawn up. */
  total: Money,
  createdAt: Moment,
  /** One order for each, or why there is none, or why it was not taken in when all were confirmed (R-R11). */
  people: v.array(v.object({ ...insured, order: v.nullable(OrderReply), refusal: v.nullable(RefusalReply) })),
  /** When it is worth asking again, in milliseconds; null where only a person can bring news. */
  nextPollMs: v.nullable(Count),
})

const wanted = v.strictObject({ personId: Id, due: Money })

/** 代缴: several relatives in one sitting, one order for each; the failure of one never stops another. */
export const sitting = {
  /** Draws up an order for everybody who can be paid for, if the account can carry all of them together. No money moves. */
  sit: operation(
    v.strictObject({ key: Key, year: Year, people: v.array(wanted), commitment: Commitment }),
    SittingReply,
    [...taking, 'SUM_TOO_MUCH', 'VERSION_OUTDATED'],
  ),
  /** Sets the money of each order aside, as far as each may. One proof for all, for the sum. Sent again, answers as it stands. */
  confirm: operation(v.strictObject({ sittingId: Id, stepUpToken: v.string() }), SittingReply, [
    'NOT_FOUND',
    'STEP_UP_NEEDED',
    'ORDER_EXPIRED',
  ]),
  sitting: operation(v.strictObject({ sittingId: Id }), SittingReply, ['NOT_FOUND']),
}
