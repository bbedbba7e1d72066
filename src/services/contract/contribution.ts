import * as v from 'valibot'
import { categories } from '@/domain/contribution/category'
import { orderRefusals, orderStatuses, revokeRefusals, trackStates } from '@/domain/contribution/order'
import { quoteRefusals } from '@/domain/contribution/quote'
import { undoKinds } from '@/domain/policy/pack'
import { operation } from './operation'
import { CitationReply, Count, Day, Id, Key, Moment, Money, RefusalReply, RelationCode, statusOf, Year } from './values'

const TrackReply = v.object({ state: v.picklist(trackStates), at: v.nullable(Moment) })
const Days = v.object({ from: Day, to: Day })
const Undo = v.picklist(undoKinds)

/** Who is insured, as the payer may see them. */
const insured = { personId: Id, maskedName: v.string(), relation: RelationCode, areaName: v.string() }

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

export const QuoteReply = v.object({
  ...insured,
  year: Year,
  category: v.picklist(categories),
  lines: v.array(v.object({ kind: v.picklist(['STANDARD', 'FISCAL', 'SUBSIDY']), fen: Money })),
  due: Money,
  closes: Day,
  waitingMonths: Count,
  benefit: Days,
  funding: v.object({ before: Money, after: Money, shortfall: Money }),
  undo: v.object({ kind: Undo, citation: v.nullable(CitationReply) }),
  citations: v.array(CitationReply),
})

/** How an order stands; a status this app does not know is 处理中. */
export const OrderStatusReply = statusOf(orderStatuses, 'PROCESSING')

export const OrderReply = v.object({
  orderId: Id,
  /** 受理编号, the only thing that may be copied. */
  number: v.string(),
  status: OrderStatusReply,
  finished: v.boolean(),
  /** Strictly increases; a lower one than seen before is stale news (R-R05). */
  version: Count,
  ...insured,
  payerMaskedName: v.string(),
  year: Year,
  amount: Money,
  benefit: Days,
  tracks: v.object({ deduct: TrackReply, tax: TrackReply, enrol: TrackReply }),
  createdAt: Moment,
  submittedAt: v.nullable(Moment),
  finishedAt: v.nullable(Moment),
  undo: v.object({ kind: Undo, until: v.nullable(Moment) }),
  receipt: v.nullable(v.object({ number: v.string(), payee: v.string(), invented: v.boolean() })),
  /** When it is worth asking again, in milliseconds; null once finished or while waiting for the person. */
  nextPollMs: v.nullable(Count),
})

const byOrder = v.strictObject({ orderId: Id })
const taking = [...quoteRefusals, ...orderRefusals] as const

/** 代缴: paying a bound relative's resident fee. */
export const contribution = {
  /** `year` null asks for the year now being collected. */
  people: operation(v.strictObject({ year: v.nullable(Year) }), PeopleReply, ['NO_ACCOUNT']),
  quote: operation(v.strictObject({ personId: Id, year: Year }), QuoteReply, taking),
  /** Locks person, year and amount for thirty minutes. No money moves. `due` is what the person was shown. */
  order: operation(v.strictObject({ key: Key, personId: Id, year: Year, due: Money }), OrderReply, taking),
  /** Sets the money aside. Sent again, answers with the order as it stands. */
  submit: operation(v.strictObject({ orderId: Id, stepUpToken: v.string() }), OrderReply, [
    ...taking,
    'NOT_FOUND',
    'STEP_UP_NEEDED',
    'ORDER_EXPIRED',
  ]),
  /** Gives up the ten minutes and sends the money on its way. */
  dispatch: operation(byOrder, OrderReply, ['NOT_FOUND', 'NOT_HELD']),
  revoke: operation(byOrder, OrderReply, ['NOT_FOUND', ...revokeRefusals]),
  find: operation(byOrder, OrderReply, ['NOT_FOUND']),
}
