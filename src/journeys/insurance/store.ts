import { createStore } from 'zustand/vanilla'
import type { Loadable } from '@/domain/loadable'
import type { Fen } from '@/domain/money'
import type { Counter } from '@/services/contract/desks'
import type { insurance } from '@/services/contract/insurance'
import { inTurn } from '@/session/in-turn'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'
import type { Cover } from './answers'
import { blank, type InsuranceDraft, kept } from './draft'

/** The write's name in the journal of keys. */
export const write = 'insure'

/** Commercial insurance out of the account: what may be bought, one purchase, and what came of it. */
interface Insurance {
  readonly offers: Asked<typeof insurance.offers>
  readonly draft: InsuranceDraft
  /** Answers to 健康告知, in memory only; null is not answered yet. */
  readonly declared: readonly (boolean | null)[]
  /** What became of paying; null while nothing went out. `unreached` is unknown, never a failure. */
  readonly sent: Asked<typeof insurance.buy> | null
  /** The counter was asked after a purchase nobody had answered, and says it never came. */
  readonly notArrived: boolean
  /** What became of a purchase left in doubt when the app was last closed. */
  readonly earlier: Loadable<Cover | null> | null
  look(): Promise<void>
  choose(productId: string): void
  insure(personId: string | null): void
  declare(question: number, answer: boolean): void
  /** Pays the premium, once, with the proof of who is asking. */
  buy(stepUpToken: string, premium: Fen): Promise<void>
  /** Asks what came of a purchase nobody answered, by its key. */
  lookAgain(): Promise<void>
}

const createInsuranceStore = (counter: Counter) =>
  createStore<Insurance>()((set, get) => {
    const looking = inTurn()
    let buying: Promise<void> | null = null

    const keep = (change: Partial<InsuranceDraft>) => {
      const draft = { ...get().draft, ...change }
      kept.keep(draft)
      set({ draft })
    }

    /** Something else is wanted now: another purchase, with a key of its own. Not while one is in doubt. */
    const change = (next: Partial<InsuranceDraft>, declared = get().declared) => {
      if (get().draft.inDoubt) return
      settled(write)
      keep(next)
      set({ declared, sent: null, notArrived: false })
    }

    const spend = () => {
      settled(write)
      kept.forget()
      set({ draft: blank, declared: [], notArrived: false })
    }

    const hear = (sent: Asked<typeof insurance.buy>) => {
      if (sent.state === 'ready') spend()
      // A proof that lapsed decides nothing: the same key is proved and sent again.
      if (sent.state === 'refused' && sent.refusal.code !== 'STEP_UP_NEEDED') settled(write)
      // Turned away at the door, it was not done either.
      const turnedAway = sent.state === 'unreached' && sent.trouble !== undefined
      if (sent.state === 'refused' || turnedAway) keep({ inDoubt: false })
      set({ sent, notArrived: turnedAway })
    }

    /** A purchase left in doubt is asked after before another is offered. */
    const settleEarlier = async () => {
      const { earlier, draft, sent } = get()
      if (!draft.inDoubt || sent?.state === 'asking' || earlier?.state === 'asking') return
      set({ earlier: asking })
      const found = await answered(counter.insurance.outcome({ of: keyFor(write) }))
      if (found.state === 'unreached' || found.state === 'asking') return set({ earlier: { state: 'unreached' } })
      if (found.state === 'ready') spend()
      else keep({ inDoubt: false })
      set({ sent: null, earlier: { state: 'ready', value: found.state === 'ready' ? found.value : null } })
    }

    return {
      offers: asking,
      draft: kept.load(),
      declared: [],
      sent: null,
      notArrived: false,
      earlier: null,

      async look() {
        if (get().offers.state === 'unreached') set({ offers: asking })
        await settleEarlier()
        await looking(answered(counter.insurance.offers({})), (offers) =>
          set({ offers: stillKnown(get().offers, offers) }),
        )
      },

      choose(productId) {
        if (get().draft.productId !== productId) change({ productId, personId: null }, [])
      },
      insure(personId) {
        if (get().draft.personId !== personId) change({ personId }, [])
      },
      declare(question, answer) {
        const declared = [...get().declared]
        while (declared.length <= question) declared.push(null)
        declared[question] = answer
        change({}, declared)
      },

      buy(stepUpToken, premium) {
        const { draft, declared, sent } = get()
        const { productId, personId } = draft
        if (productId === null || sent?.state === 'asking') return buying ?? Promise.resolve()
        const wanted = { productId, personId, premium, declared: declared.map((answer) => answer === true) }
        const act = async () => {
          keep({ inDoubt: true })
          set({ sent: asking, notArrived: false, earlier: null })
          hear(await answered(counter.insurance.buy({ key: keyFor(write), ...wanted, stepUpToken })))
        }
        buying ??= act().finally(() => {
          buying = null
        })
        return buying
      },

      async lookAgain() {
        if (get().sent?.state !== 'unreached') return
        set({ sent: asking })
        const found = await answered(counter.insurance.outcome({ of: keyFor(write) }))
        if (found.state === 'ready') return hear(found)
        set({ sent: { state: 'unreached' }, notArrived: found.state === 'refused' })
        if (found.state === 'refused') keep({ inDoubt: false })
      },
    }
  })

/** The insurance of this visit. */
export const useInsurance = journeyStore(createInsuranceStore)
