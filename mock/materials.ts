import { type Citation, cite, inForce } from '@/domain/policy/fact'
import { type ApplicantKind, type Heirship, papersOnTop } from '@/domain/withdrawal/applicant'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { type Waiver, waiverOf } from '@/domain/withdrawal/waiver'
import type { Office } from './office'

/** One paper a request needs. */
export interface Material {
  readonly materialId: string
  readonly name: string
  readonly waived: Waiver | null
}

/** Who brings the papers, and whether shared data already say what some would show. */
interface Bringing {
  readonly kind: ApplicantKind
  readonly heirship: Heirship | null
  readonly found: boolean
}

/** The papers the owner's place asks for with a reason, with those that whoever applies brings on top, and where the first is written; none where it has published none. */
export function materialsFor(
  office: Office,
  areaOf: string,
  reason: WithdrawalReason,
  { kind, heirship, found }: Bringing,
): { materials: Material[]; citation: Citation | null } {
  const { materials, waived, papersBy } = office.pack(areaOf).withdrawal
  const fact = inForce(
    materials.filter(({ value }) => value[reason] !== undefined),
    office.today,
  )
  const left = inForce(
    waived.filter(({ value }) => value[reason] !== undefined),
    office.today,
  )
  const own = (fact?.value[reason] ?? []).map((name, place) => ({
    materialId: `${reason}-${place + 1}`,
    name,
    waived: waiverOf(name, left?.value[reason] ?? [], found),
  }))
  const more = papersOnTop(kind, heirship).flatMap((who) => {
    const said = inForce(
      papersBy.filter(({ value }) => value[who] !== undefined),
      office.today,
    )
    return (said?.value[who] ?? []).map((name, place) => ({ materialId: `${who}-${place + 1}`, name, waived: null }))
  })
  return { materials: [...own, ...more], citation: fact && cite(fact) }
}
