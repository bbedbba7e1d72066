import type { WithdrawalReason } from './reason'

/** Who asks for a balance: whose it is, an heir of theirs, somebody they sent, or the guardian of somebody who cannot ask. */
export const applicantKinds = ['SELF', 'HEIR', 'AGENT', 'GUARDIAN'] as const

export type ApplicantKind = (typeof applicantKinds)[number]

/** How many have inherited: papers and peace in a family depend on it. */
export const heirships = ['ALONE', 'AGREED', 'DISPUTED'] as const

export type Heirship = (typeof heirships)[number]

/** Who brings papers on top of those of the reason. */
export const papersBy = ['AGENT', 'GUARDIAN', 'CO_HEIRS'] as const

export type PapersBy = (typeof papersBy)[number]

/** Who may come with a reason. The account of somebody who has died is asked for by their heirs, or by the guardian of one. */
export const applicantsFor = (reason: WithdrawalReason): readonly ApplicantKind[] =>
  reason === 'DEATH' ? ['HEIR', 'GUARDIAN', 'AGENT'] : ['SELF', 'AGENT', 'GUARDIAN']

/** Whether this kind may come with this reason. */
export const mayApply = (kind: ApplicantKind, reason: WithdrawalReason): boolean => applicantsFor(reason).includes(kind)

/** Why somebody else's application is not taken here. */
export type ApplicantFault = 'AT_WINDOW' | 'HEIRS_DISPUTE'

/**
 * What stands in the way of an application for somebody else's account. An agent's paper and a guardian's are looked at by
 * eye, at a window, but for the guardian of an heir; and where heirs do not agree, a court decides before the bureau can.
 */
export function applicantFault(
  kind: ApplicantKind,
  reason: WithdrawalReason,
  heirship: Heirship | null,
): ApplicantFault | null {
  if (kind === 'AGENT') return 'AT_WINDOW'
  if (kind === 'GUARDIAN' && reason !== 'DEATH') return 'AT_WINDOW'
  return heirship === 'DISPUTED' ? 'HEIRS_DISPUTE' : null
}

/** Whose papers come on top, in the order in which they are asked for. */
export function papersOnTop(kind: ApplicantKind, heirship: Heirship | null): readonly PapersBy[] {
  const own: PapersBy[] = kind === 'AGENT' || kind === 'GUARDIAN' ? [kind] : []
  return heirship === 'AGREED' ? [...own, 'CO_HEIRS'] : own
}
