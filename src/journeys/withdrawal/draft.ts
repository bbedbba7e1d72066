import * as v from 'valibot'
import { applicantKinds, heirships } from '@/domain/withdrawal/applicant'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { draftOf } from '@/session/draft'

const Draft = v.object({
  reason: v.nullable(v.picklist(withdrawalReasons)),
  /** Who applies; null while that has not been asked. */
  applicant: v.optional(v.nullable(v.picklist(applicantKinds)), null),
  heirship: v.optional(v.nullable(v.picklist(heirships)), null),
  /** The counter's id of whose account it is, where it is not the applicant's. */
  ownerId: v.optional(v.nullable(v.string()), null),
  /** Ids of the materials handed in, and of those a commitment stands for. */
  materials: v.array(v.string()),
  pledged: v.optional(v.array(v.string()), []),
  /** Has once said whom the money goes to; asked again, the person is told why. */
  payeeNamed: v.boolean(),
  /** Has read what withdrawing means and agreed. */
  agreed: v.boolean(),
  /** The request this draft became: its form is over. */
  requestId: v.nullable(v.string()),
})

/** What is kept on the device of an application not yet sent. The payee is not in it, on purpose. */
export type WithdrawalDraft = v.InferOutput<typeof Draft>

export const blank: WithdrawalDraft = {
  reason: null,
  applicant: null,
  heirship: null,
  ownerId: null,
  materials: [],
  pledged: [],
  payeeNamed: false,
  agreed: false,
  requestId: null,
}

/** The one half-finished application on this device. */
export const kept = draftOf('withdrawal', Draft, blank)
