import * as v from 'valibot'
import { commercialRefusals, coveredPersons } from '@/domain/insurance/commercial'
import { coverStatuses } from '@/domain/insurance/cover'
import { declarationRefusals } from '@/domain/insurance/declaration'
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
  products: v.array(
    v.object({
      productId: Id,
      name: v.string(),
      /** What it pays for, in a sentence. */
      gist: v.string(),
      premium: Money,
      /** 健康告知: each to be answered with yes or no, in the words of both. */
      asks: v.array(v.object({ question: v.string(), yes: v.string(), no: v.string() })),
      invented: v.boolean(),
    }),
  ),
  /** For whom it may be bought here: the holder (null), and bound relatives the rule names. */
  people: v.array(v.object({ personId: v.nullable(Id), person: Person, maskedName: v.string() })),
  available: Money,
  areaName: v.string(),
  covers: v.array(CoverReply),
  citation: CitationReply,
})

/** `personId` names a bound relative; null is the holder. `premium` is what the person was shown. */
const BuyAsk = v.strictObject({
  key: Key,
  productId: Id,
  personId: v.nullable(Id),
  premium: Money,
  /** The answers to 健康告知, in the order of the questions: true is yes. */
  declared: v.array(v.boolean()),
  stepUpToken: v.string(),
})

const byCover = v.strictObject({ coverId: Id })

/** 商业健康保险 out of the account, where a place allows it. */
export const insurance = {
  offers: operation(Nothing, OffersReply, ['NO_ACCOUNT', 'INSURANCE_RULE_UNKNOWN']),
  buy: operation(BuyAsk, CoverReply, [
    ...commercialRefusals,
    ...declarationRefusals,
    'NO_ACCOUNT',
    'ACCOUNT_FROZEN',
    'PRODUCT_UNKNOWN',
    'NOT_BOUND',
    'ALREADY_COVERED',
    'AMOUNT_CHANGED',
    'STEP_UP_NEEDED',
  ]),
  /** What came of a purchase that nobody answered, by its key. NOT_FOUND: it never came, and nothing was paid. */
  outcome: operation(v.strictObject({ of: Key }), CoverReply, ['NOT_FOUND']),
  find: operation(byCover, CoverReply, ['NOT_FOUND']),
  /** Gives the premium back to the account it came from. */
  cancel: operation(byCover, CoverReply, ['NOT_FOUND', 'NOT_CANCELLABLE']),
}
