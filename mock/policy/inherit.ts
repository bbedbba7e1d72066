import type { Fact } from '@/domain/policy/fact'
import type { Pack, ResidentFee } from '@/domain/policy/pack'
import type { Stated, StatedFee } from './schema'

const feeParts = ['personal', 'fiscal', 'byCategory', 'stages'] as const

/** A year as stated, completed from the parent's. */
export const completed = (fee: StatedFee, parent: Pack | undefined): StatedFee => ({
  ...parent?.contribution.fees.find(({ year }) => year === fee.year),
  ...fee,
})

/** The parts of a year that neither the region nor its parent states. */
export const missingParts = (fee: StatedFee) => feeParts.filter((part) => fee[part] === undefined)

/** The region's own pack: what it states, and its parent's word on every matter it leaves out. See `resolve` for the rule. */
export function withParent(
  { region, family, balance, contribution, withdrawal, calendar }: Stated,
  parent?: Pack,
): Pack {
  return {
    code: region.code,
    name: region.name,
    ...(region.parent !== undefined && { parent: region.parent }),
    family: {
      relations: own(family.relations, parent?.family.relations),
      maxActive: own(family.maxActive, parent?.family.maxActive),
      maxLifetime: own(family.maxLifetime, parent?.family.maxLifetime),
      reserve: own(family.reserve, parent?.family.reserve),
      uses: own(family.uses, parent?.family.uses),
    },
    balance: { accountMode: own(balance.accountMode, parent?.balance.accountMode) },
    contribution: {
      fees: feesOf(contribution.fees, parent),
      undo: own(contribution.undo, parent?.contribution.undo),
    },
    withdrawal: {
      reasons: ownByKey(withdrawal.reasons, parent?.withdrawal.reasons),
      materials: ownByKey(withdrawal.materials, parent?.withdrawal.materials),
      workingDays: own(withdrawal.workingDays, parent?.withdrawal.workingDays),
    },
    calendar: {
      holidays: own(calendar.holidays, parent?.calendar.holidays),
      workingWeekends: own(calendar.workingWeekends, parent?.calendar.workingWeekends),
    },
    hotlines: own(region.hotlines, parent?.hotlines),
  }
}

/** One matter: the region's own word, or else its parent's. */
const own = <T>(stated: readonly T[], inherited: readonly T[] = []): readonly T[] =>
  stated.length > 0 ? stated : inherited

/** Matters kept in one record: the parent's word stands for the keys the region never names. */
function ownByKey<T extends object>(
  stated: readonly Fact<T>[],
  inherited: readonly Fact<T>[] = [],
): readonly Fact<T>[] {
  const named = new Set(stated.flatMap((fact) => Object.keys(fact.value)))
  const left = inherited.map((fact) => ({ ...fact, value: without(fact.value, named) }))
  return [...stated, ...left.filter((fact) => Object.keys(fact.value).length > 0)]
}

const without = <T extends object>(record: T, keys: ReadonlySet<string>): T => {
  const rest = { ...record }
  for (const key of Object.keys(record) as (keyof T & string)[]) if (keys.has(key)) delete rest[key]
  return rest
}

function feesOf(stated: readonly StatedFee[], parent: Pack | undefined): readonly ResidentFee[] {
  const inherited = parent?.contribution.fees.filter(({ year }) => !stated.some((fee) => fee.year === year)) ?? []
  const own = stated.map((fee) => completed(fee, parent)).filter(isWhole)
  return [...inherited, ...own].sort((a, b) => a.year - b.year)
}

const isWhole = (fee: StatedFee): fee is ResidentFee => missingParts(fee).length === 0
