import * as v from 'valibot'
import { entryKinds } from '@/domain/balance/statement'
import { orderStatuses, trackStates } from '@/domain/contribution/order'
import { bindingStatuses } from '@/domain/family/binding'
import { relations } from '@/domain/family/relation'
import { sharedUses, undoKinds } from '@/domain/policy/pack'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { rejections } from '@/domain/withdrawal/rejection'
import { requestStatuses } from '@/domain/withdrawal/request'
import { lineFaults } from '@/services/contract/rehearsal'
import { Day, Moment, Money } from '@/services/contract/values'

/** The shape of a record on the device. Raised whenever books written before could be misread; such a record is set aside. */
export const recordVersion = 2

/** Someone in the register; whether there is such a person, `furtherOf` and `isSound` find out. */
const PersonId = v.string()

/** What a proof of identity answers for, where that costs something; older books do not say. */
const Amount = v.optional(v.nullable(Money), null)

const PostingRow = v.object({
  id: v.string(),
  at: Moment,
  kind: v.picklist(entryKinds),
  /** Debits and credits that together come to nothing (I1). */
  legs: v.array(v.object({ account: v.string(), fen: Money })),
  relativeId: v.optional(PersonId),
  orderId: v.optional(v.string()),
  requestId: v.optional(v.string()),
  /** The transfer, sending or cover it belongs to. */
  subjectId: v.optional(v.string()),
  place: v.optional(v.string()),
})

const BindingRow = v.object({
  id: v.string(),
  sharerId: PersonId,
  relativeId: PersonId,
  relation: v.picklist(relations),
  status: v.picklist(bindingStatuses),
  since: Day,
  at: Moment,
  /** What its sharer has said of it; see `Sharing`. */
  cap: v.optional(v.nullable(Money), null),
  monthlyCap: v.optional(v.nullable(Money), null),
  paused: v.optional(v.boolean(), false),
  uses: v.optional(v.nullable(v.array(v.picklist(sharedUses))), null),
  to: v.optional(v.nullable(Day), null),
})

const TrackRow = v.object({ state: v.picklist(trackStates), at: v.nullable(Moment) })

const OrderRow = v.object({
  id: v.string(),
  number: v.string(),
  payerId: PersonId,
  insuredId: PersonId,
  year: v.number(),
  amount: Money,
  benefit: v.object({ from: Day, to: Day }),
  undo: v.picklist(undoKinds),
  status: v.picklist(orderStatuses),
  version: v.number(),
  createdAt: Moment,
  submittedAt: v.nullable(Moment),
  /** When the hold ends, or was given up, and the money set off. */
  dispatchAt: v.nullable(Moment),
  finishedAt: v.nullable(Moment),
  tracks: v.object({ deduct: TrackRow, tax: TrackRow, enrol: TrackRow }),
})

const RequestRow = v.object({
  id: v.string(),
  number: v.string(),
  applicantId: PersonId,
  /** Whose account it is, where an heir or a guardian asks; the applicant's own otherwise. */
  ownerId: v.optional(PersonId),
  applicant: v.optional(v.picklist(['HEIR', 'GUARDIAN'])),
  reason: v.picklist(withdrawalReasons),
  amount: Money,
  maskedCard: v.string(),
  paidBy: v.nullable(Day),
  status: v.picklist(requestStatuses),
  version: v.number(),
  history: v.array(v.object({ status: v.picklist(requestStatuses), at: Moment })),
  /** Materials handed in so far, and those asked for again. */
  materials: v.array(v.string()),
  missing: v.array(v.string()),
  /** What was signed: never the picture, only what tells one signature from another. */
  signed: v.optional(v.object({ kind: v.picklist(['DRAWN', 'TYPED']), digest: v.string() })),
  rejected: v.optional(v.picklist(rejections)),
  supplementBy: v.nullable(Day),
})

const BooksShape = v.object({
  version: v.literal(recordVersion),
  /** What of the scenario outlasts its beginning: the programme itself is not carried by every start of the app. */
  scenario: v.object({
    id: v.string(),
    errand: v.picklist(['balance', 'family', 'contribution', 'withdrawal']),
    day: Day,
    goesWrong: v.array(
      v.object({
        on: v.string(),
        effect: v.picklist(['lost', 'reply-lost', 'slow']),
        times: v.number(),
        after: v.optional(v.number()),
      }),
    ),
  }),
  /** When anyone was last told the time: what it was at the counter, and in the world, in milliseconds. */
  clock: v.object({ at: Moment, wall: v.number() }),
  holderId: PersonId,
  serial: v.number(),
  postings: v.array(PostingRow),
  bindings: v.array(BindingRow),
  orders: v.array(OrderRow),
  requests: v.array(RequestRow),
  /** Fees the tax office took directly: cash at the village, WeChat 城市服务, a school. */
  taxPayments: v.array(v.object({ insuredId: v.string(), year: v.number(), on: Day })),
  /** People whose fee the tax office will send back, for walkthroughs of a payment that fails. */
  taxRefuses: v.array(v.string()),
  /** Insurance that has been stopped since the register was written. */
  stopped: v.array(v.object({ personId: v.string(), on: Day })),
  /** People whose account has been frozen since the register was written. */
  frozen: v.optional(v.array(PersonId)),
  /** People insured elsewhere than the register has it: what a place's rules mean for them can then be walked through. */
  moved: v.optional(v.array(v.object({ personId: v.string(), area: v.string() }))),
  /** What each key was first used for: the operation, a fingerprint of what was asked, and what came of it. */
  keys: v.record(v.string(), v.object({ operation: v.string(), asked: v.string(), made: v.string() })),
  challenges: v.array(
    v.object({ id: v.string(), subject: v.string(), tries: v.number(), amount: Amount, until: v.optional(Moment) }),
  ),
  tokens: v.array(
    v.object({ token: v.string(), subject: v.string(), amount: Amount, expiresAt: Moment, used: v.boolean() }),
  ),
  faultsTaken: v.record(v.string(), v.number()),
  /** What goes wrong with the whole line, by wish; older books know of none. */
  fault: v.optional(v.nullable(v.picklist(lineFaults)), null),
  /** Whether time alone may bring something about: then whoever knows how must be there. Books that do not say may be. */
  restless: v.optional(v.boolean(), true),
  /** What only the clerks of `further` write and read (see further-books.ts). */
  further: v.optional(v.unknown()),
})

/** Everything the counter knows that can change. Holds ids of people, never their numbers or names: those stay in the register. */
export type Books = v.InferOutput<typeof BooksShape>
export type Posting = Books['postings'][number]
export type Order = Books['orders'][number]
export type WithdrawalRequest = Books['requests'][number]
export type BindingRow = Books['bindings'][number]

/** What a record on the device turned out to be. */
export type Found = { readonly books: Books } | { readonly nothing: 'FRESH' | 'DAMAGED' | 'OUTDATED' }

/** Reads a kept record: books, none, books of another version, or something that is no record. Never throws. */
export function readRecord(record: string | null): Found {
  if (record === null) return { nothing: 'FRESH' }
  const raw = parsed(record)
  if (v.is(v.object({ version: v.number() }), raw) && raw.version !== recordVersion) return { nothing: 'OUTDATED' }
  const read = v.safeParse(BooksShape, raw)
  return read.success ? { books: read.output } : { nothing: 'DAMAGED' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Cut short or edited by hand: the shape refuses it as it refuses null.
    return null
  }
}
