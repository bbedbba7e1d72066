import type { Bound, Examined } from './answers'
import { agrees, consents, type Draft } from './draft'

/** The pages of an application, in the order they are walked. */
export const steps = ['relation', 'identity', 'consent', 'check', 'verify'] as const

export type Step = (typeof steps)[number]

export type Place = Step | 'result'

interface Known {
  readonly draft: Draft
  readonly examined: Examined | null
  readonly sent: Bound | null
}

/** Whether the bind was sent and nobody knows yet what became of it: until then nothing may be changed or sent anew. */
export const undecided = ({ sent }: Pick<Known, 'sent'>): boolean =>
  sent?.state === 'asking' || sent?.state === 'unreached'

/**
 * Where a person who opens a page of the application belongs by what has been answered so far: that page, an earlier
 * one, `verify` while an outcome is unknown, or `result` when the relative is bound and the form is spent.
 */
export function standing(at: Step, known: Known): Place {
  if (undecided(known)) return 'verify'
  if (at === 'relation') return at
  const { draft, examined, sent } = known
  if (!draft.relation) return sent?.state === 'ready' ? 'result' : 'relation'
  if (at === 'identity' || examined?.state !== 'ready') return 'identity'
  if (at === 'consent' || !consents.every((consent) => agrees(draft.agreed, consent))) return 'consent'
  return at
}
