import * as v from 'valibot'
import { coveredPersons } from '@/domain/insurance/commercial'
import { coverStatuses } from '@/domain/insurance/cover'
import { awaited } from '@/domain/records/awaits'
import { transferStatuses } from '@/domain/transfer/stage'
import { operation } from './operation'
import { recordReplies } from './records'
import { CitationReply, Count, Day, Id, Key, Moment, Money, Nothing, statusOf } from './values'

const shared = { recordId: Id, at: Moment, open: v.boolean() }

const TransferRecord = v.object({
  ...shared,
  errand: v.literal('TRANSFER'),
  status: statusOf(transferStatuses, 'ACCEPTED'),
  fromName: v.string(),
  toName: v.string(),
  amount: Money,
})

const CoverRecord = v.object({
  ...shared,
  errand: v.literal('COVER'),
  status: statusOf(coverStatuses, 'PAID'),
  name: v.string(),
  person: v.picklist(coveredPersons),
  maskedName: v.string(),
  amount: Money,
})

const TermReply = v.object({
  by: Day,
  /** Working days left until then. */
  left: Count,
  /** The first working day on which the office may be urged. */
  from: Day,
  overdue: v.boolean(),
  /** When the office was urged; null while it was not. */
  urgedAt: v.nullable(Moment),
  /** The rule the day is counted by; null where none is published and the day is this rehearsal's. */
  citation: v.nullable(CitationReply),
})

const MatterReply = v.object({
  record: v.variant('errand', [...recordReplies, TransferRecord, CoverRecord]),
  /** What it waits for; null once it has come to its end. */
  awaits: v.nullable(v.picklist(awaited)),
  /** By when the office has to be done; null where nobody has said, or where it is not the office that is waited for. */
  term: v.nullable(TermReply),
})

/** 办理记录 in full: everything under way or done, by when, and a word to the office when it is late. */
export const matters = {
  /** What is still open first, newest first; and how many messages are unread. */
  list: operation(Nothing, v.object({ unread: Count, matters: v.array(MatterReply) })),
  /** 催办. Said once for each matter, however often it is sent. */
  urge: operation(v.strictObject({ key: Key, recordId: Id }), MatterReply, ['NOT_FOUND', 'NO_TERM', 'NOT_OVERDUE']),
}
