import * as v from 'valibot'
import { applicantKinds } from '@/domain/withdrawal/applicant'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { waivers } from '@/domain/withdrawal/waiver'
import { operation } from './operation'
import { Day, Id, Key, Money } from './values'
import { RequestReply } from './withdrawal'

const byRequest = { requestId: Id }

const FormReply = v.object({
  number: v.string(),
  filledOn: Day,
  areaName: v.string(),
  ownerMaskedName: v.string(),
  ownerMaskedIdNumber: v.string(),
  applicant: v.picklist(applicantKinds),
  applicantMaskedName: v.string(),
  reason: v.picklist(withdrawalReasons),
  amount: Money,
  /** What was asked for and how it was met: `waived` is null where it was handed in. */
  materials: v.array(v.object({ name: v.string(), waived: v.nullable(v.picklist(waivers)) })),
  maskedCard: v.string(),
  /** How it was signed; null for an application taken in before anything was signed. */
  signed: v.nullable(v.picklist(['DRAWN', 'TYPED'])),
  /** The sheet as it is laid out here is this rehearsal's; every bureau has its own. */
  invented: v.boolean(),
})

/** The names and numbers in full, for the applicant who has just proved to be it. Never kept by the app. */
const RevealReply = v.object({ ownerName: v.string(), ownerIdNumber: v.string(), applicantName: v.string() })

/** What an applicant does about a request after it was taken in, and the sheet it stands on. */
export const withdrawalFollowing = {
  /** Another bank card after the bank has sent the money back. The holder stays who they were. */
  changePayee: operation(
    v.strictObject({ key: Key, ...byRequest, card: v.string(), stepUpToken: v.string() }),
    RequestReply,
    ['NOT_FOUND', 'NOT_PAYABLE', 'PAYEE_CARD', 'STEP_UP_NEEDED'],
  ),
  /** The bank card of old has been handed back at a window. */
  returnCard: operation(v.strictObject(byRequest), RequestReply, ['NOT_FOUND', 'NO_CARD_WANTED']),
  form: operation(v.strictObject(byRequest), FormReply, ['NOT_FOUND']),
  /** Unmasks a form. The proof is for `form-<request>`; what was shown is written down for the auditor. */
  revealForm: operation(v.strictObject({ ...byRequest, stepUpToken: v.string() }), RevealReply, [
    'NOT_FOUND',
    'STEP_UP_NEEDED',
  ]),
}
