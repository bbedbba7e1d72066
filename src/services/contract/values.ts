import * as v from 'valibot'
import { type Instant, type IsoDate, isInstant, isIsoDate } from '@/domain/calendar'
import { relations } from '@/domain/family/relation'
import { type Fen, fen } from '@/domain/money'
import { type Citation, factStatuses, tiers } from '@/domain/policy/fact'

/** Money on the wire: a whole number of fen, signed where a line of a statement is. */
export const Money = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((amount): Fen => fen(amount)),
)

/** Money somebody gives: a whole number of fen above zero. */
export const Amount = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(1),
  v.transform((amount): Fen => fen(amount)),
)

/** A day, `YYYY-MM-DD`, Asia/Shanghai. */
export const Day = v.pipe(
  v.string(),
  v.check(isIsoDate, 'not a day'),
  v.transform((text) => text as IsoDate),
)

/** A moment, RFC 3339 with +08:00, to the second. */
export const Moment = v.pipe(
  v.string(),
  v.check(isInstant, 'not a moment'),
  v.transform((text) => text as Instant),
)

/** An opaque identifier of the counter, at most 40 characters (R-E01). */
export const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))

/** A key made by the client before a write is first sent and kept until its outcome is known; the same key gets the same answer. */
export const Key = v.pipe(v.string(), v.minLength(8), v.maxLength(64))

/** How many of something: a whole number, not below zero. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A place by its code, six digits (GB/T 2260): 430800 is 张家界. */
export const Place = v.pipe(v.string(), v.regex(/^\d{6}$/))

/** A calendar year; an insurance year is named by the one it covers. */
export const Year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2099))

/**
 * A status out of a list that a bureau may lengthen before this app is updated: one not known here reads as `unknown`, the
 * word under which the person is told that it is being worked on, never as done and never as failed (R-R09).
 */
export const statusOf = <const W extends readonly string[], U extends W[number]>(words: W, unknown: U) =>
  v.fallback(v.picklist(words), unknown)

export const RelationCode = v.picklist(relations)

/** Another reading of a rule: shown beside it, never applied. */
const AgainstReply = v.object({
  title: v.string(),
  tier: v.picklist(tiers),
  status: v.picklist(['CONFLICT', 'REJECTED']),
  note: v.string(),
})

/** Where a rule was read: shown with every verdict. */
export const CitationReply: v.GenericSchema<unknown, Citation> = v.object({
  title: v.string(),
  tier: v.picklist(tiers),
  status: v.picklist(factStatuses),
  from: Day,
  publishedOn: v.optional(Day),
  note: v.optional(v.string()),
  against: v.optional(v.array(AgainstReply)),
})

/** A refusal inside a reply, where one of several things asked about is refused. Its code is open: pages have general words for one they do not know. */
export const RefusalReply = v.object({
  code: v.string(),
  citation: v.optional(CitationReply),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
})

/** An operation that needs nothing told. */
export const Nothing = v.strictObject({})
