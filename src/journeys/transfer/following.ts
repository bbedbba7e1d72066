import { createStore } from 'zustand/vanilla'
import type { Loadable } from '@/domain/loadable'
import type { Counter } from '@/services/contract/desks'
import type { transfer } from '@/services/contract/transfer'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'

interface Following {
  readonly transferId: string | null
  readonly transfer: Asked<typeof transfer.find>
  /** The last question was not answered: what is shown may be behind. */
  readonly silent: boolean
  /** What became of taking it back; `unreached` is unknown, and a refresh tells. */
  readonly taking: Asked<typeof transfer.cancel> | null
  follow(transferId: string): Promise<void>
  cancel(): Promise<void>
}

const blank = { transfer: asking, silent: false, taking: null } as const

/** One transfer, from the moment it is handed in to its end. */
const createFollowingStore = (counter: Counter) =>
  createStore<Following>()((set, get) => {
    /** Shows an answer unless what is shown is newer; silence takes nothing back. */
    const show = (answer: Asked<typeof transfer.find>) => {
      const { transfer: had } = get()
      const known = had.state === 'ready' ? had.value : null
      if (answer.state === 'ready' ? known && known.version > answer.value.version : known) return
      set({ transfer: answer })
    }

    const look = async (transferId: string) => {
      if (get().transfer.state === 'unreached') set({ transfer: asking })
      const answer = await answered(counter.transfer.find({ transferId }))
      if (get().transferId !== transferId) return
      show(answer)
      set({ silent: answer.state === 'unreached' })
      const doubtful: Loadable<unknown, unknown> | null = get().taking
      if (answer.state === 'ready' && doubtful?.state === 'unreached') set({ taking: null })
    }

    return {
      transferId: null,
      ...blank,

      async follow(transferId) {
        if (get().transferId !== transferId) set({ ...blank, transferId })
        else if (get().taking?.state === 'refused') set({ taking: null })
        await look(transferId)
      },

      async cancel() {
        const { transferId, taking } = get()
        if (transferId === null || taking?.state === 'asking') return
        set({ taking: asking })
        const came = await answered(counter.transfer.cancel({ transferId }))
        if (get().transferId !== transferId) return
        set({ taking: came })
        if (came.state === 'ready') show(came)
        // A no means that it has moved on since it was shown.
        if (came.state === 'refused') await look(transferId)
      },
    }
  })

const useFollowing = journeyStore(createFollowingStore)

/** The transfer of a page; blank for the moment in which the store still holds another page's. */
export function useTransferOf(transferId: string): Following {
  const store = useFollowing((state) => state)
  return store.transferId === transferId ? store : { ...store, ...blank, transferId }
}
