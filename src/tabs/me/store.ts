import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { session } from '@/services/contract/session'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'

interface Me {
  readonly me: Asked<typeof session.me>
  look(): Promise<void>
}

export const createMeStore = (counter: Counter) =>
  createStore<Me>()((set) => ({
    me: asking,
    look: async () => set({ me: await answered(counter.session.me({})) }),
  }))

export const useMe = journeyStore(createMeStore)
