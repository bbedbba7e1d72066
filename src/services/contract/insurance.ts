import * as v from 'valibot'
import { commercialRefusals, coveredPersons } from '@/domain/insurance/commercial'
import { coverStatuses } from '@/domain/insurance/cover'
import { operation } from './operation'
import { CitationReply, Count, Day, Id, Key, Moment, Money, Nothing, statusOf } from './values'

const Person = v.picklist(coveredPersons)

const CoverReply = v.object({
  coverId: Id,
  number: v.string(),
  /** A status this app does not know: paid. */
  status: statusOf(coverStatuses, 'PAID'),
  version: Count,
  productId: Id,
  name: v.string(),
  person: Person,
  maskedName: v.string(),
  premium: Money,
  boughtAt: Moment,
  from: Day,
  endedAt: v.nullable(Moment),
  cancellable: v.boolean(),
})

const OffersReply = v.object({
  rule: v.object({ capPercent: v.nullable(Count), floor: Money, insured: v.array(Person) }),
  /** What is left to be spent on insurance today. */
  left: Money,
  spent: Money,
  /** Products and premiums are this rehearsal's inventions where `invented` is true. */
  products: v.array(v.object({ productId: Id, name: v.string(), premium: Money, invented: v.boolean() })),
  covers: v.array(CoverReply),
  citation: CitationReply,
})

/** `personId` names a bound relative; null is the holder. `premium` is what the person was shown. */
const BuyAsk = v.strictObject({
  key: Key,
  productId: Id,
  personId: v.nullable(Id),
  premium: Money,
  stepUpToken: v.string(),
})

const byCover = v.strictObject({ coverId: Id })

/** 商业健康保险 out of the account, where a place allows it. */
export const insurance = {
  offers: operation(Nothing, OffersReply, ['NO_ACCOUNT', 'INSURANCE_RULE_UNKNOWN']),
  buy: operation(BuyAsk, CoverReply, [
    ...commercialRefusals,
    'NO_ACCOUNT',
    'ACCOUNT_FROZEN',
    'PRODUCT_UNKNOWN',
    'NOT_BOUND',
    'ALREADY_COVERED',
    'AMOUNT_CHANGED',
    'STEP_UP_NEEDED',
  ]),
  find: operation(byCover, CoverReply, ['NOT_FOUND']),
  /** Gives the premium back to the account it came from. */
  cancel: operation(byCover, CoverReply, ['NOT_FOUND', 'NOT_CANCELLABLE']),
}
