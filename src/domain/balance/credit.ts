import { day, type IsoDate, isIsoDate, yearOf } from '../calendar'
import { type Fen, minus } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, type Fact, inForce } from '../policy/fact'
import type { Refusal } from '../refusal'
import { shareOf } from './credit-amount'
import { firstOfNextMonth, nextYearly } from './credit-day'

/** What is taken off a credit: 大额医疗互助, 长期护理保险. */
export const deductionKinds = ['LARGE_CLAIMS', 'LONG_TERM_CARE'] as const

/** One part of what is taken off, in fen. */
export interface DeductionPart {
  readonly for: (typeof deductionKinds)[number]
  readonly fen: Fen
}

/** What a retiree of an age band is credited each time, in fen. */
export interface CreditBand {
  /** The age from which it holds, in completed years; the first band begins at 0. */
  readonly fromAge: number
  readonly gross: Fen
  /** What is taken off before it reaches the account (大额互助, 长护险), in fen; null where nobody has published it. */
  readonly deductions: Fen | null
  /** What the deductions are made of, where that has been published too. */
  readonly parts?: readonly DeductionPart[]
}

/** A retiree's credit as a share of the average pension of the place: what the reform fixed it by. */
export interface ShareOfAverage {
  readonly permille: number
  /** The calendar year whose average counts; later averages change nothing. */
  readonly year: number
}

/** 划入: what a place credits to its accounts (domain.md §1.7). */
export interface CreditRule {
  /** Of an employee's own contribution base, per mille; null where it is not known. */
  readonly employeePermille: number | null
  /** Retirees by age, the youngest band first; empty where no amount has been published. */
  readonly retirees: readonly CreditBand[]
  /** Where the share is published and the amount is not (广东, 广西). */
  readonly ofAverage?: ShareOfAverage
  /** How often a band's amount is credited. */
  readonly every: 'MONTH' | 'YEAR'
  /** The day of a yearly credit, as `MM-DD` (上海 07-01, P33); left out of a monthly one. */
  readonly creditedOn?: string
  /** From when a birthday counts. */
  readonly birthdayCounts: 'THAT_DAY' | 'NEXT_MONTH'
}

/** Insured without a personal account: 居民医保, and 灵活就业 who pay for the pool alone (单建统筹). */
export const withoutAccount = ['RESIDENT', 'POOL_ONLY'] as const

type WithoutAccount = (typeof withoutAccount)[number]

/** Whether somebody insured so has no account that anything could be credited to. */
export const isWithoutAccount = <W extends { readonly kind: Credited['kind'] }>(
  who: W,
): who is Extract<W, { readonly kind: WithoutAccount }> => who.kind === 'RESIDENT' || who.kind === 'POOL_ONLY'

/**
 * Who is credited: an employee by the base contributions are paid on, in fen a month; a retiree by the day of birth, and by
 * the average pension of the place, in fen a month, where that is what the rule asks for and somebody knows it.
 */
export type Credited =
  | { readonly kind: 'EMPLOYEE'; readonly base: Fen }
  | { readonly kind: 'RETIREE'; readonly born: IsoDate; readonly average?: Fen }
  | { readonly kind: WithoutAccount }

/** The day from which a retiree belongs to the next band, and what that is credited, in fen. */
export interface NextBand {
  readonly from: IsoDate
  readonly fromAge: number
  readonly gross: Fen
}

/** What an amount comes from. */
export const creditBases = ['OWN_BASE', 'FIXED', 'AVERAGE_PENSION'] as const

export type CreditBasis = (typeof creditBases)[number]

/** What is credited, in fen: before and after what is taken off. `deductions` and `net` are null where nobody has published them. */
export interface Credit {
  /** A share of one's own base, an amount for everybody of an age, or a share of the place's average pension. */
  readonly basis: CreditBasis
  /** The share, per mille; null where the amount itself is fixed. */
  readonly permille: number | null
  readonly every: CreditRule['every']
  /** The next day it is credited; null where nobody has published on which day of a month. */
  readonly creditedNext: IsoDate | null
  readonly gross: Fen
  readonly deductions: Fen | null
  readonly net: Fen | null
  readonly parts: readonly DeductionPart[]
  /** For a retiree who is not in the last band. */
  readonly next: NextBand | null
  readonly citation: Citation
}

