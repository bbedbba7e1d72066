import { createStore } from 'zustand/vanilla'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import type { Counter } from '@/services/contract/desks'
import type { withdrawalAsking } from '@/services/contract/withdrawal-asking'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered } from '@/session/loadable'

/** Milliseconds the verdict waits for these, so that both are drawn at once; after them it comes alone. */
const patience = 2_000

/** What the money is good for where it is, for the reason last asked about. */
interface Ways {
  readonly of: WithdrawalReason | null
  /** Null while the verdict had better wait for them. */
  readonly said: Asked<typeof withdrawalAsking.alternatives> | null
  ask(reason: WithdrawalReason): Promise<void>
}

export const createWaysStore = (counter: Counter) =>
  createStore<Ways>()((set, get) => ({
    of: null,
    said: null,
    async ask(reason) {
      if (get().of !== reason) set({ of: reason, said: null })
      const late = setTimeout(() => {
        if (get().of === reason && get().said === null) set({ said: { state: 'unreached' } })
      }, patience)
      const said = await answered(counter.withdrawal.alternatives({ reason }))
      clearTimeout(late)
      // A kindness beside the answer: where nobody can be reached, what was there stays, and the answer stands without it.
      if (get().of === reason && (said.state === 'ready' || get().said?.state !== 'ready')) set({ said })
    },
  }))

export const useWays = journeyStore(createWaysStore)
