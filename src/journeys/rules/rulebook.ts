import type { Citation } from '@/domain/policy/fact'
import type { Said } from '@/domain/policy/turn'
import type { ReplyOf } from '@/services/contract/operation'
import type { rulebook } from '@/services/contract/rulebook'

/** Everything a place says, as the counter answered. */
export type Rulebook = ReplyOf<typeof rulebook.rules>

/** One thing that places have a rule on. */
export type Matter = keyof Rulebook['matters']

export type ValueOf<M extends Matter> = Rulebook['matters'][M][number]['value']

/** A rule read out, with where it is written. */
export interface ToldRule extends Said {
  readonly citation: Citation
}
