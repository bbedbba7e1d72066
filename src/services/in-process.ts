import { createCounter } from '@mock/counter'
import * as further from '@mock/further'
import { read, remove, write } from '@/platform/storage'

const key = 'counter'

/** The rehearsal counter inside the app: no network, its books kept on this device between launches. */
export const counter = createCounter(
  {
    keep: { load: () => read(key), save: (record) => write(key, record), forget: () => remove(key) },
    wall: () => Date.now(),
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  },
  async () => further,
)
