import { createStore } from 'zustand/vanilla'
import type { Loadable } from '@/domain/loadable'
import type { accountMonths } from '@/services/contract/account-months'
import type { accountStanding } from '@/services/contract/account-standing'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf } from '@/services/contract/operation'
import type { statement } from '@/services/contract/statement'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'
import { type Looked, pagesOf, type Shown } from './pages'

interface Balance extends Looked {
  readonly overview: Asked<typeof accountStanding.standing>
  /** The counter could not be reached when it was last asked: what is on the page is older than that. */
  readonly stale: boolean
  readonly months: Asked<typeof accountMonths.months>
  /** The years there is anything in, as last heard: still there to pick from while another year is being asked for. */
  readonly years: readonly number[]
  /** The statement of what is looked at, as far down as the person has read. */
  readonly statement: Loadable<Shown, RefusalOf<typeof statement.statement>>
  readonly further: 'idle' | 'asking' | 'unreached'
  readonly entry: Asked<typeof statement.entry>
  lookAtOverview(): Promise<void>
  /** Asks for a year or a sort again, as far down as it was read; another one begins at its top. */
  lookAt(looked: Looked): Promise<void>
  /** The page after what is shown. A line that broke leaves what is shown as it is. */
  lookFurther(): Promise<void>
  lookAtEntry(entryId: string): Promise<void>
}

export const createBalanceStore = (counter: Counter) =>
  createStore<Balance>()((set, get) => {
    const latest = { overview: 0, months: 0, statement: 0, entry: 0 }
    const ask = (what: keyof typeof latest) => {
      latest[what] += 1
      const mine = latest[what]
      return (news: Partial<Balance>) => {
        if (mine === latest[what]) set(news)
      }
    }
    return {
      overview: asking,
      stale: false,
      months: asking,
      year: null,
      sort: null,
      years: [],
      statement: asking,
      further: 'idle',
      entry: asking,
      lookAtOverview: async () => {
        const tell = ask('overview')
        const tellMonths = ask('months')
        await Promise.all([
          answered(counter.account.standing({})).then((answer) => {
            const overview = stillKnown(get().overview, answer)
            tell({ overview, stale: answer.state === 'unreached' && overview.state === 'ready' })
          }),
          answered(counter.account.months({})).then((months) =>
            tellMonths({ months: stillKnown(get().months, months) }),
          ),
        ])
      },
      lookAt: async ({ year, sort }) => {
        const { year: yearBefore, sort: sortBefore, statement } = get()
        const tell = ask('statement')
        const same = year === yearBefore && sort === sortBefore
        const known = same && statement.state === 'ready' ? statement.value : null
        if (!same) set({ year, sort, statement: asking })
        set({ further: 'idle' })
        const found = await pagesOf(counter, { year, sort }, known)
        tell({
          statement: stillKnown(get().statement, found),
          ...(found.state === 'ready' && { years: found.value.years }),
        })
      },
      lookFurther: async () => {
        const { year, sort, statement, further } = get()
        if (statement.state !== 'ready' || statement.value.next === null || further === 'asking') return
        const tell = ask('statement')
        set({ further: 'asking' })
        const { entries, next: after } = statement.value
        const page = await answered(counter.account.statement({ year, sort, after }))
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
