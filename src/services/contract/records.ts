import * as v from 'valibot'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { OrderStatusReply } from './contribution'
import { BindingStatusReply } from './family'
import { operation } from './operation'
import { Id, Moment, Money, Nothing, RelationCode, Year } from './values'
import { RequestStatusReply } from './withdrawal'

const shared = { recordId: Id, at: Moment, open: v.boolean() }

const RecordReply = v.variant('errand', [
  v.object({
    ...shared,
    errand: v.literal('CONTRIBUTION'),
    status: OrderStatusReply,
    maskedName: v.string(),
    year: Year,
    amount: Money,
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
    errand: v.literal('WITHDRAWAL'),
    status: RequestStatusReply,
    reason: v.picklist(withdrawalReasons),
    amount: Money,
  }),
])

/** 办理记录: everything this person has asked for, what is still open first, newest first. Strongly consistent: nothing committed is ever missing (I9). */
export const records = { list: operation(Nothing, v.object({ records: v.array(RecordReply) })) }
