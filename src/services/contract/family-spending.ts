import * as v from 'valibot'
import { checkStates, checks } from '@/domain/family/checkup'
import { spendingKinds } from '@/domain/family/spending'
import { sharedUses } from '@/domain/policy/pack'
import { SharingReply } from './family-ending'
import { operation } from './operation'
import { CitationReply, Id, Key, Moment, Money, RelationCode, statusOf } from './values'

const SpendingReply = v.object({
  spendingId: Id,
  bindingId: Id,
  maskedName: v.string(),
  relation: RelationCode,
  at: Moment,
  kind: v.picklist(spendingKinds),
  place: v.nullable(v.string()),
  /** Out of the relative's own account, the sharer's, and their pocket; in fen, unsigned. */
  own: Money,
  shared: Money,
  cash: Money,
  /** 冲正: it takes another one back. */
  reversal: v.boolean(),
  /** Which one; null where it takes none back. */
  reverses: v.nullable(Id),
})

const FindingReply = v.object({
  check: v.picklist(checks),
  /** What this app does not know is to be asked. */
  state: statusOf(checkStates, 'ASK'),
  /** Open: pages have general words for a finding they do not know. */
  why: v.string(),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  citation: v.optional(CitationReply),
})

const CheckupReply = v.object({
  bindingId: Id,
  maskedName: v.string(),
  /** Who shares, for the words at the cashier's. */
  sharerMaskedName: v.string(),
  relation: RelationCode,
  use: v.picklist(sharedUses),
  at: Moment,
  findings: v.array(FindingReply),
})

/** 家庭共济: what became of shared money, and why it does not work. */
export const familySpending = {
  /** 共济消费记录, newest first: one relative's, or everybody's. Relatives no longer bound are in it too. */
  spending: operation(v.strictObject({ bindingId: v.nullable(Id) }), v.object({ spendings: v.array(SpendingReply) }), [
    'NOT_FOUND',
    'NOT_EMPLOYEE_INSURED',
  ]),
  /** 不是我家人: nothing more is taken for this relative until the sharer says otherwise. Takes nothing back. NOT_FOUND too where the spending is none of this relative's. */
  report: operation(v.strictObject({ key: Key, bindingId: Id, spendingId: v.nullable(Id) }), SharingReply, [
    'NOT_FOUND',
    'NOT_BOUND',
  ]),
  /** 绑定了却不能用: the nine checks of one binding for one use (U-01). Writes nothing. */
  checkup: operation(v.strictObject({ bindingId: Id, use: v.picklist(sharedUses) }), CheckupReply, ['NOT_FOUND']),
}
