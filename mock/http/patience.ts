import { Unreachable } from '@/services/contract/unreachable'

/** What waiting needs of the world. */
export interface PatienceWorld {
  /** Has something done after so many milliseconds; gives what calls it off. */
  after(milliseconds: number, act: () => void): () => void
}

/** Milliseconds until nobody reckons with an answer any more: longer than the slowest there is, so that only silence lasts so long. */
const longest = 60_000

/**
 * Waits for an answer as long as somebody wants it and it may still come; then throws Unreachable, for what became of the
 * question is not known.
 * @param gone whoever asked has hung up; null where nothing but time is lost by not noticing (a signal costs as much as a read)
 * @param release called once, when the answer has come or none will: not when somebody hangs up, for it may still be written
 */
export function heard<T>(
  answer: Promise<T>,
  gone: AbortSignal | null,
  { after }: PatienceWorld,
  release: () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Unreachable('no answer in time'))
    let over = false
    const end = () => {
      if (over) return
      over = true
      callOff()
      gone?.removeEventListener('abort', giveUp)
      release()
    }
    const callOff = after(longest, () => {
      giveUp()
      end()
    })
    if (gone?.aborted) giveUp()
    else gone?.addEventListener('abort', giveUp)
    answer.finally(end).then(resolve, reject)
  })
}
