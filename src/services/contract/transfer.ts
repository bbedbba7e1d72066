import * as v from 'valibot'
import { insuranceStatuses, schemes } from '@/domain/insured'
import { transferStatuses } from '@/domain/transfer/stage'
import { transferRefusals } from '@/domain/transfer/transfer'
import { operation } from './operation'
import { CitationReply, Count, Day, Id, Key, Moment, Money, Nothing, Place, statusOf } from './values'

const places = { from: Place, fromName: v.string(), to: Place, toName: v.string() }
const dates = { sentBy: Day, doneBy: Day }

const PrecheckReply = v.object({ ...places, ...dates, amount: Money, citation: CitationReply })

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
  amount: Money,
  history: v.array(v.object({ status: TransferStatusReply, at: Moment })),
  cancellable: v.boolean(),
})

/** 参保凭证. Its number is this rehearsal's invention where `invented` is true. */
const CertificateReply = v.object({
  number: v.string(),
  maskedName: v.string(),
  maskedIdNumber: v.string(),
  areaName: v.string(),
  scheme: v.picklist(schemes),
  status: v.picklist(insuranceStatuses),
  issuedOn: Day,
  invented: v.boolean(),
})

const byTransfer = v.strictObject({ transferId: Id })
const refusals = [...transferRefusals, 'REGION_UNKNOWN'] as const

/** 转移接续: taking insurance and account to another place. */
export const transfer = {
  /** Says whether it would be taken, and by when it would be done. Writes nothing. */
  precheck: operation(v.strictObject({ to: Place }), PrecheckReply, refusals),
  /** Freezes the whole balance until it is on its way or the transfer is taken back. */
  submit: operation(v.strictObject({ key: Key, to: Place, stepUpToken: v.string() }), TransferReply, [
    ...refusals,
    'STEP_UP_NEEDED',
  ]),
  find: operation(byTransfer, TransferReply, ['NOT_FOUND']),
  cancel: operation(byTransfer, TransferReply, ['NOT_FOUND', 'NOT_CANCELLABLE']),
  certificate: operation(Nothing, CertificateReply, ['NOT_INSURED']),
}
