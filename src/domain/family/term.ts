import { addDays, addMonths, type IsoDate } from '../calendar'
import { type Fen, zero } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import type { SharedUse } from '../policy/pack'
import type { Refusal } from '../refusal'
import type { termRefusals } from './refusals'

/** What a sharer lays down when a relative is bound: until when, how much, and for what (domain.md §2.2). It begins the day it holds. */
export interface Term {
  /** The last day; null for as long as nobody ends it (长期). */
  readonly to: IsoDate | null
  /** The most one payment may take, in fen; null for no cap. */
  readonly cap: Fen | null
  /** The most one calendar month may take, in fen; null for no cap. */
  readonly monthlyCap: Fen | null
  /** What the money may be used for; null for all that the sharer's region lists, also in time to come. */
  readonly uses: readonly SharedUse[] | null
}

/** What is laid down where nothing is said: without end, without caps, for everything. */
export const openTerm: Term = { to: null, cap: null, monthlyCap: null, uses: null }

type Verdict = Outcome<Term, Refusal<(typeof termRefusals)[number]>>

/** What a term is judged by. */
export interface TermLimits {
  readonly today: IsoDate
  /** What relatives may use of the account now, in fen. */
  readonly shareable: Fen
  /** What the region lists. */
  readonly uses: readonly SharedUse[]
}

/**
 * Whether a term can be laid down: it ends after today, every cap is above zero, one payment's is no more than can be shared
 * (domain.md §2.2: 0 < x ≤ shareable), a month's is no less than one payment's, and at least one use of the region's is left.
 */
export function termVerdict(term: Term, { today, shareable, uses }: TermLimits): Verdict {
  const { to, cap, monthlyCap, uses: left } = term
  if (to !== null && to <= today) return refused({ code: 'TERM_INVALID' })
  if (cap !== null && (cap <= zero || cap > shareable)) return refused({ code: 'CAP_INVALID', detail: { shareable } })
  if (monthlyCap !== null && (monthlyCap <= zero || (cap !== null && monthlyCap < cap)))
    return refused({ code: 'MONTHLY_CAP_INVALID' })
  if (left !== null && (left.length === 0 || !left.every((use) => uses.includes(use))))
    return refused({ code: 'USES_INVALID' })
  return ok(term)
}

/**
 * Whether a term that holds may be changed into another. What is left as it was is not judged again: less may be shareable by
 * now than a cap laid down long ago, and an end that has come near is no reason not to pause. Nor is a lower cap held against
 * what is shareable: it lets less be taken than before.
 */
export function changedTermVerdict(before: Term, after: Term, limits: TermLimits): Verdict {
  const { to, cap, monthlyCap, uses } = after
  const sameCap = cap === before.cap
  const lowered = cap !== null && before.cap !== null && cap <= before.cap
  const verdict = termVerdict(
    {
      to: to === before.to ? null : to,
      cap,
      monthlyCap: sameCap && monthlyCap === before.monthlyCap ? null : monthlyCap,
      uses: String(uses) === String(before.uses) ? null : uses,
    },
    lowered && cap > limits.shareable ? { ...limits, shareable: cap } : limits,
  )
  return verdict.ok ? ok(after) : verdict
}

/** The last day of a year whose first day is given: 2025-11-21 to 2026-11-20. A year begun on 29 February ends on 28 February. */
export function yearFrom(first: IsoDate): IsoDate {
  const again = addMonths(first, 12)
  return again.slice(8) === first.slice(8) ? addDays(again, -1) : again
}

/** The last day of another year: of one that follows on the day a term ends, or begins today where none holds. */
export const yearAfter = (to: IsoDate | null, today: IsoDate): IsoDate =>
  yearFrom(to !== null && to >= today ? addDays(to, 1) : today)
