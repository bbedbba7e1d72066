import { type Citation, cite, inForce } from '@/domain/policy/fact'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import type { Office } from './office'

/** One paper a request needs. */
export interface Material {
  readonly materialId: string
  readonly name: string
}

/** The papers the applicant's place asks for with a reason, and where that is written; none where it has published none. */
export function materialsFor(
  office: Office,
  areaOf: string,
  reason: WithdrawalReason,
): { materials: Material[]; citation: Citation | null } {
  const facts = office.pack(areaOf).withdrawal.materials.filter((fact) => fact.value[reason] !== undefined)
  const fact = inForce(facts, office.today)
  const names = fact?.value[reason] ?? []
  return {
    materials: names.map((name, place) => ({ materialId: `${reason}-${place + 1}`, name })),
    citation: fact && cite(fact),
  }
}
