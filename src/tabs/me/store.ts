import { createStore } from 'zustand/vanilla'
import type { Loadable } from '@/domain/loadable'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import type { session } from '@/services/contract/session'
import { journeyStore } from '@/session/journey-store'
import { answered, asking } from '@/session/loadable'

interface Me {
  readonly me: Loadable<ReplyOf<typeof session.me>, RefusalOf<typeof session.me>>
  look(): Promise<void>
}

export const createMeStore = (counter: Counter) =>
  createStore<Me>()((set) => ({
    me: asking,
    look: async () => set({ me: await answered(counter.session.me({})) }),
  }))

export const useMe = journeyStore(createMeStore)
