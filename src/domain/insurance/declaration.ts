import { type Outcome, ok, refused } from '../outcome'
import type { Refusal } from '../refusal'

/** Why 健康告知 keeps somebody from buying: not every question answered, or a yes that the insurer does not take. */
export const declarationRefusals = ['HEALTH_UNANSWERED', 'HEALTH_DECLINED'] as const

type DeclarationRefusal = (typeof declarationRefusals)[number]

/**
 * Whether the answers to an insurer's questions let it sell: every question answered, and none with yes. `declared` holds one
 * answer a question, in their order; null is not answered yet.
 */
export function declarationVerdict(
  questions: number,
  declared: readonly (boolean | null)[],
): Outcome<null, Refusal<DeclarationRefusal>> {
  if (declared.length !== questions || declared.includes(null)) return refused({ code: 'HEALTH_UNANSWERED' })
  return declared.includes(true) ? refused({ code: 'HEALTH_DECLINED' }) : ok(null)
}
