import * as v from 'valibot'
import { relations } from '@/domain/family/relation'
import { sendingStatuses } from '@/domain/wallet/sending'
import { Moment, Money, RefusalReply } from '@/services/contract/values'

// What the further books hold that 首页 and 办理记录 list as well: read there without the rest of them.

/** Rows of a kind; none where nobody has written any. */
export const rows = <S extends v.GenericSchema>(row: S) => v.optional(v.array(row), [])

/** Money on its way to a relative's wallet, or arrived, or back. */
export const SendingRow = v.object({
  id: v.string(),
  number: v.string(),
  payerId: v.string(),
  payeeId: v.string(),
  relation: v.picklist(relations),
  amount: Money,
  status: v.picklist(sendingStatuses),
  version: v.number(),
  sentAt: Moment,
  returnsAt: Moment,
  endedAt: v.nullable(Moment),
})

/** Several relatives paid for at once: an order for each, or why there is none. */
export const SittingRow = v.object({
  id: v.string(),
  payerId: v.string(),
  year: v.number(),
  at: Moment,
  confirmed: v.boolean(),
  people: v.array(
    v.object({ personId: v.string(), orderId: v.nullable(v.string()), refusal: v.nullable(RefusalReply) }),
  ),
})
