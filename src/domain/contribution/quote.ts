import type { IsoDate } from '../calendar'
import type { Insured } from '../insured'
import { type Fen, minus, sum, zero } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, type Fact } from '../policy/fact'
import type { FeeStage, ResidentFee } from '../policy/pack'
import type { Refusal } from '../refusal'
import type { Category } from './category'
import { type BenefitPeriod, benefitOf, stageOn } from './season'

/** One line of what is owed. STANDARD and FISCAL are added; SUBSIDY, what the state pays for the person, is taken off. All in fen, unsigned. */
export interface QuoteLine {
  readonly kind: 'STANDARD' | 'FISCAL' | 'SUBSIDY'
  readonly fen: Fen
}

/** What a resident owes for a year, line by line, why, and what it buys. */
export interface Quote {
  readonly year: number
  readonly category: Category
  readonly lines: readonly QuoteLine[]
  readonly due: Fen
  readonly stage: FeeStage
  readonly benefit: BenefitPeriod
  readonly citations: readonly Citation[]
}

/** Every reason why there is nothing to quote (domain.md §2.3.6). */
export const quoteRefusals = [
  'OTHER_INSURANCE_ACTIVE',
  'NO_ENROLMENT_RECORD',
  'STANDARD_NOT_PUBLISHED',
  'OUT_OF_SEASON',
] as const

export type QuoteRefusal = (typeof quoteRefusals)[number]

/**
 * What this person owes for the insurance year if paid on a day. `fees` are those of the person's own area, not the payer's.
 * Subsidised categories pay their fixed amount in season; latecomers pay the full price (P30), so no subsidy is taken off then.
 * Refuses as not published whenever any figure it needs is unknown, and as out of season a payment so late that cover
 * would begin after the year has ended.
 */
export function quoteFor(
  insured: Insured,
  year: number,
  fees: readonly ResidentFee[],
  on: IsoDate,
): Outcome<Quote, Refusal<QuoteRefusal>> {
  if (insured.scheme === 'EMPLOYEE' && insured.status === 'NORMAL') return refused({ code: 'OTHER_INSURANCE_ACTIVE' })
  if (insured.scheme !== 'RESIDENT') return refused({ code: 'NO_ENROLMENT_RECORD' })
  const fee = fees.find((candidate) => candidate.year === year)
  if (!fee || fee.personal.value === null) return notPublished(year, fee?.personal)
  if (fee.stages.value.length === 0) return notPublished(year, fee.stages)
  const stage = stageOn(fee.stages.value, on)
  const benefit = stage && benefitOf(year, stage, on)
  if (!stage || !benefit) return outOfSeason(fee)
  const lines = linesOf(fee, fee.personal.value, stage, insured.category)
  if (!lines) return notPublished(year, fee.fiscal)
  return ok({
    year,
    category: insured.category,
    lines,
    due: lines.reduce((due, line) => (line.kind === 'SUBSIDY' ? minus(due, line.fen) : sum(due, line.fen)), zero),
    stage,
    benefit,
    citations: citationsOf(fee, lines, stage),
  })
}

/** Null while the state's share, which latecomers pay too, is not known. */
function linesOf(fee: ResidentFee, personal: Fen, stage: FeeStage, category: Category): QuoteLine[] | null {
  const standard: QuoteLine = { kind: 'STANDARD', fen: personal }
  if (stage.pays === 'PERSONAL_PLUS_FISCAL')
    return fee.fiscal.value === null ? null : [standard, { kind: 'FISCAL', fen: fee.fiscal.value }]
  const own = fee.byCategory.value[category]
  return own === undefined || own >= personal ? [standard] : [standard, { kind: 'SUBSIDY', fen: minus(personal, own) }]
}

/** One citation for every figure in the quote, each text named once. */
function citationsOf(fee: ResidentFee, lines: readonly QuoteLine[], stage: FeeStage): Citation[] {
  const behind = { STANDARD: fee.personal, FISCAL: fee.fiscal, SUBSIDY: fee.byCategory }
  const facts: Fact<unknown>[] = lines.map((line) => behind[line.kind])
  const all = [...facts, ...(stage.waitingMonths > 0 ? [fee.stages] : [])].map(cite)
  return all.filter(
    (one, place) => all.findIndex((other) => other.title === one.title && other.note === one.note) === place,
  )
}

const notPublished = (year: number, fact?: Fact<unknown>) =>
  refused({ code: 'STANDARD_NOT_PUBLISHED' as const, detail: { year }, ...(fact && { citation: cite(fact) }) })

function outOfSeason(fee: ResidentFee) {
  const [first] = fee.stages.value
  return refused({
    code: 'OUT_OF_SEASON' as const,
    ...(first && { detail: { opens: first.from, closes: first.to } }),
    citation: cite(fee.stages),
  })
}
