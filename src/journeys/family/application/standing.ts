import type { Signature } from '@/domain/signature'
import type { Bound, Examined } from './answers'
import { agrees, type Draft, ticks } from './draft'

/** The pages of an application, in the order they are walked. */
export const steps = ['relation', 'identity', 'terms', 'consent', 'sign', 'check', 'verify'] as const

/** One of them. */
export type Step = (typeof steps)[number]

/** Where a person belongs: a page of the application, or what came of it. */
export type Place = Step | 'result'

interface Known {
  readonly draft: Draft
  readonly examined: Examined | null
  readonly sent: Bound | null
  readonly signature: Signature | null
}

/**
 * Whether the bind was sent and nobody knows yet what became of it: until then nothing may be changed or sent anew. One that
 * was turned away with a reason was not served.
 */
export const undecided = ({ sent }: Pick<Known, 'sent'>): boolean =>
  sent?.state === 'asking' || (sent?.state === 'unreached' && !sent.trouble)

/**
 * Where a person who opens a page of the application belongs by what has been answered so far: that page, an earlier
 * one, `verify` while an outcome is unknown, or `result` when the relative is bound and the form is spent.
 */
export function standing(at: Step, known: Known): Place {
  if (undecided(known)) return 'verify'
  if (at === 'relation') return at
  const { draft, examined, sent, signature } = known
  if (!draft.relation) return sent?.state === 'ready' ? 'result' : 'relation'
  if (at === 'identity' || examined?.state !== 'ready') return 'identity'
  if (at === 'terms') return at
  const inForce = examined.value
  if (at === 'consent' || !ticks.every((consent) => agrees(draft.agreed, consent, inForce))) return 'consent'
  if (at === 'sign' || !signature || !agrees(draft.agreed, 'commitment', inForce)) return 'sign'
  return at
}
