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
 * into the year so); otherwise so many months from payment (P30: 自缴费之日起); from payment or the month after it where the
 * stage says so (福建 P03, 重庆 P34); and never before the first of January. Null when that is after the year's end: paying
 * would buy nothing.
 */
export function benefitOf(year: number, stage: FeeStage, paidOn: IsoDate): BenefitPeriod | null {
  const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)]
  const earliest = startOf(stage, paidOn) ?? first
  const from = earliest > first ? earliest : first
  return from > last ? null : { from, to: last }
}

/** The day cover would begin, whatever the year; null where payment has no say in it. */
function startOf({ starts, waitingMonths }: FeeStage, paidOn: IsoDate): IsoDate | null {
  if (starts === 'NEXT_MONTH') return day(`${addMonths(paidOn, 1).slice(0, 7)}-01`)
  if (starts === 'DAY_OF_PAYMENT') return paidOn
  return waitingMonths > 0 && starts !== 'FIRST_OF_JANUARY' ? addMonths(paidOn, waitingMonths) : null
}

/** The last day of the year on which paying in this stage still buys cover; where it begins with payment, the last day there is. */
export const lastUsefulDay = (year: number, { starts, waitingMonths }: FeeStage): IsoDate =>
  addMonths(day(`${year}-12-31`), starts === 'DAY_OF_PAYMENT' ? 0 : -Math.max(1, waitingMonths))
