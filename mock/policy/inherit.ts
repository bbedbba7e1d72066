import type { Fact } from '@/domain/policy/fact'
import type { Pack, ResidentFee } from '@/domain/policy/pack'
import type { Stated, StatedFee } from './schema'

const feeParts = ['personal', 'fiscal', 'byCategory', 'stages'] as const

/** A year as stated, completed from the parent's. Who states the personal share states its ages and its tiers with it. */
export function completed(fee: StatedFee, parent: Pack | undefined): StatedFee {
  const above = parent?.contribution.fees.find(({ year }) => year === fee.year)
  const price = fee.personal && { byAge: undefined, upperTier: undefined }
  return defined({ ...above, ...price, ...fee })
}

const defined = (fee: StatedFee): StatedFee => {
  const { byAge, upperTier, ...rest } = fee
  return { ...rest, ...(byAge && { byAge }), ...(upperTier && { upperTier }) }
}

/** The parts of a year that neither the region nor its parent states. */
export const missingParts = (fee: StatedFee) => feeParts.filter((part) => fee[part] === undefined)

type Dated = Omit<Pack['contribution'], 'fees'>

/** The region's own pack: what it states, and its parent's word on every matter it leaves out. See `resolve` for the rule. */
export function withParent({ region, ...stated }: Stated, parent?: Pack): Pack {
  const { contribution, withdrawal } = stated
  return {
    code: region.code,
    name: region.name,
    ...(region.parent !== undefined && { parent: region.parent }),
    family: eachOwn<Pack['family']>(stated.family, parent?.family),
    balance: eachOwn<Pack['balance']>(stated.balance, parent?.balance),
    contribution: { ...eachOwn<Dated>(contribution, parent?.contribution), fees: feesOf(contribution.fees, parent) },
    withdrawal: {
      reasons: ownByKey(withdrawal.reasons, parent?.withdrawal.reasons),
      materials: ownByKey(withdrawal.materials, parent?.withdrawal.materials),
      waived: ownByKey(withdrawal.waived, parent?.withdrawal.waived),
      papersBy: ownByKey(withdrawal.papersBy, parent?.withdrawal.papersBy),
      workingDays: own(withdrawal.workingDays, parent?.withdrawal.workingDays),
    },
    transfer: eachOwn<Pack['transfer']>(stated.transfer, parent?.transfer),
    wallet: eachOwn<Pack['wallet']>(stated.wallet, parent?.wallet),
    refund: eachOwn<Pack['refund']>(stated.refund, parent?.refund),
    insurance: eachOwn<Pack['insurance']>(stated.insurance, parent?.insurance),
    guide: {
      channels: ownByName(stated.guide.channels, parent?.guide.channels, ({ id }) => id),
      branches: ownByName(stated.guide.branches, parent?.guide.branches, ({ name }) => name),
    },
    calendar: eachOwn<Pack['calendar']>(stated.calendar, parent?.calendar),
    hotlines: own(region.hotlines, parent?.hotlines),
  }
}

/** One matter: the region's own word, or else its parent's. */
const own = <T>(stated: readonly T[], inherited: readonly T[] = []): readonly T[] =>
  stated.length > 0 ? stated : inherited

/** The matters of one file, each the region's own or its parent's. */
function eachOwn<M extends { readonly [K in keyof M]: readonly unknown[] }>(stated: M, inherited: M | undefined): M {
  const said = (Object.keys(stated) as (keyof M)[]).filter((matter) => stated[matter].length > 0)
  return { ...stated, ...inherited, ...Object.fromEntries(said.map((matter) => [matter, stated[matter]])) }
}

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

/** Lists of named things: the parent's stand beside the region's own, but for the names the region lists itself. */
function ownByName<L>(
  stated: readonly Fact<readonly L[]>[],
  inherited: readonly Fact<readonly L[]>[] = [],
  nameOf: (listed: L) => string,
): readonly Fact<readonly L[]>[] {
  const named = new Set(stated.flatMap((fact) => fact.value.map(nameOf)))
  const left = inherited.map((fact) => ({ ...fact, value: fact.value.filter((listed) => !named.has(nameOf(listed))) }))
  return [...stated, ...left.filter((fact) => fact.value.length > 0)]
}

function feesOf(stated: readonly StatedFee[], parent: Pack | undefined): readonly ResidentFee[] {
  const inherited = parent?.contribution.fees.filter(({ year }) => !stated.some((fee) => fee.year === year)) ?? []
  const own = stated.map((fee) => completed(fee, parent)).filter(isWhole)
  return [...inherited, ...own].sort((a, b) => a.year - b.year)
}

const isWhole = (fee: StatedFee): fee is ResidentFee => missingParts(fee).length === 0
