import * as v from 'valibot'
import { sensitiveConsent } from '@/domain/consent'
import { openTerm, type Term } from '@/domain/family/term'
import { sharedUses } from '@/domain/policy/pack'
import { Amount, Day, Id, RelationCode } from '@/services/contract/values'
import { draftOf } from '@/session/draft'
import type { Precheck } from './answers'

const Agreed = v.nullable(v.string())

const Laid: v.GenericSchema<unknown, Term> = v.object({
  to: v.nullable(Day),
  cap: v.nullable(Amount),
  monthlyCap: v.nullable(Amount),
  uses: v.nullable(v.array(v.picklist(sharedUses))),
})

const ApplicationDraft = v.object({
  relation: v.nullable(RelationCode),
  /** The counter's opaque id of the relative last examined: whom the consents are about, and whether an identity was given before. */
  personId: v.nullable(Id),
  /** The version agreed to, per consent. */
  agreed: v.object({ notice: Agreed, sensitive: Agreed, commitment: Agreed }),
  /** Until when, how much and for what; drafts from before it was asked leave all of it open. */
  term: v.optional(Laid, openTerm),
})

/** An application as far as it may be kept on the device. */
export type Draft = v.InferOutput<typeof ApplicationDraft>

/** The wording agreed to, per consent; null where none was. */
export type Agreed = Draft['agreed']

/** One thing a person agrees to. */
export type Consent = keyof Agreed

/** The consents that are ticked, each asked for by itself (R-P08); the commitment is signed. */
export const ticks: readonly Exclude<Consent, 'commitment'>[] = ['notice', 'sensitive']

/** What a person agrees to before they have agreed to anything. */
export const nothingAgreed: Agreed = { notice: null, sensitive: null, commitment: null }

/** An application nobody has begun. */
export const blank: Draft = { relation: null, personId: null, agreed: nothingAgreed, term: openTerm }

/** The draft as it lies on the device, without a name or a number. */
export const kept = draftOf('family', ApplicationDraft, blank)

/** The wording of each consent that is in force, as the counter said when it examined the application. */
export const versionsOf = ({ versions }: Pick<Precheck, 'versions'>): Readonly<Record<Consent, string>> => ({
  ...versions,
  sensitive: sensitiveConsent,
})

/** Whether a consent was given to the wording in force: one to an older wording is asked for again. */
export const agrees = (agreed: Agreed, consent: Consent, inForce: Pick<Precheck, 'versions'>): boolean =>
  agreed[consent] === versionsOf(inForce)[consent]
