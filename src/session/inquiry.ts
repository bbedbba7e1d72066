import type { Loadable } from '@/domain/loadable'
import type { Outcome } from '@/domain/outcome'
import { inTurn } from './in-turn'
import { answered, asking, stillKnown } from './loadable'

/**
 * One thing a page asks again and again. While the same question waits for a fresh answer the old one stays on the page,
 * and also when the counter cannot be reached then; another question, or one that was never answered, starts from `asking`.
 * The answer to an older question is dropped.
 */
export function inquiry<T, R>(show: (answer: Loadable<T, R>) => void) {
  const turn = inTurn()
  let standing: string | null = null
  let known: Loadable<T, R> = asking
  return async (question: string, ask: () => Promise<Outcome<T, R>>): Promise<void> => {
    if (standing !== question) {
      known = asking
      show(asking)
    }
    standing = question
    await turn(answered(ask()), (answer) => {
      known = stillKnown(known, answer)
      if (known.state === 'unreached') standing = null
      show(known)
    })
  }
}
