import type { Loadable } from '@/domain/loadable'
import type { Outcome } from '@/domain/outcome'
import { inTurn } from '@/session/in-turn'
import { answered } from '@/session/loadable'

/**
 * Asks one question again and again, and shows only what the newest asking came to. An answer already on the page (`had`)
 * stays there while the counter is asked anew, and also when it cannot be reached: then the promise answers false.
 */
export function latestOnly<T, R>() {
  const turn = inTurn()
  return async (asked: Promise<Outcome<T, R>>, had: Loadable<T, R>, show: (answer: Loadable<T, R>) => void) => {
    const came = answered(asked)
    await turn(came, (answer) => {
      if (answer.state !== 'unreached' || had.state !== 'ready') show(answer)
    })
    return (await came).state !== 'unreached'
  }
}
