import * as v from 'valibot'
import { bindingStatuses } from '@/domain/family/binding'
import { sharedUses } from '@/domain/policy/pack'
import { operation } from './operation'
import { CitationReply, Count, Day, Id, Nothing, RefusalReply, RelationCode, statusOf } from './values'

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
  /** The last day it holds; null where no end was set. */
  to: v.nullable(Day),
  /** For now nothing may be taken for this relative. */
  paused: v.boolean(),
})

const MembersReply = v.object({
  bindings: v.array(BindingReply),
  active: v.object({ count: Count, limit: v.nullable(Count) }),
  lifetime: v.object({ count: Count, limit: v.nullable(Count) }),
  uses: v.array(v.picklist(sharedUses)),
  usesCitation: v.nullable(CitationReply),
  /** Why nobody can be added now, whoever it were: the holder's own insurance or account stands in the way, or a limit. */
  notNow: v.nullable(RefusalReply),
})

/** 家庭共济: who shares the account. The rest of the desk is in binding.ts. */
export const family = {
  members: operation(Nothing, MembersReply, ['NOT_EMPLOYEE_INSURED']),
}
