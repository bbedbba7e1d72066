import { createStore } from 'zustand/vanilla'
import type { IsoDate } from '@/domain/calendar'
import type { Loadable } from '@/domain/loadable'
import type { Outcome } from '@/domain/outcome'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import type { withdrawal } from '@/services/contract/withdrawal'
import type { withdrawalFollowing } from '@/services/contract/withdrawal-following'
import { journeyStore } from '@/session/journey-store'
import { settled } from '@/session/keys'
import { answered, asking } from '@/session/loadable'
import { latestOnly } from '../latest'

export type Request = ReplyOf<typeof withdrawal.find>
type FindRefusal = RefusalOf<typeof withdrawal.find>
type WriteRefusal =
  | RefusalOf<typeof withdrawal.cancel>
  | RefusalOf<typeof withdrawal.supplement>
  | RefusalOf<typeof withdrawalFollowing.returnCard>

/** What came of the last thing done here; `unreached` means unknown, and `ask` tells. */
export type Act = { readonly what: 'CANCEL' | 'SUPPLEMENT' | 'CARD'; readonly came: Loadable<Request, WriteRefusal> }

/** One request being followed. */
export interface Following {
  readonly requestId: string | null
  readonly request: Loadable<Request, FindRefusal>
  /** The counter could not be reached just now: what is shown is as of an earlier look. */
  readonly outOfReach: boolean
  /** Materials handed in again, not yet sent. */
  readonly handedIn: readonly string[]
  readonly act: Act | null
  /** The counter's day, for counting what is left; null until it has said it. */
  readonly today: IsoDate | null
  ask(requestId: string): Promise<void>
  handIn(materialId: string): void
  supplement(): Promise<void>
  cancel(): Promise<void>
  /** The bank card of old has been handed back. */
  returnCard(): Promise<void>
}

export const createFollowingStore = (counter: Counter) =>
  createStore<Following>()((set, get) => {
    const asked = latestOnly<Request, FindRefusal>()

    /** Shows an answer unless what is shown is newer: answers may overtake each other (R-R05). */
    const show = (answer: Loadable<Request, FindRefusal>) => {
      const { request } = get()
      const stale =
        answer.state === 'ready' && request.state === 'ready' && answer.value.version < request.value.version
      if (!stale) set({ request: answer })
    }

    const perform = async (what: Act['what'], write: Promise<Outcome<Request, WriteRefusal>>) => {
      const { requestId } = get()
      set({ act: { what, came: asking } })
      const came = await answered(write)
      if (get().requestId !== requestId) return
      set({ act: { what, came } })
      if (came.state === 'ready') {
        show(came)
        set({ handedIn: [] })
      }
      // A no means that the request has moved on since it was shown.
      if (came.state === 'refused' && requestId) await look(requestId)
    }

    const askDay = async () => {
      const me = await answered(counter.session.me({}))
      if (me.state === 'ready') set({ today: me.value.today })
    }

    const look = async (requestId: string) => {
      if (get().requestId !== requestId) set({ requestId, request: asking, handedIn: [], act: null })
      void askDay()
      const had = get().request
      if (had.state === 'unreached') set({ request: asking })
      const reached = await asked(counter.withdrawal.find({ requestId }), had, (answer) => {
        show(answer)
        if (answer.state !== 'ready') return
        // The application is on the books: whatever key it was sent under has done its work.
        settled('withdraw')
        if (get().act?.came.state === 'unreached') set({ act: null })
      })
      if (get().requestId === requestId) set({ outOfReach: !reached })
    }

    return {
      requestId: null,
      request: asking,
      outOfReach: false,
      handedIn: [],
      act: null,
      today: null,

      async ask(requestId) {
        // What was said of the last act belongs to the look before this one.
        if (get().act?.came.state === 'refused') set({ act: null })
        await look(requestId)
      },

      handIn(materialId) {
        const { handedIn } = get()
        if (!handedIn.includes(materialId)) set({ handedIn: [...handedIn, materialId] })
      },

      async supplement() {
        const { requestId, handedIn, act } = get()
        if (!requestId || act?.came.state === 'asking') return
        await perform('SUPPLEMENT', counter.withdrawal.supplement({ requestId, materials: [...handedIn] }))
      },

      async cancel() {
        const { requestId, act } = get()
        if (!requestId || act?.came.state === 'asking') return
        await perform('CANCEL', counter.withdrawal.cancel({ requestId }))
      },

      async returnCard() {
        const { requestId, act } = get()
        if (!requestId || act?.came.state === 'asking') return
        await perform('CARD', counter.withdrawal.returnCard({ requestId }))
      },
    }
  })

export const useFollowing = journeyStore(createFollowingStore)