/**
 * Every reason why no credit can be told. CREDIT_NOT_PUBLISHED never means that none is credited: it means ask 12393 (§1.10).
 * NO_ACCOUNT does: there is no account to credit (M-09).
 */
export const creditRefusals = ['CREDIT_NOT_PUBLISHED', 'NO_ACCOUNT'] as const

export type CreditRefusal = (typeof creditRefusals)[number]

/**
 * What a place credits to somebody on a day, to the exact birthday. Refuses as not published wherever the place has named no
 * amount for such a person; nothing is guessed from neighbours. Where it names a share of an average pension, the refusal says
 * which, so that whoever finds out the average can ask again.
 */
export function creditOn(
  who: Credited,
  rules: readonly Fact<CreditRule>[],
  on: IsoDate,
): Outcome<Credit, Refusal<CreditRefusal>> {
  if (isWithoutAccount(who)) return refused({ code: 'NO_ACCOUNT' })
  const fact = inForce(rules, on)
  if (!fact) return refused({ code: 'CREDIT_NOT_PUBLISHED' })
  const citation = cite(fact)
  const amounts = who.kind === 'EMPLOYEE' ? ofBase(who.base, fact.value) : ofRetiree(who, fact.value, on)
  if (amounts) return ok({ ...amounts, citation })
  const { ofAverage } = fact.value
  const detail = who.kind === 'RETIREE' && ofAverage ? { detail: { ...ofAverage } } : {}
  return refused({ code: 'CREDIT_NOT_PUBLISHED', citation, ...detail })
}

type Amounts = Omit<Credit, 'citation'>

const unpublished = { deductions: null, net: null, parts: [], next: null, creditedNext: null } as const

/** An employee's credit comes every month, whatever a place does for retirees; half a fen is rounded up. */
function ofBase(base: Fen, { employeePermille: permille }: CreditRule): Amounts | null {
  if (permille === null) return null
  return { ...unpublished, basis: 'OWN_BASE', permille, every: 'MONTH', gross: shareOf(base, permille) }
}

function ofRetiree(
  { born, average }: Extract<Credited, { kind: 'RETIREE' }>,
  rule: CreditRule,
  on: IsoDate,
): Amounts | null {
  const { ofAverage, every, creditedOn } = rule
  const banded = byAge(born, rule, on)
  const creditedNext = every === 'YEAR' && creditedOn !== undefined ? nextYearly(creditedOn, on) : null
  if (banded) return { basis: 'FIXED', permille: null, every, creditedNext, ...banded }
  if (rule.retirees.length > 0 || !ofAverage || average === undefined) return null
  const { permille } = ofAverage
  return { ...unpublished, basis: 'AVERAGE_PENSION', permille, every, gross: shareOf(average, permille) }
}

function byAge(born: IsoDate, rule: CreditRule, on: IsoDate) {
  const reached = rule.retirees.filter(({ fromAge }) => counts(born, fromAge, rule) <= on)
  const band = reached[reached.length - 1]
  if (!band) return null
  const next = rule.retirees[reached.length]
  return {
    gross: band.gross,
    deductions: band.deductions,
    net: netOf(band),
    parts: band.parts ?? [],
    next: next ? { from: counts(born, next.fromAge, rule), fromAge: next.fromAge, gross: next.gross } : null,
  }
}

/** What arrives of a band's amount, in fen; null where nobody has published what is taken off. */
export const netOf = ({ gross, deductions }: CreditBand): Fen | null =>
  deductions === null ? null : minus(gross, deductions)

/** The day from which an age counts: the birthday, or the first of the month after it. */
function counts(born: IsoDate, age: number, { birthdayCounts }: CreditRule): IsoDate {
  const birthday = birthdayAt(born, age)
  return birthdayCounts === 'THAT_DAY' ? birthday : firstOfNextMonth(birthday)
}

/** The day an age is completed; for somebody born on 29 February, 1 March in other years (as `ageOn` counts). */
function birthdayAt(born: IsoDate, age: number): IsoDate {
  const birthday = `${yearOf(born) + age}${born.slice(4)}`
  return isIsoDate(birthday) ? birthday : day(`${birthday.slice(0, 4)}-03-01`)
}
