import { createStore } from 'zustand/vanilla'
import type { accountYear } from '@/services/contract/account-year'
import type { Counter } from '@/services/contract/desks'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'
import { sheetOf } from './sheet'

/** One year of the account, summed up. */
interface YearLooked {
  /** Which year `summary` is of; null before any was asked for. */
  readonly year: number | null
  readonly summary: Asked<typeof accountYear.year>
  lookAt(year: number): Promise<void>
  /** The year's entries as a table to take along; null when they cannot be had now. */
  tableOf(year: number): Promise<string | null>
}

export const createYearStore = (counter: Counter) =>
  createStore<YearLooked>()((set, get) => ({
    year: null,
    summary: asking,
    lookAt: async (year) => {
      const { year: before, summary } = get()
      if (before !== year || summary.state === 'unreached') set({ year, summary: asking })
      const answer = await answered(counter.account.year({ year }))
      // An answer about a year looked at before is late.
      if (get().year === year) set({ summary: stillKnown(get().summary, answer) })
    },
    tableOf: async (year) => {
      const answer = await answered(counter.account.sheet({ year }))
      return answer.state === 'ready' ? sheetOf(answer.value.entries) : null
    },
  }))

export const useYear = journeyStore(createYearStore)
