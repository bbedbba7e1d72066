import * as v from 'valibot'
import { isInstant, later } from '@/domain/calendar'
import type { Trouble } from '@/domain/loadable'
import { type Outcome, ok, refused } from '@/domain/outcome'
import type { Refusal } from '@/domain/refusal'
import { type Address, fieldsIn } from './contract/addresses'
import type { Operation } from './contract/operation'
import { Unreachable } from './contract/unreachable'
import { CitationReply } from './contract/values'

/** A question as it goes over the line. */
export interface Sent {
  readonly method: 'GET' | 'POST'
  /** With its query, from the root. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON; null where nothing is sent. */
  readonly body: string | null
}

/** What came back. */
export interface Heard {
  readonly status: number
  /** Read as JSON; null when it was none. */
  readonly body: unknown
  /** Seconds after which asking again is welcome (Retry-After), where the head says so. */
  readonly retryAfter?: number
}

/** Puts an ask where its address wants it: in the path, the query, the Idempotency-Key header and the body. */
export function sentFor(address: Address, ask: Readonly<Record<string, unknown>>): Sent {
  const [method = '', template = ''] = address.split(' ')
  const path = template.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(ask[field])))
  const { key, ...others } = ask
  const placed = fieldsIn(address)
  const rest = Object.entries(others).filter(([field]) => !placed.includes(field))
  if (method === 'GET') return { method, path: path + queryOf(rest), headers: {}, body: null }
  const headers: Record<string, string> = key === undefined ? {} : { 'Idempotency-Key': String(key) }
  return { method: 'POST', path, headers, body: JSON.stringify(Object.fromEntries(rest)) }
}

/** Null is said by saying nothing: a query has no word for it. */
const queryOf = (fields: readonly (readonly [string, unknown])[]): string => {
  const said = fields.filter(([, value]) => value !== null && value !== undefined)
  const pairs = said.map(([field, value]) => `${encodeURIComponent(field)}=${encodeURIComponent(String(value))}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

const ProblemReply = v.object({
  code: v.string(),
  requestId: v.optional(v.string(), ''),
  serverTime: v.optional(v.string()),
  figures: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  citation: v.optional(CitationReply),
})

/** Codes under which a question is turned away at the door: nothing was done. */
const turnedAway: Readonly<Record<string, Trouble['why']>> = {
  MAINTENANCE: 'MAINTENANCE',
  TOO_MANY: 'BUSY',
  OUTDATED_CLIENT: 'OUTDATED',
  UNAUTHENTICATED: 'SIGNED_OUT',
}

/** Why a question was turned away, and until when by the counter's own clock; undefined where it was not, or nobody knows. */
function troubleIn({ body, retryAfter }: Heard): Trouble | undefined {
  const problem = v.safeParse(ProblemReply, body)
  const why = problem.success ? turnedAway[problem.output.code] : undefined
  if (!problem.success || !why) return undefined
  const { serverTime } = problem.output
  const until = retryAfter !== undefined && serverTime && isInstant(serverTime) && later(serverTime, retryAfter * 1_000)
  if (why === 'BUSY') return { why, ...(retryAfter !== undefined && { seconds: retryAfter }) }
  return { why, ...(why === 'MAINTENANCE' && until && { until }) }
}

/** Answers that say nothing of what became of the question: ask again, or look it up (design-reliability §D.4). */
const unknowing = (status: number): boolean => status >= 500 || [401, 408, 409, 426, 429].includes(status)

/**
 * What an answer means. A code the operation has promised to refuse with is a lawful no. An answer nobody can read, and
 * every other trouble that may pass, is Unreachable: what was asked may have been done. What is left says that we asked
 * wrongly, and is a bug of ours.
 */
export function outcomeOf(name: string, { reply, refusals }: Operation, heard: Heard): Outcome<unknown, Refusal> {
  const { status, body } = heard
  if (status === 200) {
    const read = v.safeParse(reply, body)
    if (!read.success) throw new Unreachable(`${name}: an answer that was not promised`)
    return ok(read.output)
  }
  const problem = v.safeParse(ProblemReply, body)
  const code = problem.success ? problem.output.code : String(status)
  if (problem.success && refusals.includes(code)) {
    const { figures, citation } = problem.output
    return refused({ code, ...(figures && { detail: figures }), ...(citation && { citation }) })
  }
  if (unknowing(status)) throw new Unreachable(`${name}: ${code}`, troubleIn(heard))
  throw new Error(`${name} was asked wrongly: ${code} ${problem.success ? problem.output.requestId : ''}`)
}
