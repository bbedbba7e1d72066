import type { IsoDate } from '../calendar'

/** How near a source stands to the law, the nearest first: T1 a bureau's own text, T2 press, T3 local guides, T4 content farms, SEED our commission's documents. */
export const tiers = ['T1', 'T2', 'T3', 'T4', 'SEED'] as const

export type Tier = (typeof tiers)[number]

/** How far a value can be relied on. REJECTED: circulates, but contradicts every official list. */
export const factStatuses = ['CONFIRMED', 'SEED_ONLY', 'CONFLICT', 'UNKNOWN', 'REJECTED'] as const

export type FactStatus = (typeof factStatuses)[number]

/** Where a value was read. */
export interface Source {
  readonly key: string
  readonly tier: Tier
  readonly title: string
  readonly publishedOn?: IsoDate
}

/** What else is said of a matter, and why it is not what holds (domain.md §1.10). */
export interface Against<T> {
  /** Left out where it says something that no value of the matter can say. */
  readonly value?: T
  /** CONFLICT: a source no better, or less strict, says so. REJECTED: circulates, but contradicts what the bureau says. */
  readonly status: 'CONFLICT' | 'REJECTED'
  readonly sources: readonly Source[]
  readonly note: string
}

/** A value that law or practice gives, with the days it holds for and the sources it stands on. */
export interface Fact<T> {
  readonly value: T
  readonly status: FactStatus
  readonly from: IsoDate
  /** Last day it holds; absent while it still does. */
  readonly to?: IsoDate
  readonly sources: readonly Source[]
  readonly note?: string
  /** Other readings, kept to be shown and never applied: of two that conflict, `value` is the stricter. */
  readonly against?: readonly Against<T>[]
}

/** What a citizen is shown of a fact: its best source, and since when. */
export interface Citation {
  readonly title: string
  readonly tier: Tier
  readonly status: FactStatus
  readonly from: IsoDate
  readonly publishedOn?: IsoDate
  readonly note?: string
  readonly against?: readonly CitedAgainst[]
}

/** Another reading, as the citizen is shown it. */
export interface CitedAgainst {
  readonly title: string
  readonly tier: Tier
  readonly status: Against<unknown>['status']
  readonly note: string
}

/** The fact's most authoritative source, as words for the citizen, with the other readings. Throws on a fact without source: no pack with one is loaded. */
export function cite({ sources, status, from, note, against }: Fact<unknown>): Citation {
  const { title, tier, publishedOn } = bestOf(sources)
  const others = against?.map((other): CitedAgainst => {
    const { title, tier } = bestOf(other.sources)
    return { title, tier, status: other.status, note: other.note }
  })
  return {
    title,
    tier,
    status,
    from,
    ...(publishedOn && { publishedOn }),
    ...(note && { note }),
    ...(others && { against: others }),
  }
}

function bestOf(sources: readonly Source[]): Source {
  const [best] = [...sources].sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier))
  if (!best) throw new Error('a fact without a source reached the counter')
  return best
}

/** The fact in force on a day: the newest whose days include it, or null when none does. */
export function inForce<F extends { from: IsoDate; to?: IsoDate }>(facts: readonly F[], on: IsoDate): F | null {
  return allInForce(facts, on).sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
}

/** Every fact in force on a day, for a matter that several facts say together (channels, branches). */
export const allInForce = <F extends { from: IsoDate; to?: IsoDate }>(facts: readonly F[], on: IsoDate): F[] =>
  facts.filter((fact) => fact.from <= on && (fact.to === undefined || on <= fact.to))
