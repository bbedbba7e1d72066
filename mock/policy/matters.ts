import * as v from 'valibot'
import { type CreditRule, deductionKinds } from '@/domain/balance/credit'
import type { Reserve } from '@/domain/balance/reserve'
import { type RefundReason, type RefundRule, refundAnswers } from '@/domain/contribution/refund'
import type { ReversalRule } from '@/domain/contribution/reversal'
import { gapReadings, type WaitingRule } from '@/domain/contribution/waiting'
import type { CommercialRule } from '@/domain/insurance/commercial'
import { sum } from '@/domain/money'
import {
  type Branch,
  benefitStarts,
  type Channel,
  channelKinds,
  errands,
  type FeeBand,
  type FeeStage,
} from '@/domain/policy/pack'
import type { TransferRule } from '@/domain/transfer/transfer'
import type { WalletRule } from '@/domain/wallet/wallet'
import { Clock, Count, Day, Money, MonthDay, Percent, risingBands, Whole, Words, was, wordOf } from './values'

// The values of single matters, in the shape their type in src/domain has. What dates and sources them is in values.ts.

/** What must stay in a shared account. */
export const ReserveValue: v.GenericSchema<unknown, Reserve> = v.variant('kind', [
  v.strictObject({ kind: v.literal('SUM'), fen: Money }),
  v.strictObject({ kind: v.literal('SHARE_OF_WAGE'), percent: Percent, yearlyWage: v.nullable(Money) }),
])

/** What is credited to an account. */
export const Credit: v.GenericSchema<unknown, CreditRule> = v.strictObject({
  employeePermille: v.nullable(Whole),
  retirees: risingBands(
    v.pipe(
      v.strictObject({
        fromAge: Whole,
        gross: Money,
        deductions: v.nullable(Money),
        parts: v.optional(v.array(v.strictObject({ for: wordOf(deductionKinds), fen: Money }))),
      }),
      v.check(
        ({ deductions, parts }) => parts === undefined || sum(...parts.map(({ fen }) => fen)) === deductions,
        'has parts that do not add up to its deductions; mend one of them',
      ),
    ),
  ),
  ofAverage: v.optional(v.strictObject({ permille: Count, year: Count })),
  every: wordOf(['MONTH', 'YEAR']),
  creditedOn: v.optional(MonthDay),
  birthdayCounts: wordOf(['THAT_DAY', 'NEXT_MONTH']),
})

/** A fee that goes by age. */
export const Bands: v.GenericSchema<unknown, FeeBand[]> = risingBands(v.strictObject({ fromAge: Whole, fen: Money }))

/** One stretch of a year's collection. */
export const Stage: v.GenericSchema<unknown, FeeStage> = v.strictObject({
  from: Day,
  to: Day,
  pays: wordOf(['PERSONAL', 'PERSONAL_PLUS_FISCAL', 'NOT_PUBLISHED']),
  waitingMonths: Whole,
  starts: v.optional(wordOf(benefitStarts)),
})

/** When and how a paid fee is taken back. */
export const Reversal: v.GenericSchema<unknown, ReversalRule> = v.strictObject({
  afterHours: Whole,
  inSeason: v.boolean(),
})

const Verdict = wordOf(refundAnswers)

/** Whether a paid fee is given back, reason by reason. */
export const Refund: v.GenericSchema<unknown, RefundRule> = v.strictObject({
  before: v.strictObject({
    DUPLICATE: Verdict,
    DECEASED: Verdict,
    JOINED_EMPLOYEE: Verdict,
    OTHER_DISTRICT: Verdict,
    SUBSIDY_LATER: Verdict,
    PAID_WRONG: Verdict,
  } satisfies Record<RefundReason, unknown>),
  inPeriod: Verdict,
})

/** What a break in insurance costs. */
export const Waiting: v.GenericSchema<unknown, WaitingRule> = v.strictObject({
  fixedMonths: Whole,
  reading: v.nullable(wordOf(gapReadings)),
  perYear: Whole,
  countsFrom: Count,
  repairedBy: Whole,
  floor: v.strictObject({ gapYears: Count, months: Whole }),
})

/** From when a year is asked for. */
export const SeasonOpens = MonthDay

/** Moving to another place. */
export const Transfer: v.GenericSchema<unknown, TransferRule> = v.strictObject({
  withinProvince: wordOf(['MOVES', 'STAYS']),
  workingDays: v.strictObject({ sent: Count, done: Count }),
  gap: v.optional(v.strictObject({ payableMonths: Count, waitMonths: Count })),
})

/** Money for a relative in another province. */
export const Wallet: v.GenericSchema<unknown, WalletRule> = v.strictObject({
  perDay: Count,
  most: Money,
  closedFrom: Clock,
  closedTo: Clock,
})

/** Commercial insurance out of the account. */
export const Commercial: v.GenericSchema<unknown, CommercialRule> = v.strictObject({
  capPercent: v.nullable(Percent),
  floor: Money,
  insured: v.array(wordOf(['SELF', 'SPOUSE', 'PARENT', 'CHILD'])),
})

/** A way to do an errand outside this app. */
export const ChannelValue: v.GenericSchema<unknown, Channel> = v.strictObject({
  id: Words,
  name: Words,
  kind: wordOf(channelKinds),
  errands: v.array(wordOf(errands)),
  steps: v.array(Words),
})

const Weekday = v.custom<number>(
  (input) => Number.isSafeInteger(input) && Number(input) >= 1 && Number(input) <= 7,
  was(', not a day of the week; write 1 for Monday to 7 for Sunday'),
)

/** A window and its hours. */
export const BranchValue: v.GenericSchema<unknown, Branch> = v.strictObject({
  name: Words,
  hours: v.array(
    v.pipe(
      v.strictObject({ days: v.array(Weekday), opens: Clock, closes: Clock }),
      v.check(({ opens, closes }) => opens < closes, 'closes before it opens; mend one of the two'),
    ),
  ),
  openOn: v.optional(v.array(Weekday)),
  closedOn: v.optional(v.array(Weekday)),
  example: v.optional(v.boolean()),
})
