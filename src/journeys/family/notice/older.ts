import { createStore } from 'zustand/vanilla'
import { dayOf, type IsoDate } from '@/domain/calendar'
import type { Counter } from '@/services/contract/desks'
import { journeyStore } from '@/session/journey-store'
import { answered } from '@/session/loadable'

/** A wording of the notice that was agreed to, and is not the one in force. */
export interface OlderNotice {
  readonly version: string
  /** The day the counter wrote it down; null where it was only ticked, in this very application. */
  readonly on: IsoDate | null
}

interface Older {
  /** What the counter has last written down; null where nothing was, or nobody has said. */
  readonly recorded: OlderNotice | null
  ask(): Promise<void>
}

const createOlderStore = (counter: Counter) =>
  createStore<Older>()((set) => ({
    recorded: null,
    async ask() {
      // A comparison is a courtesy: unreached, the page simply does without.
      const said = await answered(counter.consents.list({}))
      const given = said.state === 'ready' ? said.value.consents : []
      const last = given.find(({ document }) => document === 'FAMILY_NOTICE')
      set({ recorded: last?.givenAt ? { version: last.version, on: dayOf(last.givenAt) } : null })
    },
  }))

/** What an earlier binding agreed to. */
export const useOlder = journeyStore(createOlderStore)

/** The older wording to compare with: what was ticked in this application, or else what the counter has; null where either is in force. */
export function olderThan(inForce: string, ticked: string | null, recorded: OlderNotice | null): OlderNotice | null {
  if (ticked !== null && ticked < inForce) return { version: ticked, on: null }
  // Versions are days. A rehearsal may go back to a day before the one on which somebody agreed.
  return recorded && recorded.version < inForce ? recorded : null
}
