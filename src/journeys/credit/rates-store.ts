import { createStore } from 'zustand/vanilla'
import type { Counter } from '@/services/contract/desks'
import type { estimate } from '@/services/contract/estimate'
import type { ReplyOf } from '@/services/contract/operation'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'
import type { Who } from './form'

export type Rates = ReplyOf<typeof estimate.rates>

/** A place beside others: its amounts, and what they come to for whoever was reckoned for. */
export interface Beside {
  readonly rates: Asked<typeof estimate.rates>
  /** Null where nobody was reckoned for. */
  readonly credit: Asked<typeof estimate.credit> | null
}

/** As many as can be read beside one another. */
export const mostPlaces = 3

interface RatesState {
  readonly places: Readonly<Record<string, Beside>>
  /** The places compared, besides the one reckoned for. */
  readonly others: readonly string[]
  /** Asks by which amounts a place credits, and what that comes to for somebody. */
  look(place: string, who: Who | null): Promise<void>
  add(place: string): void
  leave(place: string): void
}

/** By which amounts places credit anybody. Writes nothing. */
export const createRatesStore = (counter: Counter) =>
  createStore<RatesState>()((set, get) => ({
    places: {},
    others: [],

    async look(place, who) {
      const had = get().places[place]
      if (had?.rates.state === 'unreached') put(place, { rates: asking, credit: null })
      const [rates, credit] = await Promise.all([
        answered(counter.estimate.rates({ place })),
        who && answered(counter.estimate.credit({ place, who, on: null })),
      ])
      put(place, { rates: stillKnown(get().places[place]?.rates ?? asking, rates), credit })

      function put(code: string, beside: Beside) {
        set(({ places }) => ({ places: { ...places, [code]: beside } }))
      }
    },
    add(place) {
      set(({ others }) => ({ others: [...others, place].slice(0, mostPlaces - 1) }))
    },
    leave(place) {
      set(({ others }) => ({ others: others.filter((other) => other !== place) }))
    },
  }))

export const useRates = journeyStore(createRatesStore)
