import * as v from 'valibot'
import type { Instant } from '@/domain/calendar'
import type { Refusal } from '@/domain/refusal'
import { errors } from '@/services/contract/copy.errors'
import type { ErrorCode, ErrorLine, ProtocolCode } from '@/services/contract/errors'
import type { Operation } from '@/services/contract/operation'
import { isUnreachable } from '@/services/contract/unreachable'
import { KeyReused } from '../keys'
import { strangersIn } from './strangers'

/** A problem document (RFC 9457), with what a person and a programme each need of it (design-reliability R-E03). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly userMessage: string
  readonly retryable: boolean
  readonly nextAction: ErrorLine['next']
  readonly moneyMoved: ErrorLine['moved']
  readonly requestId: string
  readonly serverTime: Instant
  /** The fields of the question it is about. */
  readonly fields?: readonly string[]
  /** The figures of a refusal (`Refusal.detail`); RFC 9457 keeps the name `detail` for a sentence. */
  readonly figures?: Refusal['detail']
  readonly citation?: Refusal['citation']
}

/** What is known of one answer besides its content. */
export interface Envelope {
  readonly requestId: string
  readonly serverTime: Instant
}

/** What a problem is about: a code of the catalogue, and the fields, figures and rule that go with it. */
export interface Trouble {
  readonly code: ErrorCode
  readonly fields?: readonly string[]
  readonly figures?: Refusal['detail']
  readonly citation?: Refusal['citation']
}

/** How many names of fields are told, and how much of each. */
const most = { names: 20, letters: 64 }

/** Passing trouble: asking the very same again later may well be answered. */
const passing: readonly ErrorCode[] = ['IN_FLIGHT', 'MAINTENANCE', 'TOO_MANY', 'UNANSWERED', 'BROKEN']

/** Writes a problem out by the catalogue. */
export function problemOf({ code, ...about }: Trouble, envelope: Envelope): Problem {
  const { status, words, next, moved } = errors[code]
  return {
    type: `urn:huijia:problem:${code}`,
    title: code,
    status,
    code,
    userMessage: words,
    retryable: passing.includes(code),
    nextAction: next,
    moneyMoved: moved,
    ...envelope,
    ...about,
  }
}

/**
 * What went wrong where a question was not answered at all: never more of it than its code and the names of fields.
 * @param failure whatever was thrown
 */
export function troubleOf(failure: unknown, operation: Operation, ask: unknown): Trouble & { code: ProtocolCode } {
  if (failure instanceof v.ValiError) return misasked(failure.issues, operation, ask)
  if (failure instanceof KeyReused) return { code: 'KEY_REUSED', fields: ['key'] }
  return { code: isUnreachable(failure) ? 'UNANSWERED' : 'BROKEN' }
}

/** What is wrong with a question before anybody is asked it; null where nothing is. */
export function wrongIn(operation: Operation, ask: unknown): Trouble | null {
  const { issues = [] } = v.safeParse(operation.ask, ask)
  return issues.length === 0 && strangersIn(operation.ask, ask).length === 0 ? null : misasked(issues, operation, ask)
}

/** What is wrong with a question the contract's schema would not take. */
function misasked(
  issues: readonly v.BaseIssue<unknown>[],
  operation: Operation,
  ask: unknown,
): Trouble & { code: ProtocolCode } {
  const unknown = issues.filter(({ type, expected }) => type === 'strict_object' && expected === 'never')
  // The schema stops at the first field it does not know; whoever asked had better hear of them all.
  const strange = [...strangersIn(operation.ask, ask), ...namesIn(unknown)]
  if (strange.length > 0) return { code: 'UNKNOWN_FIELD', fields: told(strange) }
  const keyless = issues.some((issue) => v.getDotPath(issue) === 'key' && issue.input === undefined)
  return { code: keyless ? 'KEY_MISSING' : 'BAD_REQUEST', fields: told(namesIn(issues)) }
}

const namesIn = (issues: readonly v.BaseIssue<unknown>[]) => issues.flatMap((issue) => v.getDotPath(issue) ?? [])

/** Names as they are told: each once, and no more of what somebody has made up than helps them find it. */
const told = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.slice(0, most.letters)))].sort().slice(0, most.names)

/** A lawful no as trouble. The counter has checked that its code was promised, and the catalogue has every promised one. */
export function troubleWith({ code, detail, citation }: Refusal): Trouble {
  if (!isErrorCode(code)) throw new Error(`${code} is not in the catalogue`)
  return { code, ...(detail && { figures: detail }), ...(citation && { citation }) }
}

const isErrorCode = (code: string): code is ErrorCode => Object.keys(errors).includes(code)
