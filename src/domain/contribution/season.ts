import { addMonths, day, type IsoDate } from '../calendar'
import type { FeeStage } from '../policy/pack'

/** 待遇享受期: the days cover lasts, inclusive. */
export interface BenefitPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The stage a day falls in; null before collection opens and after it is over. */
export const stageOn = (stages: readonly FeeStage[], on: IsoDate): FeeStage | null =>
  stages.find((stage) => stage.from <= on && on <= stage.to) ?? null

/**
 * When cover begins for a fee paid on a day: with no waiting months the whole year is covered (P36 reads a window that runs
 * into the year so); otherwise so many months from payment (P30: 自缴费之日起), and never before the first of January.
 * Null when the wait outlasts the year: paying would buy nothing.
 */
export function benefitOf(year: number, stage: FeeStage, paidOn: IsoDate): BenefitPeriod | null {
  const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)]
  const earliest = stage.waitingMonths > 0 ? addMonths(paidOn, stage.waitingMonths) : first
  const from = earliest > first ? earliest : first
  return from > last ? null : { from, to: last }
}
