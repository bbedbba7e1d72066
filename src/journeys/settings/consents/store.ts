import { createStore } from 'zustand/vanilla'
import type { ConsentDocument } from '@/domain/consent'
import type { consents } from '@/services/contract/consents'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import { journeyStore } from '@/session/journey-store'
import { keyFor, settled } from '@/session/keys'
import { type Asked, answered, asking, stillKnown } from '@/session/loadable'

/** One text, and what was last said to it. */
export type Consent = ReplyOf<typeof consents.list>['consents'][number]

interface Consents {
  readonly list: Asked<typeof consents.list>
  /** What came of the last withdrawal; null before it. */
  readonly last: { readonly document: ConsentDocument; readonly came: Asked<typeof consents.withdraw> } | null
  look(): Promise<void>
  /** Takes a consent back, under one key for the consent as it was given. */
  withdraw(consent: Consent): Promise<void>
}

export const createConsentsStore = (counter: Counter) =>
  createStore<Consents>()((set, get) => ({
    list: asking,
    last: null,
    async look() {
      const list = await answered(counter.consents.list({}))
      set({ list: stillKnown(get().list, list), last: null })
    },
    async withdraw({ document, givenAt }) {
      const write = `consent:${document}:${givenAt}`
      set({ last: { document, came: asking } })
      const came = await answered(counter.consents.withdraw({ key: keyFor(write), document }))
      if (came.state !== 'unreached') settled(write)
      set({ last: { document, came }, ...(came.state === 'ready' && { list: came }) })
    },
  }))

/** What this person has agreed to, in this visit. */
export const useConsents = journeyStore(createConsentsStore)
