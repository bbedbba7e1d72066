import * as v from 'valibot'
import { orderStatuses } from '@/domain/contribution/order'
import { operation } from './operation'
import { Day, Id, Money, RefusalReply, RelationCode, statusOf, Year } from './values'

/** Who is insured, as the payer may see them. */
export const insured = { personId: Id, maskedName: v.string(), relation: RelationCode, areaName: v.string() }

const PeopleReply = v.object({
  year: Year,
  years: v.array(Year),
  today: Day,
  people: v.array(
    v.object({
      ...insured,
      state: v.picklist(['PAYABLE', 'PAID', 'BEING_PAID', 'BLOCKED']),
      due: v.nullable(Money),
      /** Last day of the stage in force. */
      closes: v.nullable(Day),
      paid: v.nullable(
        v.object({ channel: v.picklist(['ACCOUNT', 'TAX']), on: Day, byMe: v.boolean(), orderId: v.nullable(Id) }),
      ),
      refusal: v.nullable(RefusalReply),
    }),
  ),
})

/** How an order stands; a status this app does not know is 处理中. */
export const OrderStatusReply = statusOf(orderStatuses, 'PROCESSING')

/** 代缴: whose resident fee the holder may pay. The rest of the desk is in paying.ts. */
export const contribution = {
  /** `year` null asks for the year now being collected. */
  people: operation(v.strictObject({ year: v.nullable(Year) }), PeopleReply, ['NO_ACCOUNT']),
}
