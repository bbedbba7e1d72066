import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { matters } from '@/services/contract/matters'
import type { ReplyOf } from '@/services/contract/operation'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

/** One thing set going at this counter, with what it waits for and until when. */
export type Matter = ReplyOf<typeof matters.urge>

interface Records {
  readonly list: Asked<typeof matters.list>
  /** Asks again; the list stays until the answer is in, and only the latest question counts. */
  look(): Promise<void>
}

export const createRecordsStore = (counter: Counter) =>
  createStore<Records>()((set, get) => {
    let looks = 0
    return {
      list: asking,
      look: async () => {
        looks += 1
        const thisLook = looks
        const list = await answered(counter.matters.list({}))
        if (thisLook === looks) set({ list: stillKnown(get().list, list) })
      },
    }
  })

export const useRecords = journeyStore(createRecordsStore)
