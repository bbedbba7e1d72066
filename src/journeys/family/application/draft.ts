import * as v from 'valibot'
import { Id, RelationCode } from '@/services/contract/values'
import { draftOf } from '@/session/draft'
import { versions } from '../notice/copy'

const Agreed = v.nullable(v.string())

const ApplicationDraft = v.object({
  relation: v.nullable(RelationCode),
  /** The counter's opaque id of the relative last examined: whom the consents are about, and whether an identity was given before. */
  personId: v.nullable(Id),
  /** The version agreed to, per consent. */
  agreed: v.object({ notice: Agreed, sensitive: Agreed, commitment: Agreed }),
})

export type Draft = v.InferOutput<typeof ApplicationDraft>
export type Agreed = Draft['agreed']
export type Consent = keyof Agreed

/** The three consents, each asked for by itself (R-P08). */
export const consents: readonly Consent[] = ['notice', 'sensitive', 'commitment']

export const nothingAgreed: Agreed = { notice: null, sensitive: null, commitment: null }
export const blank: Draft = { relation: null, personId: null, agreed: nothingAgreed }

export const kept = draftOf('family', ApplicationDraft, blank)

/** Whether a consent was given to the wording now in force. */
export const agrees = (agreed: Agreed, consent: Consent): boolean => agreed[consent] === versions[consent]
