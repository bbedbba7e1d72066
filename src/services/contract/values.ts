import * as v from 'valibot'
import { type Instant, type IsoDate, isIsoDate } from '@/domain/calendar'
import { relations } from '@/domain/family/relation'
import { type Fen, fen } from '@/domain/money'
import type { Citation } from '@/domain/policy/fact'

/** Money on the wire: a whole number of fen. */
export const Money = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((amount): Fen => fen(amount)),
)

/** A day, `YYYY-MM-DD`, Asia/Shanghai. */
export const Day = v.pipe(
  v.string(),
  v.check(isIsoDate, 'not a day'),
  v.transform((text) => text as IsoDate),
)

/** A moment, RFC 3339 with +08:00. */
export const Moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/),
  v.transform((text) => text as Instant),
)

/** An opaque identifier of the counter, at most 40 characters (R-E01). */
export const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))

/** A key made by the client before a write is first sent and kept until its outcome is known; the same key gets the same answer. */
export const Key = v.pipe(v.string(), v.minLength(8), v.maxLength(64))

export const InsuranceYear = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))

export const RelationCode = v.picklist(relations)

const Tier = v.picklist(['T1', 'T2', 'T3', 'T4', 'SEED'])
const FactStatus = v.picklist(['CONFIRMED', 'SEED_ONLY', 'CONFLICT', 'UNKNOWN', 'REJECTED'])

/** Where a rule was read: shown with every verdict. */
export const CitationReply: v.GenericSchema<unknown, Citation> = v.object({
  title: v.string(),
  tier: Tier,
  status: FactStatus,
  from: Day,
  publishedOn: v.optional(Day),
  note: v.optional(v.string()),
})

/** A refusal as it travels. Codes are checked against the operation's own list. */
export const RefusalReply = v.object({
  code: v.string(),
  citation: v.optional(CitationReply),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})

/** An operation that needs nothing told. */
export const Nothing = v.strictObject({})
