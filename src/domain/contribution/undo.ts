import type { Instant } from '../calendar'
import { type Outcome, ok, refused } from '../outcome'
import { cite } from '../policy/fact'
import type { Refusal } from '../refusal'
import { type Undoable, type UndoCondition, type UndoRules, undoConditionsOf } from './undo-conditions'

/** Every reason not to take a fee back, under any of the three kinds of undo. */
export const undoRefusals = [
  'NOT_HELD',
  'HOLD_OVER',
  'NOT_REVOCABLE',
  'NOT_PAID_YET',
  'TOO_SOON',
  'SETTLES_FIRST',
  'SEASON_OVER',
  'BENEFITS_USED',
  'ALREADY_SETTLED',
  'PAYER_LEFT',
] as const

export type UndoRefusal = (typeof undoRefusals)[number]

type Verdict = Outcome<'RELEASE' | 'REVERSE', Refusal<UndoRefusal>>

/**
 * Whether an order may be taken back at a moment, and how: RELEASE gives back money that never left, REVERSE fetches it back
 * to the same account. Yes exactly when every condition is met; where a place says nothing, nothing is taken back.
 */
export function undoVerdict(order: Undoable, rules: UndoRules, now: Instant): Verdict {
  const { kind, reversal } = rules
  const because = kind ? { citation: cite(kind) } : {}
  const missing = undoConditionsOf(order, rules, now).filter(({ state }) => state !== 'MET')
  if (kind?.value === 'hold10') {
    if (missing.length === 0) return ok('RELEASE')
    const never = order.status === 'CREATED' || order.status === 'EXPIRED'
    return refused({ code: never ? 'NOT_HELD' : 'HOLD_OVER', ...because })
  }
  if (kind?.value !== 'reversal' || !reversal) return refused({ code: 'NOT_REVOCABLE', ...because })
  const [first] = bySense.flatMap((what) => missing.filter((condition) => condition.what === what))
  if (!first) return ok('REVERSE')
  const detail = { afterHours: reversal.value.afterHours, from: first.from, closes: order.closes }
  return refused({ ...noFor(first, detail), citation: cite(reversal) })
}

/** In the order in which waiting helps least: what no patience mends is said first. */
const bySense = ['PAID', 'NOT_USED', 'NOT_SETTLED', 'PAYER_INSURED', 'IN_SEASON', 'LONG_ENOUGH'] as const

interface Figures {
  readonly afterHours: number
  readonly from: Instant | null
  readonly closes: string | null
}

function noFor({ what, state }: UndoCondition, { afterHours, from, closes }: Figures): Refusal<UndoRefusal> {
  switch (what) {
    case 'NOT_USED':
      return { code: 'BENEFITS_USED' }
    case 'NOT_SETTLED':
      return { code: 'ALREADY_SETTLED' }
    case 'PAYER_INSURED':
      return { code: 'PAYER_LEFT' }
    case 'IN_SEASON':
      return { code: 'SEASON_OVER', detail: { ...(closes && { closes }) } }
    case 'LONG_ENOUGH':
      return state === 'FAILED'
        ? { code: 'SETTLES_FIRST', detail: { afterHours } }
        : { code: 'TOO_SOON', detail: { ...(from && { from }), afterHours } }
    default:
      return { code: 'NOT_PAID_YET' }
  }
}
