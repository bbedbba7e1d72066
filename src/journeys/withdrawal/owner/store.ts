import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { withdrawalAsking } from '@/services/contract/withdrawal-asking'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'
import type { TypedOwner } from './faults'

/** Finding the account of somebody who has died. What is typed lives here, in memory only. */
interface Looking {
  readonly typed: TypedOwner
  /** What the counter said to it; null before it is asked. */
  readonly found: Asked<typeof withdrawalAsking.owner> | null
  type(change: Partial<TypedOwner>): void
  find(): Promise<void>
  again(): void
}

export const createLookingStore = (counter: Counter) =>
  createStore<Looking>()((set, get) => ({
    typed: { name: '', idNumber: '' },
    found: null,
    // What was found was found for other words.
    type: (change) => set({ typed: { ...get().typed, ...change }, found: null }),
    async find() {
      set({ found: asking })
      set({ found: await answered(counter.withdrawal.owner(get().typed)) })
    },
    again: () => set({ found: null }),
  }))

export const useLooking = journeyStore(createLookingStore)
