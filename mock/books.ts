import * as v from 'valibot'
import { entryKinds } from '@/domain/balance/statement'
import { orderStatuses, trackStates } from '@/domain/contribution/order'
import { bindingStatuses } from '@/domain/family/binding'
import { relations } from '@/domain/family/relation'
import { undoKinds } from '@/domain/policy/pack'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { requestStatuses } from '@/domain/withdrawal/request'
import { lineFaults } from '@/services/contract/rehearsal'
import { Day, Moment, Money } from '@/services/contract/values'
import { personOf } from './people/register'

/** The shape of a record on the device. Raised whenever books written before could be misread; such a record is set aside. */
export const recordVersion = 2

/** Someone in the register. A record that names anybody else is no record of ours: no clerk could serve it. */
const PersonId = v.pipe(
  v.string(),
  v.check((id) => personOf(id) !== null),
)

const PostingRow = v.object({
  id: v.string(),
  at: Moment,
  kind: v.picklist(entryKinds),
  /** Debits and credits that together come to nothing (I1). */
  legs: v.array(v.object({ account: v.string(), fen: Money })),
  relativeId: v.optional(PersonId),
  orderId: v.optional(v.string()),
  requestId: v.optional(v.string()),
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
      v.object({ on: v.string(), effect: v.picklist(['lost', 'reply-lost', 'slow']), times: v.number() }),
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
  /** What each key was first used for: the operation, a fingerprint of what was asked, and what came of it. */
  keys: v.record(v.string(), v.object({ operation: v.string(), asked: v.string(), made: v.string() })),
  challenges: v.array(v.object({ id: v.string(), subject: v.string(), tries: v.number() })),
  tokens: v.array(v.object({ token: v.string(), subject: v.string(), expiresAt: Moment, used: v.boolean() })),
  faultsTaken: v.record(v.string(), v.number()),
  /** What goes wrong with the whole line, by wish; older books know of none. */
  fault: v.optional(v.nullable(v.picklist(lineFaults)), null),
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
