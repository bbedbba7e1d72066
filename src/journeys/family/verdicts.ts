import type { Relation } from '@/domain/family/relation'
import type { Citation } from '@/domain/policy/fact'
import type { binding } from '@/services/contract/binding'
import type { ReplyOf } from '@/services/contract/operation'

type Verdicts = ReplyOf<typeof binding.verdicts>
/** What is said of one kind of relative. */
export type Verdict = Verdicts['verdicts'][number]

/** The relations that may be bound, in the counter's order. */
export const allowedOf = ({ verdicts }: Verdicts): Relation[] =>
  verdicts.filter(({ refusal }) => refusal === null).map(({ relation }) => relation)

/** The relations that may not, with why. */
export const refusedOf = ({ verdicts }: Verdicts): Verdict[] => verdicts.filter(({ refusal }) => refusal !== null)

/** Where a verdict is written. */
export const groundsOf = ({ citation, refusal }: Verdict): Citation | null => citation ?? refusal?.citation ?? null

/** The rule that says which relations may be bound; null when the region states none. */
export function ruleOf({ verdicts }: Verdicts): Citation | null {
  const yes = verdicts.find(({ refusal }) => refusal === null)
  return yes ? groundsOf(yes) : null
}

/** Yes, no, or a day nobody has found a rule for: a no would be a guess then. */
export const answerOf = (verdict: Verdict): 'YES' | 'NO' | 'UNKNOWN' =>
  verdict.refusal === null ? 'YES' : groundsOf(verdict) ? 'NO' : 'UNKNOWN'
