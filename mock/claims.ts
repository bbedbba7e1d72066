import { type Outcome, ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import type { Refusal } from '@/domain/refusal'
import { type ApplicantKind, applicantFault, type Heirship, mayApply } from '@/domain/withdrawal/applicant'
import type { WithdrawalRefusal } from '@/domain/withdrawal/eligibility'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { furtherOf } from './further-books'
import type { Office } from './office'
import { areKin, diedOn } from './people/kin'
import type { Resident } from './people/resident'

/** Who asks for a balance, and whose it is. */
export interface Claim {
  readonly reason: WithdrawalReason
  readonly kind: ApplicantKind
  readonly ownerId: string | null
  readonly heirship: Heirship | null
}

/** A claim as it was asked: whoever says nothing of themselves asks for their own account. */
export const claimIn = (asked: Pick<Claim, 'reason'> & Partial<Claim>): Claim => ({
  reason: asked.reason,
  kind: asked.kind ?? 'SELF',
  ownerId: asked.ownerId ?? null,
  heirship: asked.heirship ?? null,
})

/** Whose account is asked for: the applicant's own, or that of kin of theirs. A stranger's is never looked at. */
export function ownerFor(office: Office, claim: Claim): Outcome<Resident, Refusal<WithdrawalRefusal>> {
  const { kind, reason, heirship, ownerId } = claim
  if (!mayApply(kind, reason)) return refused({ code: 'OWNER_NEEDED' })
  const fault = applicantFault(kind, reason, heirship)
  if (fault === 'AT_WINDOW') return refused({ code: fault, ...windowPapers(office, claim) })
  if (fault) return refused({ code: fault })
  if (kind === 'SELF') return ok(office.holder)
  if (ownerId === null) return refused({ code: 'OWNER_NEEDED' })
  return areKin(office.holder.id, ownerId) ? ok(office.person(ownerId)) : refused({ code: 'KINSHIP_UNPROVEN' })
}

/** Whether other offices' data already tell of a death. */
export const deathIsKnown = ({ books, today }: Office, personId: string): boolean => {
  const died = diedOn(personId)
  return died !== null && died <= today && !furtherOf(books).unheardOf.includes(personId)
}

/** What somebody who comes for another has to bring to a window, and where that is written: at the owner's place, once that is known to be kin's. */
function windowPapers(office: Office, { kind, ownerId }: Claim) {
  const { holder } = office
  const who = kind === 'GUARDIAN' ? 'GUARDIAN' : 'AGENT'
  const { area } = ownerId !== null && areKin(holder.id, ownerId) ? office.person(ownerId) : holder
  const facts = office.pack(area).withdrawal.papersBy.filter(({ value }) => value[who] !== undefined)
  const fact = inForce(facts, office.today)
  return fact ? { citation: cite(fact), detail: { papers: (fact.value[who] ?? []).join('、') } } : {}
}
