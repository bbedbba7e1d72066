import type { Loadable } from '@/domain/loadable'
import type { Outcome } from '@/domain/outcome'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import { isUnreachable } from '@/services/contract/unreachable'

/** What is known of an answer of one operation of the contract: `Asked<typeof account.overview>`. */
export type Asked<O> = Loadable<ReplyOf<O>, RefusalOf<O>>

/** Nobody has answered yet. */
export const asking: Loadable<never> = { state: 'asking' }

/** What is on a page stays there when it is asked for again and the counter cannot be reached: silence takes nothing back. */
export const stillKnown = <T, R>(had: Loadable<T, R>, answer: Loadable<T, R>): Loadable<T, R> =>
  answer.state === 'unreached' && had.state === 'ready' ? had : answer

/**
 * Waits for the counter and says what came of it: an answer, a lawful no, or a line that broke and may be tried again.
 * A bug is rethrown: it is nobody's answer.
 */
export async function answered<T, R>(asked: Promise<Outcome<T, R>>): Promise<Loadable<T, R>> {
  try {
    const outcome = await asked
    return outcome.ok ? { state: 'ready', value: outcome.value } : { state: 'refused', refusal: outcome.refusal }
  } catch (failure) {
    if (isUnreachable(failure)) return { state: 'unreached', ...(failure.trouble && { trouble: failure.trouble }) }
    throw failure
  }
}
