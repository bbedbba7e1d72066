import * as v from 'valibot'
import { categories } from '@/domain/contribution/category'
import { yearStates } from '@/domain/contribution/year-standing'
import { undoKinds } from '@/domain/policy/pack'
import { insured } from './contribution'
import { operation } from './operation'
import { LeavesReply } from './paying'
import { CitationReply, Day, Id, Moment, Money, RefusalReply, Year } from './values'

const RosterYear = v.object({
  year: Year,
  state: v.picklist(yearStates),
  /** 待遇期 for whoever pays in season. */
  benefit: v.object({ from: Day, to: Day }),
  /** The first day on which somebody's time is up; null where none is running. */
  closes: v.nullable(Day),
  citation: v.nullable(CitationReply),
  /** Whether the holder asked to be told when the standard is published. */
  awaited: v.boolean(),
})

const RosterPerson = v.object({
  ...insured,
  category: v.picklist(categories),
  /** 居民参保登记: without it nobody can be paid for. */
  registered: v.boolean(),
  state: v.picklist(['PAYABLE', 'PAID', 'BEING_PAID', 'BLOCKED']),
  due: v.nullable(Money),
  closes: v.nullable(Day),
  paid: v.nullable(
    v.object({
      channel: v.picklist(['ACCOUNT', 'TAX']),
      on: Day,
      /** The moment, where it came through this counter. */
      at: v.nullable(Moment),
      byMe: v.boolean(),
      orderId: v.nullable(Id),
    }),
  ),
  /** How a fee drawn up now could be taken back; null where it cannot be paid for. */
  undo: v.nullable(v.picklist(undoKinds)),
  refusal: v.nullable(RefusalReply),
})

const RosterReply = v.object({
  year: Year,
  years: v.array(RosterYear),
  today: Day,
  /** What is in the holder's account, and what of it relatives may use; null while nobody knows what its place keeps back; and when money confirmed today leaves it. */
  account: v.object({ available: Money, shareable: v.nullable(Money), leaves: LeavesReply }),
  people: v.array(RosterPerson),
  /** When this was looked up. */
  checkedAt: Moment,
})

/** 代缴: the years one can pay for, and whom, with all that is known of each. `people` of contribution.ts is its short form. */
export const roster = {
  /** `year` null asks for the year now being collected. */
  roster: operation(v.strictObject({ year: v.nullable(Year) }), RosterReply, ['NO_ACCOUNT']),
  /** Asks to be told, or no more, when a year's standard is published; of one that is out already nothing is awaited. Sent again, it stays as it is. */
  remind: operation(
    v.strictObject({ year: Year, wanted: v.boolean() }),
    v.object({ year: Year, awaited: v.boolean() }),
  ),
}
