import { asMet } from '@/domain/withdrawal/waiver'
import type { WithdrawalRequest } from './books'
import { deathIsKnown } from './claims'
import { furtherOf } from './further-books'
import { type Material, materialsFor } from './materials'
import type { Office } from './office'
import type { Resident } from './people/resident'

/** The papers of a request for an owner's account, and how each was met. One taken in before they were kept is judged by today's rules. */
export function papersOf(office: Office, request: WithdrawalRequest, owner: Resident): Material[] {
  const { papers } = furtherOf(office.books)
  const kept = papers.find(({ requestId }) => requestId === request.id)
  return asMet(kept?.needed ?? judgedAnew(office, request, owner), request.materials)
}

/** Several heirs were not written down then, so their statement cannot be told. */
function judgedAnew(office: Office, { applicant, reason }: WithdrawalRequest, { id, area }: Resident): Material[] {
  const bringing = { kind: applicant ?? ('SELF' as const), heirship: null, found: deathIsKnown(office, id) }
  return materialsFor(office, area, reason, bringing).materials
}
