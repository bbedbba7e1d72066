import { createStore } from 'zustand/vanilla'
import type { Relation } from '@/domain/family/relation'
import { tidyIdNumber } from '@/domain/identity/id-number'
import { tidyPhone } from '@/domain/identity/phone'
import type { Counter } from '@/services/contract/desks'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { answered, asking } from '@/session/loadable'
import { filledIn } from '@/session/walk-filled'
import { versions } from '../notice/copy'
import type { BindAsk, Bound } from './answers'
import { blank, type Draft, kept, nothingAgreed } from './draft'
import { faultsOf, flawless, type Identity, nobody } from './identity'
import { standing, undecided } from './standing'
import type { ApplicationState } from './state'

/** The write's name in the journal of keys. */
export const binding = 'bind'

export const createApplicationStore = (counter: Counter) =>
  createStore<ApplicationState>()((set, get) => {
    const keep = (draft: Draft) => {
      kept.keep(draft)
      set({ draft })
    }

    // Exactly what was sent: an outcome is asked for with the same words, and they are forgotten once it is known.
    let asked: BindAsk | null = null

    const send = async (ask: BindAsk): Promise<Bound> => {
      asked = ask
      set({ sent: asking })
      const sent = await answered(counter.family.bind(ask))
      set({ sent })
      if (sent.state !== 'unreached') asked = null
      if (sent.state === 'ready') spend()
      // A verification that ran out decides nothing: the same key is verified and sent again.
      if (sent.state === 'refused' && sent.refusal.code !== 'STEP_UP_NEEDED') settled(binding)
      return sent
    }

    const spend = () => {
      settled(binding)
      kept.forget()
      set({ draft: blank, identity: nobody, left: [], attempt: null, examined: null, mending: false })
    }

    return {
      draft: kept.load(),
      identity: filledIn().relative?.identity ?? nobody,
      left: [],
      attempt: null,
      examined: filledIn().relative?.examined ?? null,
      sent: null,
      mending: false,

      where: (at) => standing(at, get()),
      choose(relation) {
        const { draft } = get()
        if (undecided(get()) || relation === draft.relation) return
        keep({ ...draft, relation, agreed: { ...draft.agreed, commitment: null } })
        set({ examined: null, sent: null })
      },
      fill(change) {
        if (undecided(get())) return
        const { identity, left } = get()
        set({
          identity: { ...identity, ...change },
          left: left.filter((field) => !(field in change)),
          examined: null,
          sent: null,
        })
      },
      leave(field) {
        const { identity, left } = get()
        // Nobody is scolded for walking past an empty field; 继续 will ask for it.
        if (identity[field] !== '' && !left.includes(field)) set({ left: [...left, field] })
      },
      submitIdentity(today) {
        if (flawless(faultsOf(get().identity, today))) {
          set({ attempt: null })
          return true
        }
        set(({ attempt }) => ({ left: ['name', 'idNumber', 'phone'], attempt: (attempt ?? 0) + 1 }))
        return false
      },
      async examine() {
        const { draft, identity } = get()
        if (undecided(get()) || !draft.relation) return null
        // A new examination is a new application: a key left over from another one, or from an app killed on the way, is not its.
        settled(binding)
        set({ examined: asking })
        const examined = await answered(counter.family.precheck(applied(draft.relation, identity)))
        const now = get()
        // Answered a question that has changed since.
        if (now.identity !== identity || now.draft.relation !== draft.relation) return null
        set({ examined })
        if (examined.state === 'ready' && examined.value.personId !== now.draft.personId) {
          // What was agreed to was agreed to for somebody else.
          keep({ ...now.draft, personId: examined.value.personId, agreed: nothingAgreed })
        }
        return examined
      },
      reconsider: () => set({ examined: null }),
      agree(consent, yes) {
        const { draft } = get()
        keep({ ...draft, agreed: { ...draft.agreed, [consent]: yes ? versions[consent] : null } })
      },
      mend: (mending) => set({ mending }),
      async bind(token) {
        const { draft, identity } = get()
        if (undecided(get()) || !draft.relation) return null
        return send({
          key: keyFor(binding),
          ...applied(draft.relation, identity),
          phone: identity.usesMyPhone ? '' : tidyPhone(identity.phone),
          consents: { notice: versions.notice, commitment: versions.commitment },
          stepUpToken: token,
        })
      },
      lookAgain: async () => (asked && get().sent?.state === 'unreached' ? send(asked) : null),
    }
  })

export const useApplication = journeyStore(createApplicationStore)

/** The application as the counter reads it. */
const applied = (relation: Relation, { name, idNumber }: Identity) => ({
  relation,
  name: name.trim(),
  idNumber: tidyIdNumber(idNumber),
})
