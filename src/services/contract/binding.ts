import * as v from 'valibot'
import { bindingRefusals } from '@/domain/family/refusals'
import { proofWays, reviewGrounds } from '@/domain/family/review'
import { documentTypes } from '@/domain/identity/document'
import { sharedUses } from '@/domain/policy/pack'
import { BindingReply } from './family'
import { SharingReply } from './family-ending'
import { operation } from './operation'
import { SignatureAsk } from './signature'
import { Amount, CitationReply, Count, Day, Id, Key, Money, RefusalReply, RelationCode } from './values'

const VerdictsReply = v.object({
  on: Day,
  verdicts: v.array(
    v.object({ relation: RelationCode, refusal: v.nullable(RefusalReply), citation: v.nullable(CitationReply) }),
  ),
})

/** Until when, how much and for what (`Term`); null leaves all of it open. */
const TermAsk = v.strictObject({
  to: v.nullable(Day),
  /** The most one payment, and one calendar month, may take, in fen. */
  cap: v.nullable(Amount),
  monthlyCap: v.nullable(Amount),
  uses: v.nullable(v.array(v.picklist(sharedUses))),
})

const application = {
  relation: RelationCode,
  name: v.string(),
  /** What the number stands on; for the resident card and the household book it is the same. */
  document: v.optional(v.picklist(documentTypes), 'ID_CARD'),
  idNumber: v.string(),
  term: v.optional(v.nullable(TermAsk), null),
  signature: v.optional(v.nullable(SignatureAsk), null),
}

const PrecheckReply = v.object({
  personId: Id,
  maskedName: v.string(),
  maskedIdNumber: v.string(),
  areaName: v.string(),
  /** Under 16: the guardian confirms, no face is asked for (P43, P48). */
  minor: v.boolean(),
  shareable: Money,
  /** Which of all the sharer's bindings this would be, and how many there may ever be; null where the region sets no limit. */
  place: v.object({ number: Count, limit: v.nullable(Count) }),
  /** Why it would be looked at before it holds, though its sharer proved themselves; null where it holds at once. */
  waits: v.nullable(v.picklist(reviewGrounds)),
  /** The day this is said on, and whose account it is. */
  on: Day,
  maskedSharer: v.string(),
  /** What the account may be used for in the sharer's region; see `family.members`. */
  uses: v.array(v.picklist(sharedUses)),
  usesCitation: v.nullable(CitationReply),
  /** The wordings in force of 《家庭共济告知书》 and 《个人承诺书》: these must be read and agreed to. */
  versions: v.object({ notice: v.string(), commitment: v.string() }),
})

const BindAsk = v.strictObject({
  key: Key,
  ...application,
  /** Empty where the relative has no phone of their own: the sharer's is used. */
  phone: v.string(),
  /** The versions of the notice and the commitment that were agreed to; others than those in force are VERSION_OUTDATED. */
  consents: v.strictObject({ notice: v.string(), commitment: v.string() }),
  /** How the sharer proves themselves. Whoever is spoken for or goes to a window sends no token, and the binding is looked at first. */
  proof: v.optional(v.picklist(proofWays), 'SELF'),
  stepUpToken: v.string(),
})

const FoundReply = v.object({
  ...SharingReply.entries,
  /** What it waits for, or what was decided: by which day, and the code a window finds it by. */
  review: v.nullable(
    v.object({
      grounds: v.picklist(reviewGrounds),
      by: Day,
      code: v.nullable(v.string()),
      /** Whether the day follows from a published rule; otherwise it is this counter's own promise. */
      published: v.boolean(),
      /** Where it is written that every binding is looked at; null for any other ground. */
      citation: v.nullable(CitationReply),
    }),
  ),
})

/** 家庭共济: adding a relative. */
export const binding = {
  /** Who may be bound on a day, by the rules of the sharer's own region. */
  verdicts: operation(v.strictObject({ on: v.nullable(Day) }), VerdictsReply),
  /** Says whether an application would be taken, as far as it has come: a term and a signature are judged once there are any. Writes nothing. */
  precheck: operation(v.strictObject(application), PrecheckReply, bindingRefusals),
  bind: operation(BindAsk, BindingReply, [...bindingRefusals, 'VERSION_OUTDATED', 'STEP_UP_NEEDED']),
  binding: operation(v.strictObject({ bindingId: Id }), FoundReply, ['NOT_FOUND']),
}
