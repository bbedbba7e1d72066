import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { records } from '@/services/contract/records'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

type List = ReplyOf<typeof records.list>

/** One thing asked for at this counter. */
export type RecordOf = List['records'][number]

interface Records {
  readonly list: Asked<typeof records.list>
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
        const list = await answered(counter.records.list({}))
        if (thisLook === looks) set({ list: stillKnown(get().list, list) })
      },
    }
  })

export const useRecords = journeyStore(createRecordsStore)
