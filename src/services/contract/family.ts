import * as v from 'valibot'
import { bindingRefusals, bindingStatuses } from '@/domain/family/binding'
import { sharedUses } from '@/domain/policy/pack'
import { operation } from './operation'
import { CitationReply, Count, Day, Id, Key, Money, Nothing, RefusalReply, RelationCode, statusOf } from './values'

/** 绑定 as it stands; one this app does not know is being looked into. */
export const BindingStatusReply = statusOf(bindingStatuses, 'UNDER_REVIEW')

export const BindingReply = v.object({
  bindingId: Id,
  personId: Id,
  maskedName: v.string(),
  maskedIdNumber: v.string(),
  relation: RelationCode,
  status: BindingStatusReply,
  areaName: v.string(),
  since: Day,
})

const MembersReply = v.object({
  bindings: v.array(BindingReply),
  active: v.object({ count: Count, limit: v.nullable(Count) }),
  lifetime: v.object({ count: Count, limit: v.nullable(Count) }),
  uses: v.array(v.picklist(sharedUses)),
  usesCitation: v.nullable(CitationReply),
})

const VerdictsReply = v.object({
  on: Day,
  verdicts: v.array(
    v.object({ relation: RelationCode, refusal: v.nullable(RefusalReply), citation: v.nullable(CitationReply) }),
  ),
})

const application = { relation: RelationCode, name: v.string(), idNumber: v.string() }

const PrecheckReply = v.object({
  personId: Id,
  maskedName: v.string(),
  maskedIdNumber: v.string(),
  areaName: v.string(),
  /** Under 16: the guardian confirms, no face is asked for (P43, P48). */
  minor: v.boolean(),
  shareable: Money,
})

const BindAsk = v.strictObject({
  key: Key,
  ...application,
  /** Empty where the relative has no phone of their own: the sharer's is used. */
  phone: v.string(),
  /** The versions of the notice and the commitment that were agreed to. */
  consents: v.strictObject({ notice: v.string(), commitment: v.string() }),
  stepUpToken: v.string(),
})

/** 家庭共济: who shares the account. */
export const family = {
  members: operation(Nothing, MembersReply, ['NOT_EMPLOYEE_INSURED']),
  /** Who may be bound on a day, by the rules of the sharer's own region. */
  verdicts: operation(v.strictObject({ on: v.nullable(Day) }), VerdictsReply),
  /** Says whether an application would be taken, before anything is signed. Writes nothing. */
  precheck: operation(v.strictObject(application), PrecheckReply, bindingRefusals),
  bind: operation(BindAsk, BindingReply, [...bindingRefusals, 'STEP_UP_NEEDED']),
  binding: operation(v.strictObject({ bindingId: Id }), BindingReply, ['NOT_FOUND']),
}
