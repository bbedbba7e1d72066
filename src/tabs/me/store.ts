import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { session } from '@/services/contract/session'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

interface Me {
  readonly me: Asked<typeof session.me>
  look(): Promise<void>
}

export const createMeStore = (counter: Counter) =>
  createStore<Me>()((set, get) => ({
    me: asking,
    look: async () => {
      const answer = await answered(counter.session.me({}))
      set({ me: stillKnown(get().me, answer) })
    },
  }))

export const useMe = journeyStore(createMeStore)
