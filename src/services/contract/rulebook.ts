import * as v from 'valibot'
import { refundAnswers } from '@/domain/contribution/refund'
import { gapReadings } from '@/domain/contribution/waiting'
import { coveredPersons } from '@/domain/insurance/commercial'
import { bindingReaches, deductModes, reasonVerdicts, shareBases, sharedUses, undoKinds } from '@/domain/policy/pack'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { operation } from './operation'
import { CitationReply, Count, Day, Money, Place, RelationCode, Year } from './values'

const Time = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/))
const MonthDay = v.pipe(v.string(), v.regex(/^\d\d-\d\d$/))

/** What was, is and will be said of one matter, the oldest first; `to` is null while it still holds. */
const history = <S extends v.GenericSchema>(value: S) =>
  v.array(v.object({ value, from: Day, to: v.nullable(Day), citation: CitationReply }))

const Reserve = v.variant('kind', [
  v.object({ kind: v.literal('SUM'), fen: Money }),
  v.object({ kind: v.literal('SHARE_OF_WAGE'), percent: v.number(), yearlyWage: v.nullable(Money) }),
])

const Credit = v.object({
  employeePermille: v.nullable(v.number()),
  retirees: v.array(v.object({ fromAge: Count, gross: Money, deductions: v.nullable(Money) })),
  every: v.picklist(['MONTH', 'YEAR']),
  creditedOn: v.optional(MonthDay),
  birthdayCounts: v.picklist(['THAT_DAY', 'NEXT_MONTH']),
})

const Fee = v.object({
  year: Year,
  personal: v.nullable(Money),
  fiscal: v.nullable(Money),
  byAge: v.array(v.object({ fromAge: Count, fen: Money })),
  upperTier: v.nullable(Money),
})

const Waiting = v.object({
  fixedMonths: Count,
  reading: v.nullable(v.picklist(gapReadings)),
  perYear: Count,
  repairedBy: Count,
  floor: v.object({ gapYears: Count, months: Count }),
})

const RulebookReply = v.object({
  code: v.string(),
  name: v.string(),
  /** The counter's day the rules are read on. */
  on: Day,
  matters: v.object({
    relations: history(v.array(RelationCode)),
    maxActive: history(Count),
    maxLifetime: history(Count),
    within: history(v.picklist(bindingReaches)),
    reviewed: history(v.boolean()),
    exclusive: history(v.boolean()),
    uses: history(v.array(v.picklist(sharedUses))),
    reserve: history(Reserve),
    shareBase: history(v.picklist(shareBases)),
    accountMode: history(v.picklist(['LEDGER', 'REAL'])),
    credit: history(Credit),
    fees: history(Fee),
    seasonOpens: history(MonthDay),
    deduct: history(v.picklist(deductModes)),
    undo: history(v.picklist(undoKinds)),
    refundInPeriod: history(v.picklist(refundAnswers)),
    waiting: history(Waiting),
    reasons: history(v.array(v.object({ reason: v.picklist(withdrawalReasons), verdict: v.picklist(reasonVerdicts) }))),
    withdrawalDays: history(Count),
    transfer: history(v.object({ withinProvince: v.picklist(['MOVES', 'STAYS']), sent: Count, done: Count })),
    wallet: history(v.object({ perDay: Count, most: Money, closedFrom: Time, closedTo: Time })),
    walletOpen: history(v.boolean()),
    commercial: history(
      v.object({ capPercent: v.nullable(v.number()), floor: Money, insured: v.array(v.picklist(coveredPersons)) }),
    ),
  }),
})

/** 地区规定全本: everything a place says, with what it said before and what it will say. */
export const rulebook = {
  rules: operation(v.strictObject({ code: Place }), RulebookReply, ['REGION_UNKNOWN']),
}
