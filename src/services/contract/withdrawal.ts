import * as v from 'valibot'
import { reasonVerdicts } from '@/domain/policy/pack'
import { signatureRefusals } from '@/domain/signature'
import { applicantKinds, heirships } from '@/domain/withdrawal/applicant'
import { withdrawalRefusals } from '@/domain/withdrawal/eligibility'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { rejections } from '@/domain/withdrawal/rejection'
import { waivers } from '@/domain/withdrawal/waiver'
import { operation } from './operation'
import { RequestStatusReply } from './request-status'
import { SignatureAsk } from './signature'
import { CitationReply, Count, Day, Id, Key, Moment, Money, Nothing, RelationCode } from './values'

const Reason = v.picklist(withdrawalReasons)
const Material = v.object({
  materialId: Id,
  name: v.string(),
  /** SHARED: found in other offices' data, need not be brought. PLEDGE: a written commitment stands for it until it is found. */
  waived: v.nullable(v.picklist(waivers)),
})

/** Who asks, and for whose account; whoever says nothing asks for their own. */
const claim = {
  kind: v.optional(v.picklist(applicantKinds)),
  ownerId: v.optional(v.nullable(Id)),
  heirship: v.optional(v.nullable(v.picklist(heirships))),
}

const ReasonsReply = v.object({
  areaName: v.string(),
  /** Where whoever asks stands with employee insurance, as most grounds want to know. */
  standing: v.picklist(['WORKING', 'RETIRED', 'STOPPED', 'NONE']),
  reasons: v.array(
    v.object({ reason: Reason, verdict: v.picklist(reasonVerdicts), citation: v.nullable(CitationReply) }),
  ),
})

/** What paying out would come to, and what would end with the account. */
const AfterwardsReply = v.object({
  balance: Money,
  /** Null where the place has not published how it is counted: it is settled when the money is paid out. */
  interest: v.nullable(Money),
  /** Credited ahead of its time and to be given back, in fen. */
  owed: Money,
  /** With whom the account is shared; each of these bindings ends with it. */
  sharing: v.array(v.object({ maskedName: v.string(), relation: RelationCode })),
})

const VerdictReply = v.object({
  reason: Reason,
  amount: Money,
  /** Into whose bank card it goes: whoever applies. */
  holderMaskedName: v.string(),
  /** Whose account it is, where that is somebody else. */
  ownerMaskedName: v.nullable(v.string()),
  materials: v.array(Material),
  materialsCitation: v.nullable(CitationReply),
  workingDays: v.nullable(Count),
  /** The working day by which the bureau promises the money, counted with the holiday calendar. */
  paidBy: v.nullable(Day),
  citation: v.nullable(CitationReply),
  afterwards: AfterwardsReply,
})

const SubmitAsk = v.strictObject({
  key: Key,
  reason: Reason,
  /** Materials handed in; the pictures themselves stay with the simulated upload. */
  materials: v.array(Id),
  /** Materials for which the applicant commits themselves in writing. */
  pledged: v.optional(v.array(Id)),
  ...claim,
  payee: v.strictObject({ holder: v.string(), card: v.string() }),
  /** What stands under the application. Two windows each sign anew: it is no part of what a key stands for. */
  signature: v.nullable(SignatureAsk),
  stepUpToken: v.string(),
})

export const RequestReply = v.object({
  requestId: Id,
  number: v.string(),
  status: RequestStatusReply,
  finished: v.boolean(),
  version: Count,
  reason: Reason,
  amount: Money,
  maskedCard: v.string(),
  paidBy: v.nullable(Day),
  history: v.array(v.object({ status: RequestStatusReply, at: Moment })),
  supplement: v.nullable(v.object({ materials: v.array(Material), by: Day })),
  cancellable: v.boolean(),
  /** Why it was refused; null unless it was, or for a ground this app does not know. */
  rejected: v.fallback(v.nullable(v.picklist(rejections)), null),
  /** Who applied; `ownerMaskedName` is null where the account is the applicant's own. */
  applicant: v.object({ kind: v.picklist(applicantKinds), ownerMaskedName: v.nullable(v.string()) }),
})

const byRequest = v.strictObject({ requestId: Id })

/** 支取: asking for the balance back. */
export const withdrawal = {
  reasons: operation(Nothing, ReasonsReply),
  verdict: operation(v.strictObject({ reason: Reason, ...claim }), VerdictReply, withdrawalRefusals),
  /** Freezes the whole balance until the request is paid, refused or taken back. */
  submit: operation(SubmitAsk, RequestReply, [
    ...withdrawalRefusals,
    'MATERIALS_MISSING',
    'PAYEE_MISMATCH',
    'PAYEE_CARD',
    ...signatureRefusals,
    'STEP_UP_NEEDED',
  ]),
  find: operation(byRequest, RequestReply, ['NOT_FOUND']),
  supplement: operation(v.strictObject({ requestId: Id, materials: v.array(Id) }), RequestReply, [
    'NOT_FOUND',
    'MATERIALS_MISSING',
    'NOT_ASKED_FOR',
  ]),
  cancel: operation(byRequest, RequestReply, ['NOT_FOUND', 'NOT_CANCELLABLE']),
}
