import { createStore } from 'zustand/vanilla'
import type { contribution } from '@/services/contract/contribution'
import type { Counter } from '@/services/contract/desks'
import type { estimate } from '@/services/contract/estimate'
import type { ReplyOf } from '@/services/contract/operation'
import type { regions } from '@/services/contract/regions'
import type { session } from '@/services/contract/session'
import { inTurn } from '@/session/in-turn'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

export type Benefit = ReplyOf<typeof estimate.benefit>
export type Way = Benefit['ways'][number]

/** A history of insurance, and what it comes to in one place. */
interface WaitingPeriod {
  readonly me: Asked<typeof session.me>
  readonly regions: Asked<typeof regions.regions>
  /** Where bound relatives are insured is worth offering first; a page that cannot hear it does without. */
  readonly people: Asked<typeof contribution.people>
  /** The place asked about; null is where the person is insured. */
  readonly place: string | null
  readonly missed: readonly number[]
  readonly exempt: boolean
  readonly benefit: Asked<typeof estimate.benefit>
  /** The last question was not answered: what is shown may belong to an earlier one. */
  readonly silent: boolean
  /** `near` is the name of a place just looked at, as on somebody's fee: asked about first, until another is chosen. */
  look(near: string | null): Promise<void>
  about(place: string): Promise<void>
  /** A year was missed, or was not after all. */
  toggle(year: number): Promise<void>
  exemptIs(exempt: boolean): Promise<void>
}

/** 断保测算: asked anew with every tap, and what was last reckoned stays in sight meanwhile. Writes nothing. */
export const createWaitingPeriodStore = (counter: Counter) =>
  createStore<WaitingPeriod>()((set, get) => {
    const benefit = inTurn()

    /** What was reckoned stays in sight while the next is reckoned: a tap must not make the page jump. */
    const reckon = async () => {
      const { me, place, missed, exempt } = get()
      const code = place ?? (me.state === 'ready' ? me.value.areaCode : null)
      if (code === null) return set({ benefit: stillKnown(get().benefit, { state: 'unreached' }) })
      const asked = answered(counter.estimate.benefit({ place: code, missed: [...missed], exempt, on: null }))
      await benefit(asked, (found) =>
        set({ benefit: stillKnown(get().benefit, found), silent: found.state === 'unreached' }),
      )
    }

    return {
      me: asking,
      regions: asking,
      people: asking,
      place: null,
      missed: [],
      exempt: false,
      benefit: asking,
      silent: false,

      async look(near) {
        if (get().me.state === 'unreached') set({ me: asking })
        if (get().benefit.state === 'unreached') set({ benefit: asking })
        const [me, regions, people] = await Promise.all([
          answered(counter.session.me({})),
          answered(counter.policy.regions({})),
          answered(counter.contribution.people({ year: null })),
        ])
        set((had) => ({ me: stillKnown(had.me, me), regions: stillKnown(had.regions, regions), people }))
        const known = regions.state === 'ready' ? regions.value.regions : []
        const code = known.find(({ name }) => name === near)?.code
        if (get().place === null && code) set({ place: code })
        await reckon()
      },
      async about(place) {
        set({ place, benefit: asking })
        await reckon()
      },
      async toggle(year) {
        const { missed } = get()
        set({ missed: missed.includes(year) ? missed.filter((each) => each !== year) : [...missed, year].sort() })
        await reckon()
      },
      async exemptIs(exempt) {
        set({ exempt })
        await reckon()
      },
    }
  })

/** The reckoning of this visit. */
export const useWaitingPeriod = journeyStore(createWaitingPeriodStore)
