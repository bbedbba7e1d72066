import type { Loadable } from '@/domain/loadable'
import type { Outcome } from '@/domain/outcome'
import { answered } from '@/session/loadable'

/**
 * Asks one question again and again, and shows only what the newest asking came to. An answer already on the page (`had`)
 * stays there while the counter is asked anew, and also when it cannot be reached: then the promise answers false.
 */
export function latestOnly<T, R>() {
  let newest = 0
  return async (asked: Promise<Outcome<T, R>>, had: Loadable<T, R>, show: (answer: Loadable<T, R>) => void) => {
    newest += 1
    const mine = newest
    const answer = await answered(asked)
    const reached = answer.state !== 'unreached'
    if (mine === newest && (reached || had.state !== 'ready')) show(answer)
    return reached
  }
}
