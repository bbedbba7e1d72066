import type { IsoDate } from '../calendar'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, type Fact, inForce } from '../policy/fact'
import type { Refusal } from '../refusal'

/** How many months each year without insurance adds, beyond the fixed wait: every one of them, or every one after the first. */
export const gapReadings = ['EVERY_GAP_YEAR', 'AFTER_THE_FIRST'] as const

export type GapReading = (typeof gapReadings)[number]

/** 待遇等待期 (国办发〔2024〕38号, domain.md §2.3.5): what a break in insurance costs in months without cover. */
export interface WaitingRule {
  readonly fixedMonths: number
  /** Null where the province is silent: then both readings stand, and the answer is a range. */
  readonly reading: GapReading | null
  /** Months a gap year adds under the reading. */
  readonly perYear: number
  /** Gap years before this one do not count. */
  readonly countsFrom: number
  /** Months that paying for one missed year takes off. */
  readonly repairedBy: number
  /** After a gap of so many years, repaired or not, at least so many months. */
  readonly floor: { readonly gapYears: number; readonly months: number }
}

/** How somebody comes back to the insurance. */
export interface Return {
  /** The years without insurance just before the one now paid for; none where there was no break. */
  readonly missed: readonly number[]
  /** How many of them are paid for afterwards, each at its own year's personal share. */
  readonly repaired: number
  /** Whether the year is paid for while it is collected. */
  readonly inSeason: boolean
  /** Newborns and the other groups that never wait. */
  readonly exempt: boolean
}

/** Months without cover; the two differ where the province has not said how it counts. */
export interface Wait {
  readonly least: number
  readonly most: number
}

/** Every reason why no wait can be told. */
export const waitingRefusals = ['WAITING_NOT_PUBLISHED'] as const

export type WaitingRefusal = (typeof waitingRefusals)[number]

/** How long somebody who comes back waits for cover, by the rule of their place on a day, and where that is written. */
export function waitingOn(
  back: Return,
  rules: readonly Fact<WaitingRule>[],
  on: IsoDate,
): Outcome<Wait & { citation: Citation }, Refusal<WaitingRefusal>> {
  const rule = inForce(rules, on)
  return rule
    ? ok({ ...waitUnder(rule.value, back), citation: cite(rule) })
    : refused({ code: 'WAITING_NOT_PUBLISHED' })
}

/** The wait under one rule: by its reading, or under every reading where it has none. */
export function waitUnder(rule: WaitingRule, back: Return): Wait {
  const months = (rule.reading === null ? gapReadings : [rule.reading]).map((reading) =>
    monthsRead(reading, rule, back),
  )
  return { least: Math.min(...months), most: Math.max(...months) }
}

/** Paying for missed years mends what they added and never the fixed part (国办发〔2024〕38号: 修复变动待遇等待期). */
function monthsRead(reading: GapReading, rule: WaitingRule, { missed, repaired, inSeason, exempt }: Return): number {
  const gap = missed.filter((year) => year >= rule.countsFrom).length
  if (exempt || (inSeason && gap === 0)) return 0
  const counted = reading === 'EVERY_GAP_YEAR' ? gap : Math.max(0, gap - 1)
  const added = Math.max(0, counted * rule.perYear - Math.min(repaired, missed.length) * rule.repairedBy)
  const months = rule.fixedMonths + added
  return gap >= rule.floor.gapYears ? Math.max(months, rule.floor.months) : months
}
