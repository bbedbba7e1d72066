import * as v from 'valibot'
import { consentDocuments } from '@/domain/consent'
import { categories } from '@/domain/contribution/category'
import { endingReasons, unbindReasons } from '@/domain/family/ending'
import { reviewGrounds } from '@/domain/family/review'
import { coveredPersons } from '@/domain/insurance/commercial'
import { coverStatuses } from '@/domain/insurance/cover'
import { newsKinds } from '@/domain/news'
import { moveReasons } from '@/domain/transfer/application'
import { transferStatuses } from '@/domain/transfer/stage'
import { waivers } from '@/domain/withdrawal/waiver'
import { Day, Moment, Money } from '@/services/contract/values'
import type { Books } from './books'
import { rows, SendingRow, SittingRow } from './group-rows'

const TransferRow = v.object({
  id: v.string(),
  number: v.string(),
  personId: v.string(),
  from: v.string(),
  to: v.string(),
  amount: Money,
  sentBy: Day,
  doneBy: Day,
  reason: v.optional(v.picklist(moveReasons)),
  status: v.picklist(transferStatuses),
  version: v.number(),
  history: v.array(v.object({ status: v.picklist(transferStatuses), at: Moment })),
})

const CoverRow = v.object({
  id: v.string(),
  number: v.string(),
  holderId: v.string(),
  insuredId: v.string(),
  person: v.picklist(coveredPersons),
  productId: v.string(),
  premium: Money,
  status: v.picklist(coverStatuses),
  version: v.number(),
  boughtAt: Moment,
  from: Day,
  endedAt: v.nullable(Moment),
})

const MessageRow = v.object({
  id: v.string(),
  personId: v.string(),
  at: Moment,
  kind: v.picklist(newsKinds),
  subjectId: v.string(),
  read: v.boolean(),
})

const ConsentRow = v.object({
  personId: v.string(),
  document: v.picklist(consentDocuments),
  version: v.string(),
  givenAt: Moment,
  withdrawnAt: v.nullable(Moment),
})

/** Something passed from one state to another, sealed onto everything before it. */
const EventRow = v.object({
  at: Moment,
  /** A person's id, or `time` for what came about by itself. */
  actor: v.string(),
  of: v.string(),
  from: v.nullable(v.string()),
  to: v.string(),
  seal: v.string(),
})

/** What a clerk, or a window, has still to look at before a binding holds (mock/reviews.ts). */
const ReviewRow = v.object({
  bindingId: v.string(),
  grounds: v.picklist(reviewGrounds),
  /** The day by which a clerk answers; for a window, the last day the code is taken. */
  by: Day,
  code: v.nullable(v.string()),
})

/** What was signed for a binding: never the picture, only what tells one signature from another. */
const SignatureRow = v.object({ bindingId: v.string(), kind: v.picklist(['DRAWN', 'TYPED']), digest: v.string() })

/** What a relative had at a doctor's or a pharmacy: the sharer's part is a posting of its own (`posting.subjectId`, a reversal's that of what it takes back). */
const SettlementRow = v.object({
  id: v.string(),
  sharerId: v.string(),
  relativeId: v.string(),
  at: Moment,
  kind: v.picklist(['CARE', 'PHARMACY']),
  place: v.string(),
  own: Money,
  shared: Money,
  cash: Money,
  reversal: v.boolean(),
  /** The settlement a reversal takes back. */
  reverses: v.optional(v.string()),
})

/** Something that happens while a person is busy with a form (design-reliability §D.4: F13, F15, F16, F17, F26). */
const Happening = v.variant('what', [
  /** The fee is taken in cash by the tax office, or from another relative's account at this counter. */
  v.object({ before: v.string(), what: v.literal('PAID_IN_CASH'), personId: v.string(), year: v.number() }),
  v.object({ before: v.string(), what: v.literal('PAID_BY_OTHER'), personId: v.string(), payerId: v.string() }),
  /** The holder spends at a pharmacy until so much is left, in fen. */
  v.object({ before: v.string(), what: v.literal('SPENT'), leaves: Money }),
  v.object({ before: v.string(), what: v.literal('TIME_PASSED'), minutes: v.number() }),
  v.object({ before: v.string(), what: v.literal('UNBOUND'), personId: v.string() }),
  /** A binding is released by itself (P16). */
  v.object({
    before: v.string(),
    what: v.literal('RELEASED'),
    personId: v.string(),
    why: v.picklist(['INSURANCE_ENDED', 'DEATH', 'DIVORCE']),
  }),
  /** The holder's insurance is stopped; or the account alone is frozen, for arrears or a lost card. */
  v.object({ before: v.string(), what: v.literal('STOPPED') }),
  v.object({ before: v.string(), what: v.literal('FROZEN') }),
])

