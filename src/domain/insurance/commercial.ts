import type { IsoDate } from '../calendar'
import { atLeastZero, type Fen, fen, minus, sum } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, type Fact, inForce } from '../policy/fact'
import type { Refusal } from '../refusal'

/** For whom insurance may be bought out of an account. */
export const coveredPersons = ['SELF', 'SPOUSE', 'PARENT', 'CHILD'] as const

export type CoveredPerson = (typeof coveredPersons)[number]

/** Commercial health insurance out of the account, where a place allows it (domain.md §1.8, K-07). */
export interface CommercialRule {
  /** Of the accumulated balance, in per cent; null where there is no such cap. */
  readonly capPercent: number | null
  /** Only what stands above this may be used, in fen; zero where there is no such floor. */
  readonly floor: Fen
  readonly insured: readonly CoveredPerson[]
}

/** Every reason not to buy. INSURANCE_RULE_UNKNOWN never means no: it means ask 12393. */
export const commercialRefusals = [
  'INSURANCE_RULE_UNKNOWN',
  'PERSON_NOT_COVERED',
  'FLOOR_NOT_MET',
  'INSURANCE_CAP_EXCEEDED',
] as const

export type CommercialRefusal = (typeof commercialRefusals)[number]

/** What an account may give for insurance, in fen. `spent` is what it has given before, out of the same accumulated balance. */
export interface InsuranceMoney {
  readonly available: Fen
  readonly spent: Fen
}

/**
 * What is left to be spent on insurance, in fen: what stands above the floor, and no more than the cap lets through. The cap is
 * taken of everything accumulated, what went into insurance before included, so that buying in two halves gains nothing.
 */
export function insurable({ capPercent, floor }: CommercialRule, { available, spent }: InsuranceMoney): Fen {
  const above = atLeastZero(minus(available, floor))
  if (capPercent === null) return above
  const cap = fen(Math.floor((sum(available, spent) * capPercent) / 100))
  return fen(Math.min(above, atLeastZero(minus(cap, spent))))
}

/** Whether a premium, in fen, may come out of the account for this person on a day. Answers with what would be left to spend. */
export function commercialVerdict(
  premium: Fen,
  person: CoveredPerson,
  money: InsuranceMoney,
  rules: readonly Fact<CommercialRule>[],
  on: IsoDate,
): Outcome<{ left: Fen; citation: Citation }, Refusal<CommercialRefusal>> {
  const fact = inForce(rules, on)
  if (!fact) return refused({ code: 'INSURANCE_RULE_UNKNOWN' })
  const citation = cite(fact)
  const { insured, floor, capPercent } = fact.value
  if (!insured.includes(person)) return refused({ code: 'PERSON_NOT_COVERED', detail: { person }, citation })
  if (money.available <= floor)
    return refused({ code: 'FLOOR_NOT_MET', detail: { floor, available: money.available }, citation })
  const left = insurable(fact.value, money)
  if (premium > left)
    return refused({
      code: 'INSURANCE_CAP_EXCEEDED',
      detail: { left, premium, ...(capPercent !== null && { capPercent }) },
      citation,
    })
  return ok({ left: minus(left, premium), citation })
}
