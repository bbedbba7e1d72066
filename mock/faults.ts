import type { LineFault } from '@/services/contract/rehearsal'
import type { Books } from './books'

/** What goes wrong with an operation, and how often: the first `times` calls. */
export interface Fault {
  /** `desk.operation`, e.g. `contribution.submit`. */
  readonly on: string
  /** lost: never arrives. reply-lost: is carried out, but nobody hears (F03). slow: takes twenty seconds more (F04). */
  readonly effect: 'lost' | 'reply-lost' | 'slow'
  readonly times: number
  /** So many calls go well before. */
  readonly after?: number
}

/** What becomes of one call, as far as the line has it in hand (see troubles.ts for what an act may meet besides); `unanswered` waits for ever. */
export interface Struck {
  readonly effect: Fault['effect'] | 'unanswered'
  /** Milliseconds more, under `slow`. */
  readonly pause: number
}

/** Milliseconds more where a scenario names an operation slow, and where somebody wished the whole line to be. */
const slowness = { named: 20_000, wished: 5_000 }

/** The fault that strikes this call, if any, and strikes it off: what somebody wished for the whole line before what the scenario brings. */
export function strike(books: Books, operation: string): Struck | null {
  const wished = books.fault && wish(books.fault, operation)
  if (wished) return { effect: wished, pause: slowness.wished }
  const fault = books.scenario.goesWrong.find((candidate) => candidate.on === operation)
  const well = fault?.after ?? 0
  if (!fault || !strikesOff(books, operation, fault.times + well)) return null
  if ((books.faultsTaken[operation] ?? 0) <= well) return null
  return { effect: fault.effect, pause: slowness.named }
}

function wish(fault: LineFault, operation: string): Struck['effect'] | null {
  if (operation.startsWith('rehearsal.')) return null
  if (fault === 'silent') return 'unanswered'
  if (fault === 'away') return 'lost'
  return fault === 'slow' ? 'slow' : null
}

/** Wishes for this fault from now on; what an earlier wish has already taken is forgotten. */
export function wishFor(books: Books, fault: LineFault | null): void {
  books.fault = fault
  for (const strokes of Object.keys(books.faultsTaken))
    if (strokes.startsWith(wishedOn(''))) delete books.faultsTaken[strokes]
}

/** Under what name the strokes of a wished fault are counted. */
export const wishedOn = (operation: string) => `wished:${operation}`

/** Takes one of so many strokes; false when all of them have been taken. */
export function strikesOff(books: Books, strokes: string, times: number): boolean {
  const taken = books.faultsTaken[strokes] ?? 0
  if (taken >= times) return false
  books.faultsTaken[strokes] = taken + 1
  return true
}
