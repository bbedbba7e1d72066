import * as v from 'valibot'
import { creditBases, creditRefusals, deductionKinds, withoutAccount } from '@/domain/balance/credit'
import { highestBase } from '@/domain/balance/credit-amount'
import { creditChanges } from '@/domain/balance/credit-change'
import { yearOf } from '@/domain/calendar'
import { operation } from './operation'
import { Amount, CitationReply, Count, Day, Money, Place, Year } from './values'

/** A day of the years that insurance is reckoned in (see `Year`): nothing is reckoned for other centuries. */
export const Reckoned = v.pipe(
  Day,
  v.check((day) => v.is(Year, yearOf(day)), 'not a day of 2000 to 2099'),
)

const Monthly = v.pipe(Amount, v.maxValue(highestBase))

const Born = v.pipe(
  Day,
  v.check((born) => yearOf(born) >= 1900 && yearOf(born) < 2100, 'nobody alive'),
)

const CreditAsk = v.pipe(
  v.strictObject({
    place: Place,
    who: v.variant('kind', [
      v.strictObject({
        kind: v.literal('EMPLOYEE'),
        /** What contributions are paid on, in fen a month. */
        base: Monthly,
        /** What if: the day of birth, and the day on which retirement would be registered. */
        retiring: v.optional(
          v.pipe(
            v.strictObject({ born: Born, on: Reckoned }),
            v.check(({ born, on }) => born <= on, 'not born yet'),
          ),
        ),
      }),
      v.strictObject({
        kind: v.literal('RETIREE'),
        born: Born,
        /** The average pension of the place, in fen a month, of the year its rule names. */
        average: v.optional(Monthly),
      }),
      v.strictObject({ kind: v.literal(withoutAccount[0]) }),
      v.strictObject({ kind: v.literal(withoutAccount[1]) }),
    ]),
    /** Null is today. */
    on: v.nullable(Reckoned),
  }),
  v.forward(
    v.check(({ who, on }) => on === null || who.kind !== 'RETIREE' || who.born <= on, 'not born yet'),
    ['who'],
  ),
)

const Part = v.object({ for: v.picklist(deductionKinds), fen: Money })

const amounts = {
  basis: v.picklist(creditBases),
  /** The share of a base or of an average pension; null where the amount itself is fixed. */
  permille: v.nullable(Count),
  every: v.picklist(['MONTH', 'YEAR']),
  /** The next day it is credited; null where nobody has published the day. */
  creditedNext: v.nullable(Day),
  gross: Money,
  /** What is taken off before it reaches the account, and what is left; null where nobody has published it. */
  deductions: v.nullable(Money),
  net: v.nullable(Money),
  parts: v.array(Part),
  /** The birthday from which a retiree is credited something else. */
  next: v.nullable(v.object({ from: Day, fromAge: Count, gross: Money })),
}

const CreditReply = v.object({
  on: Day,
  ...amounts,
  citation: CitationReply,
  /** From when somebody who retires is credited as a retiree, and what; `credit` is null where nobody has published it. */
  retired: v.nullable(
    v.object({
      from: Day,
      credit: v.nullable(v.object({ ...amounts, citation: CitationReply })),
      citation: CitationReply,
    }),
  ),
})

const RatesReply = v.object({
  on: Day,
  place: Place,
  areaName: v.string(),
  /** Of an employee's own base; null where it is not known. */
  employeePermille: v.nullable(Count),
  retirees: v.array(
    v.object({
      fromAge: Count,
      gross: Money,
      deductions: v.nullable(Money),
      net: v.nullable(Money),
      parts: v.array(Part),
    }),
  ),
  ofAverage: v.nullable(v.object({ permille: Count, year: Year })),
  every: v.picklist(['MONTH', 'YEAR']),
  creditedNext: v.nullable(Day),
  birthdayCounts: v.picklist(['THAT_DAY', 'NEXT_MONTH']),
  citation: CitationReply,
  /** What has made it less than before, or look less; the oldest first. */
  changes: v.array(v.object({ change: v.picklist(creditChanges), from: Day, citation: CitationReply })),
})

/** 划入: what somebody is credited, and by which amounts a place credits anybody. */
export const credits = {
  credit: operation(CreditAsk, CreditReply, [...creditRefusals, 'REGION_UNKNOWN']),
  rates: operation(v.strictObject({ place: Place }), RatesReply, ['CREDIT_NOT_PUBLISHED', 'REGION_UNKNOWN']),
}
