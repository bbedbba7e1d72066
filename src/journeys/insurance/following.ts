import { createStore } from 'zustand/vanilla'
import type { Loadable } from '@/domain/loadable'
import type { Counter } from '@/services/contract/desks'
import type { insurance } from '@/services/contract/insurance'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'

interface Following {
  readonly coverId: string | null
  readonly cover: Asked<typeof insurance.find>
  /** The last question was not answered: what is shown may be behind. */
  readonly silent: boolean
  /** What became of taking it back; `unreached` is unknown, and a refresh tells. */
  readonly taking: Asked<typeof insurance.cancel> | null
  follow(coverId: string): Promise<void>
  cancel(): Promise<void>
}

const blank = { cover: asking, silent: false, taking: null } as const

/** One insurance, from the moment it is paid to its end. */
const createFollowingStore = (counter: Counter) =>
  createStore<Following>()((set, get) => {
    /** Shows an answer unless what is shown is newer; silence takes nothing back. */
    const show = (answer: Asked<typeof insurance.find>) => {
      const { cover: had } = get()
      const known = had.state === 'ready' ? had.value : null
      if (answer.state === 'ready' ? known && known.version > answer.value.version : known) return
      set({ cover: answer })
    }

    const look = async (coverId: string) => {
      if (get().cover.state === 'unreached') set({ cover: asking })
      const answer = await answered(counter.insurance.find({ coverId }))
      if (get().coverId !== coverId) return
      show(answer)
      set({ silent: answer.state === 'unreached' })
      const doubtful: Loadable<unknown, unknown> | null = get().taking
      if (answer.state === 'ready' && doubtful?.state === 'unreached') set({ taking: null })
    }

    return {
      coverId: null,
      ...blank,

      async follow(coverId) {
        if (get().coverId !== coverId) set({ ...blank, coverId })
        else if (get().taking?.state === 'refused') set({ taking: null })
        await look(coverId)
      },

      async cancel() {
        const { coverId, taking } = get()
        if (coverId === null || taking?.state === 'asking') return
        set({ taking: asking })
        const came = await answered(counter.insurance.cancel({ coverId }))
        if (get().coverId !== coverId) return
        set({ taking: came })
        if (came.state === 'ready') show(came)
        // A no means that it has moved on since it was shown.
        if (came.state === 'refused') await look(coverId)
      },
    }
  })

const useFollowing = journeyStore(createFollowingStore)

/** The insurance of a page; blank for the moment in which the store still holds another page's. */
export function useCoverOf(coverId: string): Following {
  const store = useFollowing((state) => state)
  return store.coverId === coverId ? store : { ...store, ...blank, coverId }
}
