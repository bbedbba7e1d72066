import type { IsoDate } from '../calendar'
import type { Insured } from '../insured'
import { type Fen, minus, sum, zero } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, type Fact } from '../policy/fact'
import type { FeeStage, ResidentFee } from '../policy/pack'
import type { Refusal } from '../refusal'
import type { Category } from './category'
import { type FeeTier, priceOf, upperOf } from './price'
import type { QuoteRefusal } from './refusals'
import { type BenefitPeriod, benefitOf, lastUsefulDay, stageOn } from './season'

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

/**
 * What this person owes for the insurance year if paid on a day. `fees` are those of the person's own area, not the payer's.
 * Subsidised categories pay their fixed amount in season; latecomers pay the full price (P30), so no subsidy is taken off then.
 * Refuses as not published whenever any figure it needs is unknown, the upper tier where a place has none too, and as out of
 * season, with the last day that was any use, a payment so late that cover would begin after the year has ended.
 */
export function quoteFor(
  insured: Insured,
  year: number,
  fees: readonly ResidentFee[],
  on: IsoDate,
  tier: FeeTier = 'LOWER',
): Outcome<Quote, Refusal<QuoteRefusal>> {
  if (insured.scheme === 'EMPLOYEE' && insured.status === 'NORMAL') return refused({ code: 'OTHER_INSURANCE_ACTIVE' })
  if (insured.scheme !== 'RESIDENT') return refused({ code: 'NO_ENROLMENT_RECORD' })
  const fee = fees.find((candidate) => candidate.year === year)
  if (!fee) return notPublished(year)
  const price = priceOf(fee, insured)
  const standard = tier === 'LOWER' ? price : upperOf(fee)
  if (price.fen === null || standard.fen === null) return notPublished(year, standard.fact)
  if (fee.stages.value.length === 0) return notPublished(year, fee.stages)
  const stage = stageOn(fee.stages.value, on)
  const benefit = stage && benefitOf(year, stage, on)
  if (!stage || !benefit) return outOfSeason(fee, stage)
  const lines = linesOf(fee, standard.fen, price.fen, stage, insured.category)
  if (!lines) return notPublished(year, stage.pays === 'NOT_PUBLISHED' ? fee.stages : fee.fiscal)
  return ok({
    year,
    category: insured.category,
    lines,
    due: lines.reduce((due, line) => (line.kind === 'SUBSIDY' ? minus(due, line.fen) : sum(due, line.fen)), zero),
    stage,
    benefit,
    citations: citationsOf(fee, standard.fact, lines, stage),
  })
}

/**
 * The subsidy is what the state takes off the price, whichever tier is chosen (重庆: 400 of either, P56). Null while the
 * state's share, which latecomers pay too, is not known, or what they pay at all.
 */
function linesOf(fee: ResidentFee, standard: Fen, price: Fen, stage: FeeStage, category: Category): QuoteLine[] | null {
  const line: QuoteLine = { kind: 'STANDARD', fen: standard }
  if (stage.pays !== 'PERSONAL')
    return stage.pays === 'NOT_PUBLISHED' || fee.fiscal.value === null
      ? null
      : [line, { kind: 'FISCAL', fen: fee.fiscal.value }]
  const own = fee.byCategory.value[category]
  return own === undefined || own >= price ? [line] : [line, { kind: 'SUBSIDY', fen: minus(price, own) }]
}

/** One citation for every figure in the quote, each text named once. */
function citationsOf(
  fee: ResidentFee,
  standard: Fact<unknown>,
  lines: readonly QuoteLine[],
  stage: FeeStage,
): Citation[] {
  const behind = { STANDARD: standard, FISCAL: fee.fiscal, SUBSIDY: fee.byCategory }
  const facts: Fact<unknown>[] = lines.map((line) => behind[line.kind])
  const all = [...facts, ...(stage.waitingMonths > 0 || stage.starts ? [fee.stages] : [])].map(cite)
  return all.filter(
    (one, place) => all.findIndex((other) => other.title === one.title && other.note === one.note) === place,
  )
}

const notPublished = (year: number, fact?: Fact<unknown>) =>
  refused({ code: 'STANDARD_NOT_PUBLISHED' as const, detail: { year }, ...(fact && { citation: cite(fact) }) })

/** Where a stage is running, cover bought now would come after the year: then its last useful day is told, not the season. */
function outOfSeason({ year, stages }: ResidentFee, running: FeeStage | null) {
  const [first] = stages.value
  const detail: Refusal['detail'] = running
    ? { lastUseful: lastUsefulDay(year, running), waitingMonths: running.waitingMonths, year }
    : first && { opens: first.from, closes: first.to }
  return refused({ code: 'OUT_OF_SEASON' as const, ...(detail && { detail }), citation: cite(stages) })
}
