import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { wallet } from '@/services/contract/wallet'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'

interface Following {
  readonly sendingId: string | null
  readonly sending: Asked<typeof wallet.find>
  /** The last question was not answered: what is shown may be behind. */
  readonly silent: boolean
  /** Answers and silences since the page was opened. */
  readonly asked: number
  /** Opens a sending's page and asks how it stands. */
  follow(sendingId: string): Promise<void>
  refresh(): Promise<void>
}

const blank = { sendingId: null, sending: asking, silent: false, asked: 0 } as const

/** One sending, from the moment it is out to its end. */
export const createSendingStore = (counter: Counter) =>
  createStore<Following>()((set, get) => ({
    ...blank,
    async follow(sendingId) {
      set(get().sendingId === sendingId ? { asked: 0 } : { ...blank, sendingId })
      await get().refresh()
    },
    async refresh() {
      const { sendingId } = get()
      if (sendingId === null) return
      if (get().sending.state === 'unreached') set({ sending: asking })
      const answer = await answered(counter.wallet.find({ sendingId }))
      const { sending, asked } = get()
      if (get().sendingId !== sendingId) return
      set({ asked: asked + 1, silent: answer.state === 'unreached' })
      const known = sending.state === 'ready' ? sending.value : null
      // Old news (R-R05), and silence, take nothing back.
      if (answer.state === 'ready' ? known && known.version > answer.value.version : known) return
      set({ sending: answer })
    },
  }))

const useSending = journeyStore(createSendingStore)

/** The sending of a page; blank for the moment in which the store still holds another page's. */
export function useSendingOf(sendingId: string): Following {
  const store = useSending((state) => state)
  return store.sendingId === sendingId ? store : { ...store, ...blank, sendingId }
}
