import { createStore } from 'zustand/vanilla'
import type { Relation } from '@/domain/family/relation'
import { openTerm } from '@/domain/family/term'
import { tidyDocument } from '@/domain/identity/document'
import { tidyIdNumber } from '@/domain/identity/id-number'
import { tidyPhone } from '@/domain/identity/phone'
import type { Counter } from '@/services/contract/desks'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { answered, asking } from '@/session/loadable'
import { filledIn } from '@/session/walk-filled'
import type { BindAsk, Bound } from './answers'
import { blank, type Draft, kept, nothingAgreed, versionsOf } from './draft'
import { faultsOf, flawless, type Identity, nobody } from './identity'
import { standing, undecided } from './standing'
import type { ApplicationState } from './state'

/** The write's name in the journal of keys. */
export const binding = 'bind'

/** An application at one counter, from the relation to the outcome; what lies in the draft is taken up again. */
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
      set({ draft: blank, identity: nobody, left: [], attempt: null, examined: null, signature: null, mending: false })
    }

    return {
      draft: kept.load(),
      identity: filledIn().relative?.identity ?? nobody,
      left: [],
      attempt: null,
      examined: filledIn().relative?.examined ?? null,
      signature: filledIn().relative?.signature ?? null,
      sent: null,
      mending: false,

      where: (at) => standing(at, get()),
      choose(relation) {
        const { draft } = get()
        if (undecided(get()) || relation === draft.relation) return
        keep({ ...draft, relation, agreed: { ...draft.agreed, commitment: null } })
        set({ examined: null, signature: null, sent: null })
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
        // What was refused before is asked anew.
        set({ examined: asking, sent: null })
        const examined = await answered(counter.family.precheck(named(draft.relation, identity)))
        const now = get()
        // Answered a question that has changed since.
        if (now.identity !== identity || now.draft.relation !== draft.relation) return null
        set({ examined })
        if (examined.state === 'ready' && examined.value.personId !== now.draft.personId) {
          // What was agreed to was agreed to for somebody else.
          keep({ ...now.draft, personId: examined.value.personId, agreed: nothingAgreed, term: openTerm })
          set({ signature: null })
        }
        return examined
      },
      reconsider: () => set({ examined: null }),
      agree(consent, yes) {
        const { draft, examined } = get()
        if (examined?.state !== 'ready') return
        keep({ ...draft, agreed: { ...draft.agreed, [consent]: yes ? versionsOf(examined.value)[consent] : null } })
      },
      lay(term) {
        if (undecided(get())) return
        keep({ ...get().draft, term })
        set({ sent: null })
      },
      async sign(signature) {
        const { draft, identity, examined } = get()
        if (undecided(get()) || !draft.relation || examined?.state !== 'ready') return null
        const ask = { ...applied(draft, draft.relation, identity), signature }
        const answer = await answered(counter.family.precheck(ask))
        if (get().identity !== identity || get().draft !== draft) return null
        if (answer.state === 'ready') {
          // What was signed is what was shown, though another wording be in force by now.
          keep({ ...draft, agreed: { ...draft.agreed, commitment: versionsOf(examined.value).commitment } })
          set({ signature, examined: answer, sent: null })
        }
        // A signature is signed again; anything else the counter says now was not so when the relative was named.
        if (answer.state === 'refused' && !answer.refusal.code.startsWith('SIGNATURE')) set({ examined: answer })
        return answer
      },
      mend: (mending) => set({ mending }),
      async bind(token, proof = 'SELF') {
        const { draft, identity, signature } = get()
        if (undecided(get()) || !draft.relation) return null
        return send({
          key: keyFor(binding),
          ...applied(draft, draft.relation, identity),
          signature,
          proof,
          phone: identity.usesMyPhone ? '' : tidyPhone(identity.phone),
          consents: { notice: draft.agreed.notice ?? '', commitment: draft.agreed.commitment ?? '' },
          stepUpToken: token,
        })
      },
      lookAgain: async () => (asked && get().sent?.state === 'unreached' ? send(asked) : null),
    }
  })

/** The application under way. */
export const useApplication = journeyStore(createApplicationStore)

/** Who it is about, as the counter reads it. */
const named = (relation: Relation, { name, idNumber, document = 'ID_CARD' }: Identity) => ({
  relation,
  name: name.trim(),
  document,
  idNumber: document === 'ID_CARD' ? tidyIdNumber(idNumber) : tidyDocument(idNumber),
})

/** The same with what is laid down. */
const applied = ({ term }: Draft, relation: Relation, identity: Identity) => ({
  ...named(relation, identity),
  term: { ...term, uses: term.uses && [...term.uses] },
})
