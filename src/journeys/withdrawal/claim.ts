import { applicantFault } from '@/domain/withdrawal/applicant'
import type { WithdrawalDraft } from './draft'

/** Who applies for whose account, as it is asked; nothing where somebody applies for their own. */
export const claimOf = ({ applicant, ownerId, heirship }: WithdrawalDraft) =>
  applicant === null || applicant === 'SELF' ? {} : { kind: applicant, ownerId, heirship }

/** The account of somebody who has died is nobody's own: who asks for it has to be said first. */
export const mustSayWho = ({ reason, applicant }: WithdrawalDraft): boolean => reason === 'DEATH' && applicant === null

/** Whether whose account it is has still to be said, by somebody who may apply for it here. */
export const mustSayWhose = ({ reason, applicant, heirship, ownerId }: WithdrawalDraft): boolean =>
  reason === 'DEATH' && applicant !== null && ownerId === null && applicantFault(applicant, reason, heirship) === null
