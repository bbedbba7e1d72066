import * as v from 'valibot'
import { categories } from '@/domain/contribution/category'
import { trackStates } from '@/domain/contribution/order'
import { feeTiers } from '@/domain/contribution/price'
import { orderRefusals, quoteRefusals } from '@/domain/contribution/refusals'
import { undoRefusals } from '@/domain/contribution/undo'
import { deductModes, undoKinds } from '@/domain/policy/pack'
import { insured, OrderStatusReply } from './contribution'
import { operation } from './operation'
import { CitationReply, Count, Day, Id, Key, Moment, Money, RefusalReply, Year } from './values'

const TrackReply = v.object({ state: v.picklist(trackStates), at: v.nullable(Moment) })
const Days = v.object({ from: Day, to: Day })
const Undo = v.picklist(undoKinds)

/** The day money confirmed now leaves, by the rule of the payer's place; a batch (北京) on the last of a month. Null where the tax office draws it. */
export const LeavesReply = v.object({
  mode: v.picklist(deductModes),
  on: v.nullable(Day),
  citation: v.nullable(CitationReply),
})

export const QuoteReply = v.object({
  ...insured,
  year: Year,
  category: v.picklist(categories),
  /** CATEGORY_PENDING: what another office has recognised this person as since a day, which has not arrived here: the price is not by it. */
  recognised: v.nullable(v.object({ category: v.picklist(categories), on: Day })),
  lines: v.array(v.object({ kind: v.picklist(['STANDARD', 'FISCAL', 'SUBSIDY']), fen: Money })),
  due: Money,
  closes: Day,
  waitingMonths: Count,
  benefit: Days,
  /** The tiers to choose from (重庆 一档, 二档) and what each comes to; one where there is no choice. */
  tier: v.picklist(feeTiers),
  tiers: v.array(v.object({ tier: v.picklist(feeTiers), due: Money })),
  /** 参保地 from the province down, and other places of the same name. */
  place: v.object({ full: v.string(), namesakes: v.array(v.string()) }),
  /** What paying does to the account; where it cannot, `refusal` says why. */
  funding: v.object({
    before: Money,
    after: Money,
    shortfall: Money,
    refusal: v.nullable(RefusalReply),
    /** What relatives may use of it; null while nobody knows what its place keeps back. */
    shareable: v.nullable(Money),
    /** What keeps the rest back: a reserve, in fen where it is known, or that only earlier years' money is shared. */
    kept: v.nullable(
      v.object({ by: v.picklist(['RESERVE', 'CARRIED_OVER']), fen: v.nullable(Money), citation: CitationReply }),
    ),
  }),
  leaves: LeavesReply,
  /** Where something lacks: the next 划入 if it goes on as it did, the day from which there is enough, and how many others share with this relative. */
  otherwise: v.nullable(
    v.object({
      credit: v.nullable(v.object({ on: Day, fen: Money, enoughOn: v.nullable(Day) })),
      otherPayers: Count,
    }),
  ),
  undo: v.object({ kind: Undo, citation: v.nullable(CitationReply) }),
  citations: v.array(CitationReply),
  /** When this was looked up, across every channel: a year paid meanwhile is refused when the order is placed. */
  checkedAt: Moment,
})

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
  /** On its way for more than a day, which is longer than usual (F23). */
  late: v.optional(v.boolean()),
  /** Where it is late: the working day from which the tax office should be asked about it. */
  askOn: v.optional(Day),
  /** When it is worth asking again, in milliseconds; null once finished or while waiting for the person. */
  nextPollMs: v.nullable(Count),
})

const byOrder = v.strictObject({ orderId: Id })
/** Which of two tiers; the lower where nothing is said, which is all there is in most places. */
const Tier = v.optional(v.picklist(feeTiers), 'LOWER')
/** The version of 《代缴承诺书》 agreed to; null where it is agreed to on paper. */
export const Commitment = v.optional(v.nullable(v.string()), null)
/** Every reason not to take a fee. */
export const taking = [...quoteRefusals, ...orderRefusals] as const

/** 代缴: paying a bound relative's resident fee, from the quote to the receipt. */
export const paying = {
  quote: operation(v.strictObject({ personId: Id, year: Year, tier: Tier }), QuoteReply, taking),
  /** Locks person, year and amount for thirty minutes. No money moves. `due` is what the person was shown. */
  order: operation(
    v.strictObject({ key: Key, personId: Id, year: Year, due: Money, tier: Tier, commitment: Commitment }),
    OrderReply,
    [...taking, 'VERSION_OUTDATED'],
  ),
  /** Sets the money aside. Sent again, answers with the order as it stands. */
  submit: operation(v.strictObject({ orderId: Id, stepUpToken: v.string() }), OrderReply, [
    ...taking,
    'NOT_FOUND',
    'STEP_UP_NEEDED',
    'ORDER_EXPIRED',
  ]),
  /** Gives up the ten minutes and sends the money on its way. */
  dispatch: operation(byOrder, OrderReply, ['NOT_FOUND', 'NOT_HELD']),
  revoke: operation(byOrder, OrderReply, ['NOT_FOUND', ...undoRefusals]),
  find: operation(byOrder, OrderReply, ['NOT_FOUND']),
}
