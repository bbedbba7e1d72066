import type { Books } from './books'

/** What goes wrong with an operation, and how often: the first `times` calls. */
export interface Fault {
  /** `desk.operation`, e.g. `contribution.submit`. */
  readonly on: string
  /** lost: never arrives. reply-lost: is carried out, but nobody hears (F03). slow: takes twenty seconds more (F04). */
  readonly effect: 'lost' | 'reply-lost' | 'slow'
  readonly times: number
}

/** The fault that strikes this call, if any, and strikes it off. */
export function strike(books: Books, faults: readonly Fault[], operation: string): Fault['effect'] | null {
  const fault = faults.find((candidate) => candidate.on === operation)
  if (!fault) return null
  const taken = books.faultsTaken[operation] ?? 0
  if (taken >= fault.times) return null
  books.faultsTaken[operation] = taken + 1
  return fault.effect
}
