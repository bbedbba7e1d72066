import type { IsoDate } from '../calendar'
import type { Insured } from '../insured'
import type { Fen } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, inForce } from '../policy/fact'
import type { Pack, ReasonVerdict } from '../policy/pack'
import type { Refusal } from '../refusal'
import type { WithdrawalReason } from './reason'

/** Every reason why the balance cannot be asked back now (domain.md §2.4). REASON_UNKNOWN never means no: it means ask 12393 (§1.10). */
export const withdrawalRefusals = [
  'AT_WINDOW',
  'OWNER_NEEDED',
  'KINSHIP_UNPROVEN',
  'HEIRS_DISPUTE',
  'NO_ACCOUNT',
  'REASON_NOT_LISTED',
  'REASON_UNKNOWN',
  'NOT_RETIRED',
  'STILL_INSURED',
  'ZERO_BALANCE',
  'DUPLICATE_APPLICATION',
  'TRANSFER_IN_PROGRESS',
  'ARREARS',
  'PENDING_ORDER',
  'OVERDRAFT',
] as const

export type WithdrawalRefusal = (typeof withdrawalRefusals)[number]

/** What the counter knows of the person whose account it is when judging. `available` in fen. */
export interface Applicant {
  readonly insured: Insured
  readonly available: Fen
  readonly hasOpenRequest: boolean
  readonly hasPendingOrder: boolean
  /** The account is on its way to another place. */
  readonly transferring?: boolean
  /** Contributions are owed. */
  readonly inArrears?: boolean
  /** Draws a pension; left out where nobody knows. */
  readonly retired?: boolean
}

/** What the region says of a reason on a day, and where; ASK when it says nothing. */
export function reasonVerdict(
  reason: WithdrawalReason,
  rules: Pack['withdrawal'],
  on: IsoDate,
): { verdict: ReasonVerdict; citation: Citation | null } {
  const named = inForce(
    rules.reasons.filter((fact) => fact.value[reason] !== undefined),
    on,
  )
  return { verdict: named?.value[reason] ?? 'ASK', citation: named && cite(named) }
}

/** Grounds on which an application comes from someone who has left employee insurance: 先停保 (P20, P25). */
const afterLeaving: readonly WithdrawalReason[] = [
  'EMIGRATION',
  'VOLUNTARY_EXIT',
  'FOREIGNER_DEPARTURE',
  'TRANSFER_NOT_ACCEPTED',
  'ENLISTMENT',
  'PENSION_LUMP_SUM',
]

/** Grounds that only somebody who has retired can have. */
const ofRetirees: readonly WithdrawalReason[] = [
  'RETIREE_RESETTLED',
  'RETIREE_UNTRANSFERABLE',
  'VETERAN_CADRE_RESETTLED',
]

/**
 * Whether this person may ask for the balance for this reason on a day. Who has no account is told so before anything else;
 * then the reason is judged, so that someone with no ground hears it before being sent to stop their insurance. Answers with the citation the yes rests on.
 */
export function withdrawalVerdict(
  reason: WithdrawalReason,
  applicant: Applicant,
  rules: Pack['withdrawal'],
  on: IsoDate,
): Outcome<Citation | null, Refusal<WithdrawalRefusal>> {
  if (applicant.insured.scheme !== 'EMPLOYEE') return refused({ code: 'NO_ACCOUNT' })
  const { verdict, citation } = reasonVerdict(reason, rules, on)
  const because = citation ? { citation } : {}
  if (verdict === 'NO') return refused({ code: 'REASON_NOT_LISTED', detail: { reason }, ...because })
  if (verdict === 'ASK') return refused({ code: 'REASON_UNKNOWN', detail: { reason }, ...because })
  if (ofRetirees.includes(reason) && applicant.retired === false)
    return refused({ code: 'NOT_RETIRED', detail: { reason }, ...because })
  if (applicant.hasOpenRequest) return refused({ code: 'DUPLICATE_APPLICATION' })
  if (applicant.transferring) return refused({ code: 'TRANSFER_IN_PROGRESS' })
  if (applicant.inArrears) return refused({ code: 'ARREARS' })
  if (afterLeaving.includes(reason) && applicant.insured.status === 'NORMAL')
    return refused({ code: 'STILL_INSURED', detail: { reason }, ...because })
  if (applicant.hasPendingOrder) return refused({ code: 'PENDING_ORDER' })
  if (applicant.available < 0) return refused({ code: 'OVERDRAFT', detail: { owed: -applicant.available } })
  if (applicant.available === 0) return refused({ code: 'ZERO_BALANCE' })
  return ok(citation)
}
