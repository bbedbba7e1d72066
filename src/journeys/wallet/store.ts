import { createStore } from 'zustand/vanilla'
import { dayOf } from '@/domain/calendar'
import type { Relation } from '@/domain/family/relation'
import { tidyIdNumber } from '@/domain/identity/id-number'
import { type Fen, parseYuan } from '@/domain/money'
import type { Counter } from '@/services/contract/desks'
import { inTurn } from '@/session/in-turn'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { answered, asking, stillKnown } from '@/session/loadable'
import { blank, kept, type WalletDraft } from './draft'
import { faultsOf, fields, flawless, nobody, type Receiver } from './form'
import type { Wallet } from './state'

/** The writes' names in the journal of keys. */
export const writes = { open: 'wallet-open', send: 'wallet-send' } as const

/** The holder’s wallet: opening it, and one sending from the form to the answer. No name and no number is ever kept. */
export const createWalletStore = (counter: Counter) =>
  createStore<Wallet>()((set, get) => {
    const looking = inTurn()
    const checking = inTurn()
    let opening: Promise<void> | null = null
    let sending: Promise<void> | null = null

    const keep = (change: Partial<WalletDraft>) => {
      const draft = { ...get().draft, ...change }
      kept.keep(draft)
      set({ draft })
    }

    /** Nothing is changed while nobody knows whether it has already gone out. */
    const inDoubt = () => {
      const { sent, notArrived } = get()
      return sent?.state === 'asking' || (sent?.state === 'unreached' && !notArrived)
    }

    /** Something else is wanted now: another sending, with a key of its own. */
    const change = (next: Partial<Wallet>) => {
      checking.drop()
      settled(writes.send)
      keep({ inDoubt: false })
      set({ ...next, checked: null, sent: null, notArrived: false })
    }

    /** The money is out: the form is forgotten, and with it who it was for. */
    const spend = () => {
      settled(writes.send)
      kept.forget()
      set({ draft: blank, receiver: nobody, left: [], attempt: 0, checked: null, notArrived: false })
    }

    const hear = (sent: Wallet['sent']) => {
      if (sent?.state === 'ready') spend()
      // A proof that lapsed decides nothing: the same key is proved and sent again.
      if (sent?.state === 'refused' && sent.refusal.code !== 'STEP_UP_NEEDED') settled(writes.send)
      // Turned away at the door, it was not done either: nothing is in doubt.
      const turnedAway = sent?.state === 'unreached' && sent.trouble !== undefined
      if (sent?.state === 'refused' || turnedAway) keep({ inDoubt: false })
      set({ sent, notArrived: turnedAway })
    }

    /** A sending left in doubt, by an app that was closed or a person who went away, is asked after before another is sent. */
    const settleEarlier = async () => {
      const { earlier, draft, sent } = get()
      if (!draft.inDoubt || sent?.state === 'asking' || earlier?.state === 'asking') return
      set({ earlier: asking })
      const found = await answered(counter.wallet.outcome({ of: keyFor(writes.send) }))
      if (found.state === 'ready') spend()
      if (found.state === 'refused') keep({ inDoubt: false })
      if (found.state === 'ready' || found.state === 'refused')
        set({ sent: null, earlier: { state: 'ready', value: found.state === 'ready' ? found.value : null } })
      else set({ earlier: { state: 'unreached' } })
    }

    return {
      state: asking,
      opening: null,
      draft: kept.load(),
      receiver: nobody,
      left: [],
      attempt: 0,
      checked: null,
      sent: null,
      notArrived: false,
      earlier: null,

      async look() {
        if (get().state.state === 'unreached') set({ state: asking })
        await settleEarlier()
        await looking(answered(counter.wallet.state({})), (state) => set({ state: stillKnown(get().state, state) }))
      },

      open() {
        const act = async () => {
          set({ opening: asking })
          const opened = await answered(counter.wallet.open({ key: keyFor(writes.open) }))
          if (opened.state !== 'unreached') settled(writes.open)
          set({ opening: opened, ...(opened.state === 'ready' && { state: opened }) })
        }
        opening ??= act().finally(() => {
          opening = null
        })
        return opening
      },

      choose(relation) {
        if (inDoubt()) return
        change({})
        keep({ relation })
      },
      amountTo(yuan) {
        if (inDoubt()) return
        change({ left: get().left.filter((field) => field !== 'yuan') })
        keep({ yuan })
      },
      name(typed) {
        if (inDoubt()) return
        change({ receiver: { ...get().receiver, ...typed }, left: get().left.filter((field) => !(field in typed)) })
      },
      leave(field) {
        const { draft, receiver, left } = get()
        const typed = { ...receiver, ...draft }[field]
        // Nobody is scolded for walking past an empty field; going on will ask for it.
        if (typed && !left.includes(field)) set({ left: [...left, field] })
      },
      complete(state) {
        const { draft, receiver, attempt } = get()
        if (flawless(faultsOf({ ...draft, ...receiver }, state, dayOf(state.now)))) return true
        set({ left: fields, attempt: attempt + 1 })
        return false
      },

      async examine() {
        const { draft, receiver, checked } = get()
        const wanted = wantedOf(draft, receiver)
        if (inDoubt() || !wanted) return null
        if (checked?.state !== 'ready') set({ checked: asking })
        const known = await checking(answered(counter.wallet.precheck(wanted)), (answer) => {
          const now = stillKnown(get().checked ?? asking, answer)
          set({ checked: now })
          return now
        })
        return known ?? null
      },
      reconsider: () => change({}),

      send(stepUpToken, amount) {
        const { draft, receiver } = get()
        const wanted = wantedOf(draft, receiver)
        if (inDoubt() || !wanted || wanted.amount !== amount) return sending ?? Promise.resolve()
        const act = async () => {
          keep({ inDoubt: true })
          set({ sent: asking, notArrived: false, earlier: null })
          hear(await answered(counter.wallet.send({ key: keyFor(writes.send), ...wanted, stepUpToken })))
        }
        sending ??= act().finally(() => {
          sending = null
        })
        return sending
      },

      async lookAgain() {
        if (get().sent?.state !== 'unreached') return
        set({ sent: asking })
        const found = await answered(counter.wallet.outcome({ of: keyFor(writes.send) }))
        if (found.state === 'ready') return hear(found)
        set({ sent: { state: 'unreached' }, notArrived: found.state === 'refused' })
        if (found.state === 'refused') keep({ inDoubt: false })
      },
    }
  })

/** The wallet of this visit. */
export const useWallet = journeyStore(createWalletStore)

/** The sending as the counter reads it; null while something is missing. */
function wantedOf({ relation, yuan }: WalletDraft, { name, idNumber }: Receiver) {
  const amount: Fen | null = parseYuan(yuan)
  if (relation === null || amount === null || amount === 0 || name === '' || idNumber === '') return null
  const named: Relation = relation
  return { relation: named, name: name.trim(), idNumber: tidyIdNumber(idNumber), amount }
}
