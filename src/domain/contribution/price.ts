import { ageOn, day } from '../calendar'
import type { Insured } from '../insured'
import type { Fen } from '../money'
import type { Fact } from '../policy/fact'
import type { ResidentFee } from '../policy/pack'

/** Which of two fees somebody chooses where a place offers two (重庆 一档 and 二档, P34). */
export const feeTiers = ['LOWER', 'UPPER'] as const

export type FeeTier = (typeof feeTiers)[number]

/** An amount, null while nobody knows it, and the fact it is read off. */
export interface Figure {
  readonly fen: Fen | null
  readonly fact: Fact<unknown>
}

const figure = (fact: Fact<Fen | null>): Figure => ({ fen: fact.value, fact })

/** What anybody of this age pays at the lower tier, in fen; who is born within the year is as old as the youngest. */
export function priceOf({ year, personal, byAge }: ResidentFee, { card }: Insured): Figure {
  const age = Math.max(0, ageOn(card.born, day(`${year}-01-01`)))
  const reached = byAge?.value.filter(({ fromAge }) => fromAge <= age) ?? []
  const band = reached[reached.length - 1]
  return byAge && band ? { fen: band.fen, fact: byAge } : figure(personal)
}

/** What the upper tier costs; where a place has none there is no figure, and what says so is its ordinary fee. */
export const upperOf = ({ upperTier, personal }: ResidentFee): Figure =>
  upperTier ? figure(upperTier) : { fen: null, fact: personal }
