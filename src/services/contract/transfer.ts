import * as v from 'valibot'
import { insuranceStatuses, schemes } from '@/domain/insured'
import { moveReasons, transferPapers } from '@/domain/transfer/application'
import { transferStatuses } from '@/domain/transfer/stage'
import { transferRefusals } from '@/domain/transfer/transfer'
import { operation } from './operation'
import { CitationReply, Count, Day, Id, Key, Moment, Money, Nothing, Place, statusOf } from './values'

const places = { from: Place, fromName: v.string(), to: Place, toName: v.string() }
const dates = { sentBy: Day, doneBy: Day }

/** Why the dates are these: days off that are not counted, and weekends that are. */
const exceptions = { off: v.array(v.object({ from: Day, to: Day })), worked: v.array(Day) }

const workingDays = v.object({ sent: Count, done: Count })

const PrecheckReply = v.object({
  ...places,
  ...dates,
  ...exceptions,
  /** Working days until it is sent, and until all is done. */
  workingDays,
  today: Day,
  maskedName: v.string(),
  maskedIdNumber: v.string(),
  amount: Money,
  citation: CitationReply,
})

/** How a transfer stands; a status this app does not know is 受理中. */
const TransferStatusReply = statusOf(transferStatuses, 'ACCEPTED')

const TransferReply = v.object({
  transferId: Id,
  number: v.string(),
  status: TransferStatusReply,
  finished: v.boolean(),
  version: Count,
  ...places,
  ...dates,
  ...exceptions,
  /** Working days since it was handed in, and how many there are in all. */
  gone: Count,
  of: Count,
  amount: Money,
  history: v.array(v.object({ status: TransferStatusReply, at: Moment })),
  cancellable: v.boolean(),
})

/** 参保凭证. Its number and the months are this rehearsal's invention where `invented` is true. */
const CertificateReply = v.object({
  number: v.string(),
  maskedName: v.string(),
  maskedIdNumber: v.string(),
  areaName: v.string(),
  scheme: v.picklist(schemes),
  status: v.picklist(insuranceStatuses),
  /** For how many months this person has paid here, in all; null where the register does not say. */
  monthsPaid: v.nullable(Count),
  issuedOn: Day,
  invented: v.boolean(),
})

const StandingReply = v.object({
  from: Place,
  fromName: v.string(),
  scheme: v.picklist(schemes),
  status: v.picklist(insuranceStatuses),
  available: Money,
  /** What holds where this person is insured; null where nothing is written down. */
  rule: v.nullable(
    v.object({
      withinProvince: v.picklist(['MOVES', 'STAYS']),
      workingDays,
      gap: v.nullable(v.object({ payableMonths: Count, waitMonths: Count })),
      citation: CitationReply,
    }),
  ),
  /** Places that have taken this person in already. */
  enrolled: v.array(v.object({ code: Place, name: v.string() })),
  /** The newest transfer, whatever became of it; null where there was none. */
  latest: v.nullable(TransferReply),
})

const SubmitAsk = v.strictObject({
  key: Key,
  to: Place,
  reason: v.picklist(moveReasons),
  papers: v.array(v.picklist(transferPapers)),
  stepUpToken: v.string(),
})

const byTransfer = v.strictObject({ transferId: Id })
const refusals = [...transferRefusals, 'REGION_UNKNOWN'] as const

/** 转移接续: taking insurance and account to another place. */
export const transfer = {
  /** Where this person is insured, where they may be going, and what is under way. */
  standing: operation(Nothing, StandingReply),
  /** Says whether it would be taken, and by when it would be done. Writes nothing. */
  precheck: operation(v.strictObject({ to: Place }), PrecheckReply, refusals),
  /** Freezes the whole balance until it is on its way or the transfer is taken back. */
  submit: operation(SubmitAsk, TransferReply, [...refusals, 'MATERIALS_MISSING', 'STEP_UP_NEEDED']),
  find: operation(byTransfer, TransferReply, ['NOT_FOUND']),
  cancel: operation(byTransfer, TransferReply, ['NOT_FOUND', 'NOT_CANCELLABLE']),
  certificate: operation(Nothing, CertificateReply, ['NOT_INSURED']),
}
