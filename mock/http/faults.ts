import type { Trouble } from './problem'

/** What an X-Fault header makes of one question; design-reliability §D.4. Stateless: it strikes the question that names it, and no other. */
export interface HttpFault {
  /** `before`: nothing is carried out. `after`: it is carried out, and the answer is this all the same. */
  readonly when: 'before' | 'after'
  /** null: an answer cut short in the middle of its JSON. */
  readonly trouble: Trouble | null
  /** Seconds after which asking again is welcome. */
  readonly retryAfter?: number
}

const answering = (code: Trouble['code'], when: HttpFault['when'], retryAfter?: number): HttpFault => ({
  when,
  trouble: { code },
  ...(retryAfter !== undefined && { retryAfter }),
})

/** The faults of §D.4 that are the line's or the server's own. The others are a scenario's (`goesWrong`), a person's, or a phone's. */
const faults = new Map<string, HttpFault>(
  Object.entries({
    F02: answering('UNANSWERED', 'before'),
    F03: answering('UNANSWERED', 'after'),
    F05: answering('BROKEN', 'before'),
    F06: answering('BROKEN', 'after'),
    F07: answering('MAINTENANCE', 'before', 1_800),
    F08: answering('TOO_MANY', 'before', 5),
    F09: answering('IN_FLIGHT', 'before', 1),
    F10: { when: 'after' as const, trouble: null },
    F18: answering('UNAUTHENTICATED', 'before'),
    F30: answering('OUTDATED_CLIENT', 'before'),
  }),
)

/** F04: seconds by which an answer may be late. */
const latenesses = [5, 20, 40]

/** The fault a header names, e.g. `F03`; null where it names none that is known. */
export function faultNamed(header: string | undefined): HttpFault | null {
  return header === undefined ? null : (faults.get(header) ?? null)
}

/** Milliseconds of `F04;20`; 0 under any other header. */
export function latenessNamed(header: string | undefined): number {
  const [name, seconds] = (header ?? '').split(';')
  if (name !== 'F04') return 0
  return (latenesses.find((lateness) => lateness === Number(seconds)) ?? 5) * 1_000
}
