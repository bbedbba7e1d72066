import { addMonths, day, type IsoDate } from '../calendar'
import { type Fen, sum } from '../money'
import { inForce } from '../policy/fact'
import type { FeeStage, Pack, ResidentFee } from '../policy/pack'
import { benefitOf, stageOn } from './season'
import { type Wait, type WaitingRule, waitUnder } from './waiting'

/** How somebody whose insurance broke off comes back: pays today, a month later, or today with the missed years besides. */
export const comebacks = ['NOW', 'NEXT_MONTH', 'REPAIRED'] as const

/** One way back, and what comes of it. Amounts in fen; null where nobody has published them. */
export interface Comeback extends Wait {
  readonly way: (typeof comebacks)[number]
  readonly paidOn: IsoDate
  /** The missed years paid for afterwards. */
  readonly repaired: readonly number[]
  /** The stretch of the collection the payment falls in; null where nobody has said that the year is collected then. */
  readonly stage: FeeStage | null
  /** The first day of cover under the kindest reading; null when the year would be over, or nobody can say. */
  readonly earliest: IsoDate | null
  /** The same under the strictest. */
  readonly latest: IsoDate | null
  /** What an ordinary grown-up pays for the year itself, and for the missed years. */
  readonly due: Fen | null
  readonly repairing: Fen | null
}

/** Who comes back: the years without insurance, in any order, and whether they belong to a group that never waits. */
export interface Absent {
  readonly missed: readonly number[]
  readonly exempt: boolean
}

type Contribution = Pack['contribution']

/** The newest year that can be paid for on a day; null where nobody has said that any can. */
export const yearPayableOn = ({ fees }: Contribution, on: IsoDate): ResidentFee | null =>
  [...fees].sort((a, b) => b.year - a.year).find(({ stages }) => stageOn(stages.value, on)) ?? null

/** The break that counts (连续断缴): the missed years that run up to the year paid for, or to the last one missed where that is not known. */
export function gapBefore(year: number | null, missed: readonly number[]): number[] {
  const gap: number[] = []
  for (let next = year === null ? Math.max(...missed) : year - 1; missed.includes(next); next -= 1) gap.unshift(next)
  return gap
}

/**
 * The ways back on a day, beside one another. Where the law does not say whether months run from the payment or from the
 * year's first day, the earliest counts from the one and the latest from the other.
 */
export function comebacksOn(
  { missed, exempt }: Absent,
  contribution: Contribution,
  rule: WaitingRule,
  on: IsoDate,
): { year: number | null; gap: readonly number[]; ways: readonly Comeback[] } {
  const fee = yearPayableOn(contribution, on)
  const gap = gapBefore(fee?.year ?? null, missed)
  const counted = gap.filter((year) => year >= rule.countsFrom)
  const way = (name: Comeback['way'], paidOn: IsoDate, repaired: readonly number[] = []): Comeback => {
    const stage = fee && stageOn(fee.stages.value, paidOn)
    const wait = waitIn(
      stage,
      waitUnder(rule, { missed: gap, repaired: repaired.length, inSeason: isOpen(stage), exempt }),
      exempt,
    )
    return {
      way: name,
      paidOn,
      repaired,
      stage,
      ...wait,
      ...(fee && stage ? startsOf(fee.year, stage, paidOn, wait) : { earliest: null, latest: null }),
      due: fee && stage && dueIn(fee, stage),
      repairing: repairingOf(contribution, repaired),
    }
  }
  const ways = [way('NOW', on), way('NEXT_MONTH', addMonths(on, 1))]
  if (counted.length > 0 && !exempt) ways.push(way('REPAIRED', on, counted))
  return { year: fee?.year ?? null, gap, ways }
}

/** Where nobody has said when a year is collected, the wait of somebody who pays in time is told. */
const isOpen = (stage: FeeStage | null): boolean => stage === null || stage.waitingMonths === 0

/** A latecomer waits at least as long as the place says of the stretch. */
function waitIn(stage: FeeStage | null, { least, most }: Wait, exempt: boolean): Wait {
  const floor = exempt ? 0 : (stage?.waitingMonths ?? 0)
  return { least: Math.max(least, floor), most: Math.max(most, floor) }
}

function startsOf(year: number, stage: FeeStage, paidOn: IsoDate, { least, most }: Wait) {
  const first = day(`${year}-01-01`)
  const counting = (months: number, from: IsoDate) =>
    benefitOf(year, { ...stage, waitingMonths: months, ...(months > 0 && { starts: 'AFTER_WAITING' }) }, from)?.from ??
    null
  return {
    earliest: counting(least, paidOn),
    latest: counting(most, most > 0 && paidOn < first ? first : paidOn),
  }
}

function dueIn({ personal, fiscal }: ResidentFee, { pays }: FeeStage): Fen | null {
  if (pays === 'NOT_PUBLISHED' || personal.value === null) return null
  if (pays === 'PERSONAL') return personal.value
  return fiscal.value === null ? null : sum(personal.value, fiscal.value)
}

/** Each missed year at that year's own personal share (国办发〔2024〕38号). */
function repairingOf({ fees }: Contribution, years: readonly number[]): Fen | null {
  const shares = years.map((year) => fees.find((fee) => fee.year === year)?.personal.value ?? null)
  return shares.some((share) => share === null) ? null : sum(...shares.flatMap((share) => share ?? []))
}

/** The waiting rule in force on a day, with what it rests on; null before there was one. */
export const waitingRuleOn = ({ waiting }: Contribution, on: IsoDate) => inForce(waiting, on)
