import * as v from 'valibot'
import { capabilityAnswers, capabilityGrounds } from '@/domain/family/capability'
import { endingReasons, unbindReasons } from '@/domain/family/ending'
import { termRefusals } from '@/domain/family/refusals'
import { sharedUses } from '@/domain/policy/pack'
import { BindingReply } from './family'
import { operation } from './operation'
import { Amount, CitationReply, Count, Day, Id, Key, Moment, Money, statusOf } from './values'

const UnbindAsk = v.strictObject({
  bindingId: Id,
  reason: v.picklist(unbindReasons),
  /** Proves the person for the binding's id. */
  stepUpToken: v.string(),
})

const Uses = v.array(v.picklist(sharedUses))

const LimitAsk = v.strictObject({
  key: Key,
  bindingId: Id,
  /** The most one payment may take, in fen; null for no cap. */
  cap: v.nullable(Amount),
  /** The most a calendar month may take, in fen; null for no cap. */
  monthlyCap: v.optional(v.nullable(Amount), null),
  /** For now nothing may be taken for this relative. */
  paused: v.boolean(),
  /** What for; null for everything the region lists. */
  uses: v.optional(v.nullable(Uses), null),
  /** The last day it holds; null for no end. Left out, the end stays as it is. */
  to: v.optional(v.nullable(Day)),
})

/** One use, and whether the account serves this relative for it; what this app has no words for is to be asked. */
const CapabilityReply = v.object({
  use: v.picklist(sharedUses),
  may: statusOf(capabilityAnswers, 'ASK'),
  why: statusOf(capabilityGrounds, 'RULE_UNKNOWN'),
  citation: v.optional(CitationReply),
})

export const SharingReply = v.object({
  ...BindingReply.entries,
  cap: v.nullable(Money),
  monthlyCap: v.nullable(Money),
  /** Taken for this relative in the calendar month so far, in fen. */
  spent: Money,
  uses: v.nullable(Uses),
  /** Days it still holds after today, where its end is near enough to remind of. */
  daysLeft: v.nullable(Count),
  /** When the sharer said that a spending was none of this relative's; null where they never did. */
  reportedAt: v.nullable(Moment),
  /** Which spending that was; null where they did not say. */
  reportedSpending: v.nullable(Id),
  /** Why and when it came to its end, and what the sharer said of it; null while it holds, and where nobody wrote it down. */
  ended: v.nullable(
    v.object({
      why: statusOf(endingReasons, 'ASKED'),
      reason: v.nullable(statusOf(unbindReasons, 'OTHER')),
      on: Day,
    }),
  ),
  capabilities: v.array(CapabilityReply),
})

/** 家庭共济: what a sharer may say of a relative already bound. */
export const familyEnding = {
  /** Past payments stay as they are, and the binding still counts towards the lifetime number. Sent again, answers as it stands. */
  unbind: operation(UnbindAsk, SharingReply, ['NOT_FOUND', 'PENDING_ORDER', 'STEP_UP_NEEDED']),
  /** Judged like a new binding's term, but for what is left as it was: nothing stops a sharer from pausing. */
  limit: operation(LimitAsk, SharingReply, ['NOT_FOUND', 'NOT_BOUND', ...termRefusals]),
}
