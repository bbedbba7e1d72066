import type { Loadable } from '@/domain/loadable'
import type { Outcome } from '@/domain/outcome'
import { answered, asking } from '@/session/loadable'

/**
 * One thing a page asks again and again. While the same question waits for a fresh answer the old one stays on the page;
 * another question, or one that was not answered at all, starts from `asking`. The answer to an older question is dropped.
 */
export function inquiry<T, R>(show: (answer: Loadable<T, R>) => void) {
  let latest = 0
  let standing: string | null = null
  return async (question: string, ask: () => Promise<Outcome<T, R>>): Promise<void> => {
    latest += 1
    const mine = latest
    if (standing !== question) show(asking)
    standing = question
    const answer = await answered(ask())
    if (latest !== mine) return
    if (answer.state === 'unreached') standing = null
    show(answer)
  }
}
