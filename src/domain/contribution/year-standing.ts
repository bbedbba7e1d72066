import { day, type IsoDate } from '../calendar'
import { type Citation, cite } from '../policy/fact'
import type { ResidentFee } from '../policy/pack'
import { type BenefitPeriod, stageOn } from './season'

/** How the collection of an insurance year stands, the most pressing first: open, after its season, not told yet by the bureau, or over. */
export const yearStates = ['OPEN', 'LATE', 'NOT_PUBLISHED', 'CLOSED'] as const

export type YearState = (typeof yearStates)[number]

/** An insurance year as somebody who pays for it is told of it. */
export interface YearStanding {
  readonly state: YearState
  /** 待遇享受期 for whoever pays in season. */
  readonly benefit: BenefitPeriod
  /** The last day of the stage in force. */
  readonly closes: IsoDate | null
  readonly citation: Citation | null
}

/** The most pressing of several: what is open before what is late, what is late before what nobody has told, and the sooner it closes the sooner. */
export function mostPressing(standings: readonly YearStanding[]): YearStanding | null {
  const rank = ({ state }: YearStanding) => yearStates.indexOf(state)
  const [first = null] = [...standings].sort(
    (a, b) => rank(a) - rank(b) || ((a.closes ?? '') < (b.closes ?? '') ? -1 : 1),
  )
  return first
}

/** How a year stands on a day by the fee of one place; a place that says nothing of it has not published it. */
export function yearStanding(year: number, fee: ResidentFee | null, on: IsoDate): YearStanding {
  const benefit = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
  if (!fee) return { state: 'NOT_PUBLISHED', benefit, closes: null, citation: null }
  if (fee.personal.value === null && !fee.byAge)
    return { state: 'NOT_PUBLISHED', benefit, closes: null, citation: cite(fee.personal) }
  const citation = cite(fee.stages)
  if (fee.stages.value.length === 0) return { state: 'NOT_PUBLISHED', benefit, closes: null, citation }
  const stage = stageOn(fee.stages.value, on)
  if (!stage) return { state: 'CLOSED', benefit, closes: null, citation }
  const state =
    stage.pays === 'NOT_PUBLISHED'
      ? 'NOT_PUBLISHED'
      : stage.pays === 'PERSONAL' && stage.waitingMonths === 0
        ? 'OPEN'
        : 'LATE'
  return { state, benefit, closes: stage.to, citation }
}
