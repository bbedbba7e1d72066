import { ok, refused } from '@/domain/outcome'
import { cite, type Fact, inForce } from '@/domain/policy/fact'
import type { DeskOf } from '../desk'
import { packOf } from '../policy/rules'

export const policy: DeskOf<'policy'> = ({ today }) => ({
  region({ code }) {
    const pack = packOf(code)
    if (!pack) return refused({ code: 'REGION_UNKNOWN', detail: { code } })
    const cited = <T>(facts: readonly Fact<T>[]) => {
      const fact = inForce(facts, today)
      return fact && { value: fact.value, citation: cite(fact) }
    }
    const relations = cited(pack.family.relations)
    return ok({
      code: pack.code,
      name: pack.name,
      on: today,
      relations: relations && { ...relations, value: [...relations.value] },
      maxActive: cited(pack.family.maxActive),
      maxLifetime: cited(pack.family.maxLifetime),
      fees: pack.contribution.fees.map((fee) => ({
        year: fee.year,
        personal: fee.personal.value,
        opens: fee.stages.value[0]?.from ?? null,
        closes: fee.stages.value[0]?.to ?? null,
        citation: cite(fee.personal),
      })),
      undo: cited(pack.contribution.undo),
      withdrawalDays: cited(pack.withdrawal.workingDays),
      hotlines: pack.hotlines.map((hotline) => ({ ...hotline })),
    })
  },
})