/** The papers a request for a balance was judged to need when it was taken in; older books do not say. */
const PapersRow = v.object({
  requestId: v.string(),
  needed: v.array(v.object({ materialId: v.string(), name: v.string(), waived: v.nullable(v.picklist(waivers)) })),
})

const FurtherShape = v.object({
  transfers: rows(TransferRow),
  /** Who has opened a wallet, and who takes at once what they are sent. */
  wallets: rows(v.string()),
  accepting: rows(v.string()),
  sendings: rows(SendingRow),
  covers: rows(CoverRow),
  messages: rows(MessageRow),
  consents: rows(ConsentRow),
  audit: rows(EventRow),
  /** People another place has already taken in. */
  enrolled: rows(v.object({ personId: v.string(), area: v.string() })),
  /** People who have been to a doctor on a year's insurance, as `person:year`: what is used is not reversed (P45). */
  used: rows(v.string()),
  /** Fees the tax office has written down otherwise than this counter, for a walk through the exceptions of a reconciliation. */
  miswritten: rows(v.object({ orderId: v.string(), fen: v.nullable(Money) })),
  /** Who asked to be told when a year's standard is published. */
  awaited: rows(v.object({ personId: v.string(), year: v.number() })),
  /** Orders for the upper of two tiers (重庆二档). */
  upper: rows(v.string()),
  sittings: rows(SittingRow),
  /** A past too long to lie here: see archive.ts. `from` is a month, `YYYY-MM`. */
  archives: rows(v.object({ personId: v.string(), from: v.string(), months: v.number() })),
  /** What comes between, once: just before an operation is served, something else happens at the counter or in the world (meantime.ts). */
  between: rows(Happening),
  /** Orders whose posting the tax office takes its time over. */
  delayed: rows(v.string()),
  settlements: rows(SettlementRow),
  /** How bindings ended; the reason is what the sharer gave, where it was they who ended it. */
  endings: rows(
    v.object({
      bindingId: v.string(),
      why: v.picklist(endingReasons),
      reason: v.optional(v.picklist(unbindReasons)),
      on: Day,
    }),
  ),
  reports: rows(v.object({ bindingId: v.string(), spendingId: v.nullable(v.string()), at: Moment })),
  reviews: rows(ReviewRow),
  signatures: rows(SignatureRow),
  papers: rows(PapersRow),
  /** Relatives whose review will come to a no, and people whom the face check does not know, for walkthroughs. */
  doubted: rows(v.string()),
  faceless: rows(v.string()),
  /** Whom another office has recognised as something this one has not heard of yet (免申即享), for walkthroughs. */
  recognised: rows(v.object({ personId: v.string(), category: v.picklist(categories), on: Day })),
  /** People whose death no other office has told this one of yet, for walkthroughs. */
  unheardOf: rows(v.string()),
  /** Who is asked for their bank card of old before a balance is paid out (S004), and cards (masked) no bank takes money for, for walkthroughs. */
  cardsWanted: rows(v.string()),
  cardsRefused: rows(v.string()),
  /** Places a walkthrough supposes to take in no account from elsewhere. */
  takingNobodyIn: rows(v.string()),
  /** Places a walkthrough supposes to take no part in 医保钱包: none has said so. */
  takingNoPart: rows(v.string()),
  /** Matters an office was urged about (催办), and when. */
  urged: rows(v.object({ of: v.string(), at: Moment })),
  /** Matters an office lets lie, for walkthroughs of 催办: until somebody urges it, then until that moment. */
  lying: rows(v.object({ of: v.string(), until: v.nullable(Moment) })),
  /** What the register has come to say of somebody since it was written, for walkthroughs of a no. */
  restated: rows(
    v.object({
      personId: v.string(),
      scheme: v.optional(v.literal('NONE')),
      publicFunded: v.optional(v.literal(true)),
    }),
  ),
})

/** What only the clerks of `further` know. It lies in the same record as the books, and is read by those who need it. */
export type FurtherBooks = v.InferOutput<typeof FurtherShape>
export type Transfer = FurtherBooks['transfers'][number]
export type Sending = FurtherBooks['sendings'][number]
export type Cover = FurtherBooks['covers'][number]
export type Sitting = FurtherBooks['sittings'][number]
/** What comes between two questions of a person. */
export type Happening = v.InferOutput<typeof Happening>
export type Message = FurtherBooks['messages'][number]
export type AuditEvent = FurtherBooks['audit'][number]

const read = new WeakMap<Books, FurtherBooks>()

/** The further part of the books, to be read and written in; empty where nobody has come to it. Throws where it is no such thing (see `isFurtherSound`). */
export function furtherOf(books: Books): FurtherBooks {
  const known = read.get(books)
  if (known && known === books.further) return known
  const further = v.parse(FurtherShape, books.further ?? {})
  books.further = further
  read.set(books, further)
  return further
}

/** Whether the further part of the books can be read. */
export const isFurtherSound = (books: Books): boolean => v.is(FurtherShape, books.further ?? {})
