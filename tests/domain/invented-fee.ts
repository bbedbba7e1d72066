import { day } from '@/domain/calendar'
import type { FeeTier } from '@/domain/contribution/price'
import { quoteFor } from '@/domain/contribution/quote'
import { fen, zero } from '@/domain/money'
import type { Fact } from '@/domain/policy/fact'
import type { FeeStage, ResidentFee } from '@/domain/policy/pack'
import { rule } from './rule'
import { resident } from './someone'

/** A notice of the invented place. */
export const fact = <T>(value: T, title = '某市通告'): Fact<T> => rule(value, title, { from: day('2030-09-01') })

/** The season of the invented year, and the stage after it. */
export const season: FeeStage = { from: day('2030-09-01'), to: day('2031-01-31'), pays: 'PERSONAL', waitingMonths: 0 }
export const late: FeeStage = {
  from: day('2031-02-01'),
  to: day('2031-12-31'),
  pays: 'PERSONAL_PLUS_FISCAL',
  waitingMonths: 3,
}

/** An invented place and year: 300 and 500 yuan, half for 低保边缘, nothing for 特困. */
export const fee = (changes: Partial<ResidentFee> = {}): ResidentFee => ({
  year: 2031,
  personal: fact(fen(30_000)),
  fiscal: fact(fen(50_000), '财政通告'),
  byCategory: fact({ MARGINAL: fen(15_000), EXTREME_POVERTY: zero }, '资助通告'),
  stages: fact([season, late], '缴费期通告'),
  ...changes,
})

/** What is asked for 2031 on a day, with whatever the story changes. */
export const quote = (on: string, changes: Partial<ResidentFee> = {}, insured = resident(), tier?: FeeTier) =>
  quoteFor(insured, 2031, [fee(changes)], day(on), tier)
