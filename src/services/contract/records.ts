import * as v from 'valibot'
import { orderStatuses } from '@/domain/contribution/order'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { requestStatuses } from '@/domain/withdrawal/request'
import { operation } from './operation'
import { Id, Moment, Money, Nothing, RelationCode } from './values'

const shared = { recordId: Id, at: Moment, open: v.boolean() }

const RecordReply = v.variant('errand', [
  v.object({
    ...shared,
    errand: v.literal('CONTRIBUTION'),
    status: v.picklist(orderStatuses),
    maskedName: v.string(),
    year: v.number(),
    amount: Money,
  }),
  v.object({
    ...shared,
    errand: v.literal('BINDING'),
    status: v.picklist(['ACTIVE', 'UNDER_REVIEW', 'UNBOUND', 'EXPIRED']),
    maskedName: v.string(),
    relation: RelationCode,
  }),
  v.object({
    ...shared,
    errand: v.literal('WITHDRAWAL'),
    status: v.picklist(requestStatuses),
    reason: v.picklist(withdrawalReasons),
    amount: Money,
  }),
])

/** 办理记录: everything this person has asked for, what is still open first, newest first. Strongly consistent: nothing committed is ever missing (I9). */
export const records = { list: operation(Nothing, v.object({ records: v.array(RecordReply) })) }
