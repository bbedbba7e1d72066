import { sharingRefusals } from '../family/sharing'

/** Every reason why there is nothing to quote (domain.md §2.3.6). */
export const quoteRefusals = [
  'OTHER_INSURANCE_ACTIVE',
  'NO_ENROLMENT_RECORD',
  'STANDARD_NOT_PUBLISHED',
  'OUT_OF_SEASON',
] as const

export type QuoteRefusal = (typeof quoteRefusals)[number]

/** Every reason not to take an order, beyond those of its quote. */
export const orderRefusals = [
  'NOT_BOUND',
  'ALREADY_PAID',
  'BEING_PAID',
  'INSUFFICIENT_SINGLE_ACCOUNT',
  'RESERVE_NOT_MET',
  'RESERVE_UNKNOWN',
  'BY_TAX_OFFICE',
  'AMOUNT_CHANGED',
  'PAYER_STATUS_ABNORMAL',
  'MEMBER_DECEASED',
  ...sharingRefusals,
] as const

export type OrderRefusal = (typeof orderRefusals)[number]
