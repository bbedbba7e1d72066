import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import { payingCommitment } from '@/domain/consent'
import type { Trouble } from '@/domain/loadable'
import { type Fen, sum } from '@/domain/money'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'
import type { sitting as contract } from '@/services/contract/sitting'
import { draftOf } from '@/session/draft'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

export type Sitting = ReplyOf<typeof contract.sitting>
export type Sat = Asked<typeof contract.sit>

/** Somebody to be paid for, at the amount in fen that was shown. */
export interface Chosen {
  readonly personId: string
  readonly due: Fen
}

interface Following {
  readonly sittingId: string | null
  readonly sitting: Asked<typeof contract.sitting>
  /** The last question was not answered: what is shown may be behind. */
  readonly silent: boolean
  /** The confirmation went out and no reply came. */
  readonly inDoubt: boolean
  /** How often the counter has said since then that it knows of none; a silence says nothing. */
  readonly denials: number
  /** Why the confirmation was turned away unserved: nothing was done, and it may be sent again. */
  readonly trouble: Trouble | null
  /** Why the confirmation was not taken. */
  readonly refusal: RefusalOf<typeof contract.confirm> | null
  /** Answers and silences since the page was opened. */
  readonly asked: number
}

interface SittingStore extends Following {
  /** Whom the person has ticked, by id: kept on the device, so that a reload or a killed app loses nothing. */
  readonly picked: readonly string[]
  pick(personId: string, on: boolean): void
  /** Draws up an order for each. No money moves; the same choice is the same sitting however often it is sent. */
  sit(year: number, people: readonly Chosen[]): Promise<Sat>
  open(sittingId: string): Promise<void>
  refresh(): Promise<void>
  /** Confirms all of them, once; when the reply is lost the sitting is looked up, and never sent again from here. */
  confirm(stepUpToken: string): Promise<void>
}

const blank: Following = {
  sittingId: null,
  sitting: asking,
  silent: false,
  inDoubt: false,
  denials: 0,
  trouble: null,
  refusal: null,
  asked: 0,
}

/** Old news (R-R05): a slower answer, overtaken by a newer one about the confirmation or about any of the orders. */
const isOlder = (heard: Sitting, known: Sitting): boolean =>
  (known.confirmed && !heard.confirmed) ||
  heard.people.some(({ order }) =>
    known.people.some(
      (other) => other.order?.orderId === order?.orderId && (other.order?.version ?? 0) > (order?.version ?? 0),
    ),
  )

const picks = draftOf('sitting', v.array(v.string()), [])

/** Several relatives in one sitting, from the choice to the last result. */
export const createSittingStore = (counter: Counter) =>
  createStore<SittingStore>()((set, get) => {
    let sending: Promise<Sat> | null = null
    let confirming: Promise<void> | null = null

    const send = async (year: number, people: readonly Chosen[]): Promise<Sat> => {
      // Another choice is another sitting: a key never goes with two of them.
      const write = `sit:${year}:${people.map(({ personId, due }) => `${personId}.${due}`).join(':')}`
      const ask = { year, people: people.map((person) => ({ ...person })), commitment: payingCommitment }
      const answer = await answered(counter.contribution.sit({ key: keyFor(write), ...ask }))
      if (answer.state !== 'unreached') settled(write)
      // The ticks stay on the page until it has given way to the next.
      if (answer.state === 'ready') picks.forget()
      return answer
    }

    const hear = (heard: Sitting) => {
      const { sitting, inDoubt, denials } = get()
      if (sitting.state === 'ready' && isOlder(heard, sitting.value)) return
      set({
        sitting: { state: 'ready', value: heard },
        inDoubt: inDoubt && !heard.confirmed,
        denials: inDoubt && !heard.confirmed ? denials + 1 : 0,
      })
    }

    const ask = async (sittingId: string, stepUpToken: string) => {
      set({ refusal: null, trouble: null, inDoubt: false, denials: 0 })
      const answer = await answered(counter.contribution.confirm({ sittingId, stepUpToken }))
      if (get().sittingId !== sittingId) return
      if (answer.state === 'ready') {
        set({ silent: false, asked: 1 })
        return hear(answer.value)
      }
      if (answer.state === 'refused') set({ refusal: answer.refusal })
      // Turned away at the door is no lost reply: nothing can be on its way.
      if (answer.state === 'unreached')
        set(answer.trouble ? { trouble: answer.trouble } : { silent: true, inDoubt: true })
      await get().refresh()
    }

    return {
      ...blank,
      picked: picks.load(),
      pick(personId, on) {
        const others = get().picked.filter((other) => other !== personId)
        const picked = on ? [...others, personId] : others
        picks.keep(picked)
        set({ picked })
      },
      sit(year, people) {
        sending ??= send(year, people).finally(() => {
          sending = null
        })
        return sending
      },
      async open(sittingId) {
        set(get().sittingId === sittingId ? { asked: 0, trouble: null, refusal: null } : { ...blank, sittingId })
        await get().refresh()
      },
      async refresh() {
        const { sittingId } = get()
        if (sittingId === null) return
        const answer = await answered(counter.contribution.sitting({ sittingId }))
        if (get().sittingId !== sittingId) return
        set(({ asked }) => ({ asked: asked + 1, silent: answer.state === 'unreached' }))
        if (answer.state === 'ready') hear(answer.value)
        else set(({ sitting }) => ({ sitting: stillKnown(sitting, answer) }))
      },
      confirm(stepUpToken) {
        const { sittingId } = get()
        if (sittingId === null) return Promise.resolve()
        confirming ??= ask(sittingId, stepUpToken).finally(() => {
          confirming = null
        })
        return confirming
      },
    }
  })

/** The sitting of this visit. */
export const useSittings = journeyStore(createSittingStore)

/** The sitting of a page; blank for the moment in which the store still holds another page's. */
export function useSittingOf(sittingId: string): SittingStore {
  const store = useSittings((state) => state)
  return store.sittingId === sittingId ? store : { ...store, ...blank }
}

/** What those who have an order come to, in fen. */
export const totalOf = (people: readonly { due: Fen | null }[]): Fen => sum(...people.flatMap(({ due }) => due ?? []))
