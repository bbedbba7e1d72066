import { createCounter } from '@mock/counter'
import { alone } from '@/platform/alone'
import { read, remove, write } from '@/platform/storage'
import { Unreachable } from './contract/unreachable'

const key = 'counter'

/**
 * The rehearsal counter inside the app: no network, its books kept on this device between launches. What no first page asks
 * for is fetched when somebody comes to it, on WeChat with the rehearsal's own subpackage (docs/decisions/0018).
 */
export const counter = createCounter(
  {
    keep: { load: () => read(key), save: (record) => write(key, record), forget: () => remove(key), alone },
    wall: () => Date.now(),
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  },
  () =>
    import(/* webpackChunkName: "journeys/rehearsal/further" */ '@mock/further').catch(() => {
      throw new Unreachable('further')
    }),
)

/** Forgets everything this device remembers of the counter; the same scenario begins again. */
export const forgetVisit = async (): Promise<void> => void (await counter.rehearsal.clear({}))
