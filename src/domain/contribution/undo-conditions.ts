import { addDays, type Instant, type IsoDate, later, startOf } from '../calendar'
import type { Fact } from '../policy/fact'
import type { UndoKind } from '../policy/pack'
import { isFinished, type OrderStatus } from './order'
import type { ReversalRule } from './reversal'

/** An order as undo looks at it. */
export interface Undoable {
  readonly status: OrderStatus
  /** When its ten minutes end; null before it is submitted. */
  readonly heldUntil: Instant | null
  /** When it succeeded; null before. */
  readonly paidAt: Instant | null
  /** The last day on which its year is collected; null where the place has not said: what was taken today was in season. */
  readonly closes: IsoDate | null
  /** Whether the relative has been to a doctor on it. */
  readonly benefitsUsed: boolean
  /** Whether the bureau and the tax office have cleared the day it was paid on (对账清算). */
  readonly settled: boolean
  /** When they will, where that is known. */
  readonly clearsAt?: Instant | null
  /** Whether the payer is still insured as an employee. */
  readonly payerInsured: boolean
}

/** What a place says on taking back: the kind, and the conditions of a reversal. */
export interface UndoRules {
  readonly kind: Fact<UndoKind> | null
  readonly reversal: Fact<ReversalRule> | null
}

/** What must be so for an order to be taken back: the hold of `hold10`, or the five of a reversal (河南, P45) and that it is paid. */
export const undoConditions = [
  'STILL_HELD',
  'PAID',
  'IN_SEASON',
  'PAYER_INSURED',
  'NOT_USED',
  'NOT_SETTLED',
  'LONG_ENOUGH',
] as const

/** MET: so. WAITING: not yet, and time will see to it. FAILED: not so, and no patience mends it. */
export const conditionStates = ['MET', 'WAITING', 'FAILED'] as const

/** One condition, as it stands at a moment. */
export interface UndoCondition {
  readonly what: (typeof undoConditions)[number]
  readonly state: (typeof conditionStates)[number]
  /** From when it is met, where time alone brings that about. */
  readonly from: Instant | null
  /** The first moment at which it is met no more, where that is known. */
  readonly until: Instant | null
}

/**
 * Every condition of taking an order back at a moment, each by itself, in the order a person would ask: a page can show
 * what holds, what is missing, and by the clock since or until when. All are met exactly when `undoVerdict` says yes;
 * empty where the place takes nothing back.
 */
export function undoConditionsOf(order: Undoable, { kind, reversal }: UndoRules, now: Instant): UndoCondition[] {
  if (kind?.value === 'hold10') return [stillHeld(order, now)]
  if (kind?.value !== 'reversal' || !reversal) return []
  const { afterHours, inSeason } = reversal.value
  const seasonEnds = order.closes && startOf(addDays(order.closes, 1))
  const clears = order.clearsAt ?? null
  return [
    paid(order),
    ...(inSeason ? [lasting('IN_SEASON', seasonEnds === null || now < seasonEnds, seasonEnds)] : []),
    lasting('PAYER_INSURED', order.payerInsured),
    lasting('NOT_USED', !order.benefitsUsed),
    lasting('NOT_SETTLED', !order.settled, order.settled ? null : clears),
    longEnough(order, afterHours, now),
  ]
}

const lasting = (what: UndoCondition['what'], met: boolean, until: Instant | null = null): UndoCondition => ({
  what,
  state: met ? 'MET' : 'FAILED',
  from: null,
  until: met ? until : null,
})

function stillHeld({ status, heldUntil }: Undoable, now: Instant): UndoCondition {
  return lasting('STILL_HELD', status === 'SUBMITTED' && heldUntil !== null && now < heldUntil, heldUntil)
}

/** Before it is paid there is nothing to reverse, and it may yet be; one that came to another end never will. */
const paid = ({ status, paidAt }: Undoable): UndoCondition => ({
  what: 'PAID',
  state: status === 'SUCCEEDED' && paidAt ? 'MET' : isFinished(status) ? 'FAILED' : 'WAITING',
  from: null,
  until: null,
})

/** So many hours after it was paid; where the day will be cleared before that, they never come. */
function longEnough({ paidAt, clearsAt }: Undoable, afterHours: number, now: Instant): UndoCondition {
  const what = 'LONG_ENOUGH'
  const from = paidAt && later(paidAt, afterHours * 3_600_000)
  if (!from) return { what, state: 'WAITING', from: null, until: null }
  if (now >= from) return { what, state: 'MET', from, until: null }
  return clearsAt && from >= clearsAt
    ? { what, state: 'FAILED', from: null, until: null }
    : { what, state: 'WAITING', from, until: null }
}
