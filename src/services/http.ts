import { newKey } from '@/platform/chance'
import { request } from '@/platform/request'
import { read, remove, write } from '@/platform/storage'
import { Unreachable } from './contract/unreachable'
import { createHttpCounter } from './http-counter'

const key = 'session'

/** Forgets the visit on this device: the next question begins another. */
export const forgetVisit = async (): Promise<void> => forget()

/** Kept in memory too, for a device that will keep nothing. */
let token: string | null = read(key)

/** The counter of a bureau, at the address this app was built for (BASE_URL). Builds with BACKEND=http put it in the rehearsal's place. */
export const counter = createHttpCounter({
  async send({ path, ...sent }, timeout) {
    const heard = await request({ ...sent, url: `${process.env.BASE_URL}${path}`, timeout })
    if (!heard) throw new Unreachable(path)
    return heard
  },
  pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  wall: () => Date.now(),
  requestId: newKey,
  token: {
    load: () => token,
    save(begun) {
      token = begun
      write(key, begun)
    },
    forget,
  },
  channel: process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp',
})

function forget(): void {
  token = null
  remove(key)
}
