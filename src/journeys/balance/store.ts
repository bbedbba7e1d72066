import { createStore } from 'zustand/vanilla'
import { spansAYear } from '@/domain/balance/year'
import type { Loadable } from '@/domain/loadable'
import type { account } from '@/services/contract/account'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf } from '@/services/contract/operation'
import type { statement } from '@/services/contract/statement'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'
import { pagesOf, type Shown } from './pages'

interface Balance {
  readonly overview: Asked<typeof account.overview>
  /** Every year's statement, as far back as the picture of the last twelve months needs it. */
  readonly past: Loadable<Shown, RefusalOf<typeof statement.statement>>
  /** The statement of `year`, as far down as the person has read; null is every year. */
  readonly year: number | null
  /** The years there is anything in, as last heard: still there to pick from while another year is being asked for. */
  readonly years: readonly number[]
  readonly statement: Loadable<Shown, RefusalOf<typeof statement.statement>>
  readonly further: 'idle' | 'asking' | 'unreached'
  readonly entry: Asked<typeof statement.entry>
  lookAtOverview(): Promise<void>
  /** Asks for a year again, as far down as it was read; another year begins at its top. */
  lookAtYear(year: number | null): Promise<void>
  /** The page after what is shown. A line that broke leaves what is shown as it is. */
  lookFurther(): Promise<void>
  lookAtEntry(entryId: string): Promise<void>
}

export const createBalanceStore = (counter: Counter) =>
  createStore<Balance>()((set, get) => {
    const latest = { overview: 0, past: 0, statement: 0, entry: 0 }
    const ask = (what: keyof typeof latest) => {
      latest[what] += 1
      const mine = latest[what]
      return (news: Partial<Balance>) => {
        if (mine === latest[what]) set(news)
      }
    }
    return {
      overview: asking,
      past: asking,
      year: null,
      years: [],
      statement: asking,
      further: 'idle',
      entry: asking,
      lookAtOverview: async () => {
        const tell = ask('overview')
        const tellPast = ask('past')
        await Promise.all([
          answered(counter.account.overview({})).then((overview) =>
            tell({ overview: stillKnown(get().overview, overview) }),
          ),
          pagesOf(counter, null, spansAYear).then((past) => tellPast({ past: stillKnown(get().past, past) })),
        ])
      },
      lookAtYear: async (year) => {
        const { year: before, statement } = get()
        const tell = ask('statement')
        const read = year === before && statement.state === 'ready' ? statement.value.entries.length : 0
        if (year !== before) set({ year, statement: asking })
        set({ further: 'idle' })
        const found = await pagesOf(counter, year, ({ length }) => length >= read)
        tell({
          statement: stillKnown(get().statement, found),
          ...(found.state === 'ready' && { years: found.value.years }),
        })
      },
      lookFurther: async () => {
        const { year, statement, further } = get()
        if (statement.state !== 'ready' || statement.value.next === null || further === 'asking') return
        const tell = ask('statement')
        set({ further: 'asking' })
        const { entries, next: after } = statement.value
        const page = await answered(counter.account.statement({ year, after }))
        if (page.state === 'unreached') tell({ further: 'unreached' })
        else if (page.state !== 'ready') tell({ statement: page, further: 'idle' })
        else {
          const shown = { ...page.value, entries: [...entries, ...page.value.entries] }
          tell({ statement: { state: 'ready', value: shown }, further: 'idle' })
        }
      },
      lookAtEntry: async (entryId) => {
        const known = get().entry
        if (known.state !== 'ready' || known.value.id !== entryId) set({ entry: asking })
        const tell = ask('entry')
        const entry = await answered(counter.account.entry({ entryId }))
        tell({ entry: stillKnown(get().entry, entry) })
      },
    }
  })

export const useBalance = journeyStore(createBalanceStore)
