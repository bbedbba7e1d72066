import { createCounter } from '@mock/counter'
import { read, remove, write } from '@/platform/storage'
import { Unreachable } from './contract/unreachable'

const key = 'counter'

/** As in-process.ts; what no first page asks for is a file of its own here, fetched when somebody comes to it. */
export const counter = createCounter(
  {
    keep: { load: () => read(key), save: (record) => write(key, record), forget: () => remove(key) },
    wall: () => Date.now(),
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  },
  () =>
    import('@mock/further').catch(() => {
      throw new Unreachable('further')
    }),
)
