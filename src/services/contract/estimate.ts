import * as v from 'valibot'
import { yearOf } from '@/domain/calendar'
import { comebacks } from '@/domain/contribution/comeback'
import { waitingRefusals } from '@/domain/contribution/waiting'
import { credits, Reckoned } from './credits'
import { operation } from './operation'
import { CitationReply, Count, Day, Money, Place, Year } from './values'

const YearsMissed = v.pipe(
  v.array(Year),
  v.maxLength(30),
  v.check((years) => new Set(years).size === years.length, 'a year is missed once'),
)

const WaitingAsk = v.pipe(
  v.strictObject({
    place: Place,
    /** The years without insurance just before the one now paid for, each once and none of them yet to come. */
    missed: YearsMissed,
    /** How many of them are paid for afterwards. */
    repaired: Count,
    inSeason: v.boolean(),
    exempt: v.boolean(),
    on: v.nullable(Reckoned),
  }),
  v.forward(
    v.check(({ missed, repaired }) => repaired <= missed.length, 'more than was missed'),
    ['repaired'],
  ),
  v.forward(
    v.check(({ missed, on }) => on === null || missed.every((year) => year <= yearOf(on)), 'not missed yet'),
    ['missed'],
  ),
)

/** Months without cover: a range where the province has not said how it counts. */
const WaitingReply = v.object({ least: Count, most: Count, citation: CitationReply })

const BenefitAsk = v.pipe(
  v.strictObject({
    place: Place,
    /** Years without insurance; those that run up to the year now paid for are the break. */
    missed: YearsMissed,
    exempt: v.boolean(),
    /** Null is today. */
    on: v.nullable(Reckoned),
  }),
  v.forward(
    v.check(({ missed, on }) => on === null || missed.every((year) => year <= yearOf(on)), 'not missed yet'),
    ['missed'],
  ),
)

/** One way back to the insurance. A day is null where cover would begin after the year is over, or nobody can say. */
const WayReply = v.object({
  way: v.picklist(comebacks),
  paidOn: Day,
  /** The missed years paid for besides. */
  repaired: v.array(Year),
  least: Count,
  most: Count,
  earliest: v.nullable(Day),
  latest: v.nullable(Day),
  /** Whether anybody has said that the year is collected on that day. */
  collected: v.boolean(),
  /** For an ordinary grown-up; null where nobody has published it. */
  due: v.nullable(Money),
  repairing: v.nullable(Money),
})

/** What paying for missed years mends, by the place's rule: months each takes off, the wait it never does, and the least after a long gap. */
const RepairReply = v.object({
  repairedBy: Count,
  fixedMonths: Count,
  floor: v.object({ gapYears: Count, months: Count }),
})

const BenefitReply = v.object({
  on: Day,
  areaName: v.string(),
  /** The year that is now paid for; null where nobody has said that any is. */
  year: v.nullable(Year),
  gap: v.array(Year),
  ways: v.array(WayReply),
  repair: RepairReply,
  citation: CitationReply,
  /** By what the year is collected as it is; null where nobody has said. */
  stages: v.nullable(CitationReply),
})

/** 测算: figures that bind nobody, by the rules of any place. A question that cannot be (born tomorrow) is a bad question. */
export const estimate = {
  ...credits,
  waiting: operation(WaitingAsk, WaitingReply, [...waitingRefusals, 'REGION_UNKNOWN']),
  /** From which day cover begins: paid today, a month later, or today with the missed years besides. */
  benefit: operation(BenefitAsk, BenefitReply, [...waitingRefusals, 'REGION_UNKNOWN']),
}
