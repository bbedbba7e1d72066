import { addMonths, day, type IsoDate, isIsoDate, yearOf } from '../calendar'
import { type Fen, fen, minus } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, type Fact, inForce } from '../policy/fact'
import type { Refusal } from '../refusal'

/** What a retiree of an age band is credited each time, in fen. */
export interface CreditBand {
  /** The age from which it holds, in completed years; the first band begins at 0. */
  readonly fromAge: number
  readonly gross: Fen
  /** What is taken off before it reaches the account (大额互助, 长护险), in fen; null where nobody has published it. */
  readonly deductions: Fen | null
}

/** 划入: what a place credits to its accounts (domain.md §1.7). */
export interface CreditRule {
  /** Of an employee's own contribution base, per mille; null where it is not known. */
  readonly employeePermille: number | null
  /** Retirees by age, the youngest band first; empty where no amount has been published. */
  readonly retirees: readonly CreditBand[]
  /** How often a band's amount is credited. */
  readonly every: 'MONTH' | 'YEAR'
  /** The day of a yearly credit, as `MM-DD` (上海 07-01, P33); left out of a monthly one. */
  readonly creditedOn?: string
  /** From when a birthday counts. */
  readonly birthdayCounts: 'THAT_DAY' | 'NEXT_MONTH'
}

/** Who is credited: an employee by the base contributions are paid on, in fen a month; a retiree by the day of birth. */
export type Credited =
  | { readonly kind: 'EMPLOYEE'; readonly base: Fen }
  | { readonly kind: 'RETIREE'; readonly born: IsoDate }

/** The day from which a retiree belongs to the next band, and what that is credited, in fen. */
export interface NextBand {
  readonly from: IsoDate
  readonly fromAge: number
  readonly gross: Fen
}

/** What is credited, in fen: before and after what is taken off. `deductions` and `net` are null where nobody has published them. */
export interface Credit {
  readonly every: CreditRule['every']
  readonly gross: Fen
  readonly deductions: Fen | null
  readonly net: Fen | null
  /** For a retiree who is not in the last band. */
  readonly next: NextBand | null
  readonly citation: Citation
}

/** Every reason why no credit can be told. It never means that none is credited: it means ask 12393 (§1.10). */
export const creditRefusals = ['CREDIT_NOT_PUBLISHED'] as const

export type CreditRefusal = (typeof creditRefusals)[number]

/**
 * What a place credits to somebody on a day, to the exact birthday. Refuses as not published wherever the place has named no
 * amount for such a person; nothing is guessed from neighbours.
 */
export function creditOn(
  who: Credited,
  rules: readonly Fact<CreditRule>[],
  on: IsoDate,
): Outcome<Credit, Refusal<CreditRefusal>> {
  const fact = inForce(rules, on)
  if (!fact) return refused({ code: 'CREDIT_NOT_PUBLISHED' })
  const citation = cite(fact)
  const amounts = who.kind === 'EMPLOYEE' ? ofBase(who.base, fact.value) : byAge(who.born, fact.value, on)
  return amounts ? ok({ ...amounts, citation }) : refused({ code: 'CREDIT_NOT_PUBLISHED', citation })
}

/** An employee's credit comes every month, whatever a place does for retirees; half a fen is rounded up. */
function ofBase(base: Fen, { employeePermille }: CreditRule): Omit<Credit, 'citation'> | null {
  if (employeePermille === null) return null
  const gross = fen(Math.round((base * employeePermille) / 1000))
  return { every: 'MONTH', gross, deductions: null, net: null, next: null }
}

function byAge(born: IsoDate, rule: CreditRule, on: IsoDate): Omit<Credit, 'citation'> | null {
  const reached = rule.retirees.filter(({ fromAge }) => counts(born, fromAge, rule) <= on)
  const band = reached[reached.length - 1]
  if (!band) return null
  const next = rule.retirees[reached.length]
  return {
    every: rule.every,
    gross: band.gross,
    deductions: band.deductions,
    net: band.deductions === null ? null : minus(band.gross, band.deductions),
    next: next ? { from: counts(born, next.fromAge, rule), fromAge: next.fromAge, gross: next.gross } : null,
  }
}

/** The day from which an age counts: the birthday, or the first of the month after it. */
function counts(born: IsoDate, age: number, { birthdayCounts }: CreditRule): IsoDate {
  const birthday = birthdayAt(born, age)
  return birthdayCounts === 'THAT_DAY' ? birthday : day(`${addMonths(birthday, 1).slice(0, 7)}-01`)
}

/** The day an age is completed; for somebody born on 29 February, 1 March in other years (as `ageOn` counts). */
function birthdayAt(born: IsoDate, age: number): IsoDate {
  const birthday = `${yearOf(born) + age}${born.slice(4)}`
  return isIsoDate(birthday) ? birthday : day(`${birthday.slice(0, 4)}-03-01`)
}
