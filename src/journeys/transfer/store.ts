import { createStore } from 'zustand/vanilla'
import type { Loadable } from '@/domain/loadable'
import type { MoveReason, TransferPaper } from '@/domain/transfer/application'
import type { Counter } from '@/services/contract/desks'
import type { regions } from '@/services/contract/regions'
import type { transfer } from '@/services/contract/transfer'
import { inTurn } from '@/session/in-turn'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'
import { blank, kept, type TransferDraft } from './draft'

/** The write's name in the journal of keys. */
export const write = 'transfer'

/** Moving insurance and account to another place, from the choice of a place to the answer. */
interface TransferErrand {
  readonly standing: Asked<typeof transfer.standing>
  /** Every place there is; null until somebody wants to see them. */
  readonly places: Asked<typeof regions.regions> | null
  readonly draft: TransferDraft
  /** The place the answer below is about. */
  readonly judged: string | null
  readonly checked: Asked<typeof transfer.precheck>
  /** What became of sending it; null while nothing went out. */
  readonly sent: Asked<typeof transfer.submit> | null
  /** The counter was asked after an application nobody had answered, and says it never came. */
  readonly notArrived: boolean
  look(): Promise<void>
  askPlaces(): Promise<void>
  /** Asks whether it may go to a place, and by when. Writes nothing. */
  judge(to: string): Promise<void>
  choose(to: string): void
  because(reason: MoveReason): void
  handIn(paper: TransferPaper): void
  takeOut(paper: TransferPaper): void
  /** Sends it with the proof of who is asking, under the key the proof was given for. */
  submit(stepUpToken: string): Promise<void>
  /** Asks what came of an application nobody answered. */
  lookAgain(): Promise<void>
}

const createTransferStore = (counter: Counter) =>
  createStore<TransferErrand>()((set, get) => {
    const looking = inTurn()
    const judging = inTurn()
    let sending: Promise<void> | null = null

    const keep = (change: Partial<TransferDraft>) => {
      const draft = { ...get().draft, ...change }
      kept.keep(draft)
      set({ draft })
    }

    /** Nothing changes while nobody knows whether it has already gone out. */
    const inDoubt = () => get().draft.inDoubt

    /** Something else is wanted now: another application, with a key of its own. */
    const change = (next: Partial<TransferDraft>) => {
      if (inDoubt()) return
      settled(write)
      keep(next)
      set({ sent: null, notArrived: false })
    }

    const spend = () => {
      settled(write)
      kept.forget()
      set({ draft: blank, notArrived: false })
    }

    const hear = (sent: Loadable<never> | Asked<typeof transfer.submit>) => {
      if (sent.state === 'ready') spend()
      if (sent.state === 'refused') {
        // A proof that lapsed decides nothing: the same key is proved and sent again.
        if (sent.refusal.code !== 'STEP_UP_NEEDED') settled(write)
        keep({ inDoubt: false })
      }
      // Turned away at the door, it was not done either.
      const turnedAway = sent.state === 'unreached' && sent.trouble !== undefined
      if (turnedAway) keep({ inDoubt: false })
      set({ sent, notArrived: turnedAway })
    }

    return {
      standing: asking,
      places: null,
      draft: kept.load(),
      judged: null,
      checked: asking,
      sent: null,
      notArrived: false,

      async look() {
        if (get().standing.state === 'unreached') set({ standing: asking })
        await looking(answered(counter.transfer.standing({})), (standing) => {
          set({ standing: stillKnown(get().standing, standing) })
          if (standing.state !== 'ready' || !inDoubt() || get().sent?.state === 'asking') return
          // Left by an app that was closed: either it is on the books, or it never came.
          if (standing.value.latest && !standing.value.latest.finished) spend()
          else keep({ inDoubt: false })
        })
      },

      async askPlaces() {
        if (get().places?.state !== 'ready') set({ places: asking })
        set({ places: await answered(counter.policy.regions({})) })
      },

      async judge(to) {
        const had = get().judged === to ? get().checked : asking
        set({ judged: to, checked: had.state === 'unreached' ? asking : had })
        await judging(answered(counter.transfer.precheck({ to })), (answer) =>
          set({ checked: stillKnown(had, answer) }),
        )
      },

      choose: (to) => change(get().draft.to === to ? {} : { ...blank, to }),
      because: (reason) => change({ reason }),
      handIn: (paper) => change({ papers: [...get().draft.papers.filter((known) => known !== paper), paper] }),
      takeOut: (paper) => change({ papers: get().draft.papers.filter((known) => known !== paper) }),

      submit(stepUpToken) {
        const { to, reason, papers } = get().draft
        if (to === null || reason === null || get().sent?.state === 'asking') return sending ?? Promise.resolve()
        const act = async () => {
          keep({ inDoubt: true })
          set({ sent: asking, notArrived: false })
          hear(await answered(counter.transfer.submit({ key: keyFor(write), to, reason, papers, stepUpToken })))
        }
        sending ??= act().finally(() => {
          sending = null
        })
        return sending
      },

      async lookAgain() {
        if (get().sent?.state !== 'unreached') return
        set({ sent: asking })
        const found = await answered(counter.transfer.standing({}))
        const latest = found.state === 'ready' ? found.value.latest : null
        if (latest && !latest.finished) return hear({ state: 'ready', value: latest })
        const never = found.state === 'ready'
        if (never) keep({ inDoubt: false })
        set({ sent: { state: 'unreached' }, notArrived: never })
      },
    }
  })

/** The move of this visit. */
export const useTransfer = journeyStore(createTransferStore)
