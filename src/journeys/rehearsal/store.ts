import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { rehearsal } from '@/services/contract/rehearsal'
import type { rehearsalChoice } from '@/services/contract/rehearsal-choice'
import { isUnreachable } from '@/services/contract/unreachable'
import { counter } from '@/services/counter'
import { type Asked, answered, asking } from '@/session/loadable'

export type Scenario = ReplyOf<typeof rehearsalChoice.scenarios>['scenarios'][number]
export type State = ReplyOf<typeof rehearsal.state>

interface Rehearsal {
  readonly state: Asked<typeof rehearsal.state>
  readonly programme: Asked<typeof rehearsalChoice.scenarios>
  /** The last thing wished for did not reach the counter: nothing was changed. */
  readonly missed: boolean
  look(): Promise<void>
  /** Moves the counter's clock on by whole minutes. */
  advance(minutes: number): Promise<void>
  /** Does something to the rehearsal and looks again; true when it was done. Notes it when the counter could not be reached. */
  attempt(act: () => Promise<void>): Promise<boolean>
}

export const createRehearsalStore = (counter: Counter) =>
  createStore<Rehearsal>()((set, get) => ({
    state: asking,
    programme: asking,
    missed: false,
    look: async () => {
      const [state, programme] = await Promise.all([
        answered(counter.rehearsal.state({})),
        answered(counter.rehearsal.scenarios({})),
      ])
      set({ state, programme })
    },
    advance: async (minutes) => {
      await get().attempt(async () => void (await counter.rehearsal.advance({ minutes })))
    },
    attempt: async (act) => {
      try {
        set({ missed: false })
        await act()
        set({ state: await answered(counter.rehearsal.state({})) })
        return true
      } catch (failure) {
        if (!isUnreachable(failure)) throw failure
        set({ missed: true })
        return false
      }
    },
  }))

/** Stands outside the visits it begins and ends, as the pages that read it do (src/entrance/page.tsx). */
const store = createRehearsalStore(counter)

export const useRehearsal = <T>(pick: (state: Rehearsal) => T): T => useStore(store, pick)

/** The id of the scenario itself, whatever stage of it is running. */
export const scenarioIdOf = ({ scenario }: State): string => scenario.scenarioId.split('.')[0] ?? ''
