import type { desks } from './desks'
import type { RefusalOf } from './operation'

type Desks = typeof desks
type CodesOf<D> = { [O in keyof D]: RefusalOf<D[O]>['code'] }[keyof D]

/** Every code any operation may refuse with. */
export type RefusalCode = { [D in keyof Desks]: CodesOf<Desks[D]> }[keyof Desks]

/**
 * What the line itself may answer, whatever was asked. A lawful no is none of these. BAD_REQUEST to TOO_LARGE are faults of
 * whoever asks; UNAUTHENTICATED to OUTDATED_CLIENT pass; UNANSWERED and BROKEN leave open what became of a write.
 */
export const protocolCodes = [
  'BAD_REQUEST',
  'UNKNOWN_FIELD',
  'KEY_MISSING',
  'KEY_REUSED',
  'NOT_FOUND_ROUTE',
  'METHOD',
  'TOO_LARGE',
  'UNAUTHENTICATED',
  'IN_FLIGHT',
  'MAINTENANCE',
  'TOO_MANY',
  'OUTDATED_CLIENT',
  'UNANSWERED',
  'BROKEN',
] as const

export type ProtocolCode = (typeof protocolCodes)[number]

export type ErrorCode = RefusalCode | ProtocolCode

/** What whoever asked should do next; design-reliability R-E03. */
export const nextActions = ['RETRY_SAME_KEY', 'QUERY', 'RELOGIN', 'STEP_UP', 'EDIT', 'STOP'] as const

/** One line of the error catalogue. */
export interface ErrorLine {
  /** HTTP status. 422 is the lawful no; 409 says that somebody or something else came first. */
  readonly status: number
  /** What happened and what did not, in words that may be read out to anybody. */
  readonly words: string
  readonly next: (typeof nextActions)[number]
  /** Whether money has moved by this question. */
  readonly moved: 'no' | 'unknown'
  /** The published rule, where one document says so everywhere; a region's own is the `citation` of the answer. */
  readonly rule?: string
}
