import * as v from 'valibot'
import { reasonVerdicts } from '@/domain/policy/pack'
import { withdrawalRefusals } from '@/domain/withdrawal/eligibility'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { operation } from './operation'
import { RequestStatusReply } from './request-status'
import { CitationReply, Count, Day, Id, Key, Moment, Money, Nothing } from './values'

const Reason = v.picklist(withdrawalReasons)
const Material = v.object({ materialId: Id, name: v.string() })

const ReasonsReply = v.object({
  areaName: v.string(),
  reasons: v.array(
    v.object({ reason: Reason, verdict: v.picklist(reasonVerdicts), citation: v.nullable(CitationReply) }),
  ),
})

const VerdictReply = v.object({
  reason: Reason,
  amount: Money,
  holderMaskedName: v.string(),
  materials: v.array(Material),
  materialsCitation: v.nullable(CitationReply),
  workingDays: v.nullable(Count),
  /** The working day by which the bureau promises the money, counted with the holiday calendar. */
  paidBy: v.nullable(Day),
  citation: v.nullable(CitationReply),
})

const SubmitAsk = v.strictObject({
  key: Key,
  reason: Reason,
  /** Materials handed in; the pictures themselves stay with the simulated upload. */
  materials: v.array(Id),
  payee: v.strictObject({ holder: v.string(), card: v.string() }),
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
})

const byRequest = v.strictObject({ requestId: Id })

/** 支取: asking for the balance back. */
export const withdrawal = {
  reasons: operation(Nothing, ReasonsReply),
  verdict: operation(v.strictObject({ reason: Reason }), VerdictReply, withdrawalRefusals),
  /** Freezes the whole balance until the request is paid, refused or taken back. */
  submit: operation(SubmitAsk, RequestReply, [
    ...withdrawalRefusals,
    'MATERIALS_MISSING',
    'PAYEE_MISMATCH',
    'PAYEE_CARD',
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
