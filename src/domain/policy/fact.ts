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

/** A value that law or practice gives, with the days it holds for and the sources it stands on. */
export interface Fact<T> {
  readonly value: T
  readonly status: FactStatus
  readonly from: IsoDate
  /** Last day it holds; absent while it still does. */
  readonly to?: IsoDate
  readonly sources: readonly Source[]
  readonly note?: string
}

/** What a citizen is shown of a fact: its best source, and since when. */
export interface Citation {
  readonly title: string
  readonly tier: Tier
  readonly status: FactStatus
  readonly from: IsoDate
  readonly publishedOn?: IsoDate
  readonly note?: string
}

/** The fact's most authoritative source, as words for the citizen. Throws on a fact without source: no pack with one is loaded. */
export function cite(fact: Fact<unknown>): Citation {
  const [best] = [...fact.sources].sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier))
  if (!best) throw new Error('a fact without a source reached the counter')
  return {
    title: best.title,
    tier: best.tier,
    status: fact.status,
    from: fact.from,
    ...(best.publishedOn && { publishedOn: best.publishedOn }),
    ...(fact.note && { note: fact.note }),
  }
}

/** The fact in force on a day: the newest whose days include it, or null when none does. */
export function inForce<F extends { from: IsoDate; to?: IsoDate }>(facts: readonly F[], on: IsoDate): F | null {
  const holding = facts.filter((fact) => fact.from <= on && (fact.to === undefined || on <= fact.to))
  return holding.sort((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
}
