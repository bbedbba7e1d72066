import * as v from 'valibot'
import { sendingStatuses } from '@/domain/wallet/sending'
import { walletRefusals } from '@/domain/wallet/wallet'
import { operation } from './operation'
import {
  Amount,
  CitationReply,
  Count,
  Id,
  Key,
  Moment,
  Money,
  Nothing,
  RefusalReply,
  RelationCode,
  statusOf,
} from './values'

const SendingReply = v.object({
  sendingId: Id,
  number: v.string(),
  /** A status this app does not know: still waiting to be accepted. */
  status: statusOf(sendingStatuses, 'SENT'),
  finished: v.boolean(),
  version: Count,
  receiverMaskedName: v.string(),
  relation: RelationCode,
  areaName: v.string(),
  amount: Money,
  sentAt: Moment,
  /** When it comes back by itself if nobody has accepted it. */
  returnsAt: Moment,
  endedAt: v.nullable(Moment),
})

/** A clock time, `22:00`. */
const ClockTime = v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))

const StateReply = v.object({
  now: Moment,
  /** Whose wallet it is. */
  maskedName: v.string(),
  /** Whether the holder has opened a wallet. */
  opened: v.boolean(),
  areaName: v.string(),
  /** Whether the holder's place takes part; null where it has not said. */
  area: v.nullable(v.boolean()),
  /** Where that is written; null where nobody has said. */
  areaCitation: v.nullable(CitationReply),
  /** Whom the holder's place lets money be sent to. */
  relations: v.array(RelationCode),
  /** It is closed from the first of these to the second, the next morning. */
  closedFrom: ClockTime,
  closedTo: ClockTime,
  perDay: Count,
  most: Money,
  sentToday: Count,
  available: Money,
  sendings: v.array(SendingReply),
  /** Why nothing can be sent now, whomever to and how little; null where something can. */
  notNow: v.nullable(RefusalReply),
  citation: CitationReply,
})

const wanted = { relation: RelationCode, name: v.string(), idNumber: v.string(), amount: Amount }

/** What will come of it if it is sent now. */
const PrecheckReply = v.object({
  receiverMaskedName: v.string(),
  relation: RelationCode,
  areaName: v.string(),
  amount: Money,
  before: Money,
  after: Money,
  returnsAt: Moment,
  /** Which of the day's sendings it will be, of `perDay`. */
  nth: Count,
  perDay: Count,
  /** The same amount to the same person earlier today, so that nobody sends again what has long arrived. */
  alike: v.nullable(SendingReply),
  citation: CitationReply,
  /** Where it is written that the relative's place takes part. */
  areaCitation: CitationReply,
})

const SendAsk = v.strictObject({ key: Key, ...wanted, stepUpToken: v.string() })

/** Why nothing may be sent, whoever has proved to be whom. */
const refusals = [...walletRefusals, 'NO_ACCOUNT', 'RELATION_NOT_ALLOWED', 'NAME_ID_MISMATCH'] as const

/** 医保钱包: money for a relative insured in another province. */
export const wallet = {
  state: operation(Nothing, StateReply, ['NO_ACCOUNT', 'AREA_UNKNOWN']),
  open: operation(v.strictObject({ key: Key }), StateReply, ['NO_ACCOUNT', 'AREA_UNKNOWN', 'AREA_NOT_OPEN']),
  /** Judges a sending before anybody proves who they are. Writes nothing. */
  precheck: operation(v.strictObject(wanted), PrecheckReply, refusals),
  /** Sets the money aside until it is accepted; at six in the morning what nobody accepted is back (P08). The proof of identity answers for key and amount. */
  send: operation(SendAsk, SendingReply, [...refusals, 'STEP_UP_NEEDED']),
  /** What came of a key, for whoever sent and heard nothing: the sending, or NOT_FOUND where it never arrived. */
  outcome: operation(v.strictObject({ of: Key }), SendingReply, ['NOT_FOUND']),
  find: operation(v.strictObject({ sendingId: Id }), SendingReply, ['NOT_FOUND']),
}
