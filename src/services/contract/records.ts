import * as v from 'valibot'
import { sendingStatuses } from '@/domain/wallet/sending'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { OrderStatusReply } from './contribution'
import { BindingStatusReply } from './family'
import { operation } from './operation'
import { RequestStatusReply } from './request-status'
import { Id, Moment, Money, Nothing, RelationCode, statusOf, Year } from './values'

const shared = { recordId: Id, at: Moment, open: v.boolean() }

/** One record of each errand that 首页 must know of (`matters` has the others as well). */
export const recordReplies = [
  v.object({
    ...shared,
    errand: v.literal('CONTRIBUTION'),
    status: OrderStatusReply,
    maskedName: v.string(),
    year: Year,
    amount: Money,
  }),
  /** Several paid for in one sitting. Their orders are listed here, and not once more by themselves. */
  v.object({
    ...shared,
    errand: v.literal('SITTING'),
    year: Year,
    /** The order, and where it stands; null for whoever none was drawn up for. */
    people: v.array(
      v.object({
        orderId: v.nullable(Id),
        status: v.nullable(OrderStatusReply),
        maskedName: v.string(),
        amount: Money,
      }),
    ),
  }),
  v.object({
    ...shared,
    errand: v.literal('BINDING'),
    status: BindingStatusReply,
    maskedName: v.string(),
    relation: RelationCode,
  }),
  v.object({
    ...shared,
    errand: v.literal('SENDING'),
    /** A status this app does not know: still waiting to be accepted. */
    status: statusOf(sendingStatuses, 'SENT'),
    maskedName: v.string(),
    amount: Money,
    /** When it comes back by itself if nobody has accepted it. */
    returnsAt: Moment,
  }),
  v.object({
    ...shared,
    errand: v.literal('WITHDRAWAL'),
    status: RequestStatusReply,
    reason: v.picklist(withdrawalReasons),
    amount: Money,
  }),
] as const

/** 办理记录: everything this person has asked for, what is still open first, newest first. Strongly consistent: nothing committed is ever missing (I9). */
export const records = { list: operation(Nothing, v.object({ records: v.array(v.variant('errand', recordReplies)) })) }
