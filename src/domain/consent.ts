import type { IsoDate } from './calendar'

/** The texts a person agrees to: how personal data is used, 《家庭账户共济告知书》, 《代缴承诺书》 (domain.md §2.2). */
export const consentDocuments = ['PRIVACY', 'FAMILY_NOTICE', 'PAYING_COMMITMENT'] as const

export type ConsentDocument = (typeof consentDocuments)[number]

/** Every wording of 《家庭账户共济告知书》 there has been, each named by the day it came into force, oldest first. */
export const familyNotices = ['2025-11-01', '2025-11-15'] as const

export type FamilyNotice = (typeof familyNotices)[number]

/** The newest of them. */
export const familyNotice: FamilyNotice = '2025-11-15'

/** The wording in force on a day; before the first there was, the first. */
export const familyNoticeOn = (on: IsoDate): FamilyNotice =>
  familyNotices.reduce((found, version) => (version <= on ? version : found), familyNotices[0])

/** The version of 《个人承诺书》, signed when a relative is bound. */
export const bindingCommitment = '2025-11-01'

/** The wording of the consent to a relative's sensitive data. */
export const sensitiveConsent = '2025-11-01'

/** The version of 《代缴承诺书》 that is in force. */
export const payingCommitment = '2025-01'
