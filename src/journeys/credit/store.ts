import { createStore } from 'zustand/vanilla'
import { highestBase } from '@/domain/balance/credit-amount'
import type { Counter } from '@/services/contract/desks'
import type { estimate } from '@/services/contract/estimate'
import type { ReplyOf } from '@/services/contract/operation'
import type { regions } from '@/services/contract/regions'
import type { session } from '@/services/contract/session'
import { inTurn } from '@/session/in-turn'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'
import { blank, readForm, type Typed, type Who } from './form'

export type Credit = ReplyOf<typeof estimate.credit>

interface CreditState {
  readonly me: Asked<typeof session.me>
  readonly regions: Asked<typeof regions.regions>
  /** The place reckoned for; null is where the person is insured. */
  readonly place: string | null
  readonly typed: Typed
  /** How often 算一算 was pressed with something wrong. */
  readonly missed: number
  /** Whose credit was reckoned last; null before the first time. */
  readonly who: Who | null
  readonly answer: Asked<typeof estimate.credit>
  /** Who and where. Answers with the place reckoned for; null while nobody has said. */
  look(): Promise<string | null>
  about(place: string): void
  type(change: Partial<Typed>): void
  /** Reads the form. Whether it can be reckoned with; if not, `missed` grows. */
  ready(): boolean
  /** Asks for what the form came to. */
  reckon(): Promise<void>
}

/** 每月划入: asks who and where, and what that comes to. Writes nothing, and keeps nothing on the device. */
export const createCreditStore = (counter: Counter) =>
  createStore<CreditState>()((set, get) => {
    const turn = inTurn()
    return {
      me: asking,
      regions: asking,
      place: null,
      typed: blank,
      missed: 0,
      who: null,
      answer: asking,

      async look() {
        if (get().me.state === 'unreached') set({ me: asking })
        const [me, regions] = await Promise.all([
          answered(counter.session.me({})),
          answered(counter.policy.regions({})),
        ])
        set((had) => ({ me: stillKnown(had.me, me), regions: stillKnown(had.regions, regions) }))
        return placeOf(get())
      },
      about(place) {
        // An average pension is of one place.
        set(({ typed }) => ({ place, typed: { ...typed, average: '' } }))
      },
      type(change) {
        set(({ typed }) => ({ typed: { ...typed, ...change } }))
      },
      ready() {
        const { me, typed, missed } = get()
        if (me.state !== 'ready') return false
        const read = readForm(typed, me.value.today, highestBase)
        if ('faults' in read) set({ missed: missed + 1 })
        else set({ who: read.who, missed: 0, answer: asking })
        return 'who' in read
      },
      async reckon() {
        const { who } = get()
        const place = placeOf(get())
        if (!who || place === null) return
        if (get().answer.state === 'unreached') set({ answer: asking })
        await turn(answered(counter.estimate.credit({ place, who, on: null })), (found) =>
          set({ answer: stillKnown(get().answer, found) }),
        )
      },
    }
  })

/** The place reckoned for; null while nobody has said where the person is insured. */
export const placeOf = ({ place, me }: Pick<CreditState, 'place' | 'me'>): string | null =>
  place ?? (me.state === 'ready' ? me.value.areaCode : null)

/** What a place is called, as far as anybody has answered; its code until then. */
export function nameOf({ me, regions }: Pick<CreditState, 'me' | 'regions'>, place: string): string {
  if (me.state === 'ready' && me.value.areaCode === place) return me.value.areaName
  const known = regions.state === 'ready' ? regions.value.regions.find(({ code }) => code === place) : undefined
  return known?.name ?? place
}

/** The reckoning of this visit. */
export const useCredit = journeyStore(createCreditStore)
