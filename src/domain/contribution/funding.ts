import { type Fen, minus, sum } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { cite, type Fact } from '../policy/fact'
import type { Refusal } from '../refusal'

/** What paying does to the account, in fen. */
export interface Funding {
  readonly before: Fen
  readonly after: Fen
}

/** Every reason why an account cannot carry a fee. RESERVE_UNKNOWN never means no: it means ask 12393. */
export type FundingRefusal = 'INSUFFICIENT_SINGLE_ACCOUNT' | 'RESERVE_NOT_MET' | 'RESERVE_UNKNOWN'

/**
 * Whether one account can carry the whole fee: no part payment, no second account. `shareable` is what relatives may
 * use of it (see `shareable`), null while that is not known; `rule` is what keeps the rest back, where anything does. Nothing
 * owed is always funded, even from an empty account (0 元也要确认).
 */
export function fund(
  due: Fen,
  available: Fen,
  shareable: Fen | null,
  rule: Fact<unknown> | null = null,
): Outcome<Funding, Refusal<FundingRefusal>> {
  if (due === 0 || (shareable !== null && due <= shareable))
    return ok({ before: available, after: minus(available, due) })
  const because = rule ? { citation: cite(rule) } : {}
  const usable = shareable ?? available
  const detail = { shortfall: minus(due, usable), available, shareable: usable, due }
  if (due > available) return refused({ code: 'INSUFFICIENT_SINGLE_ACCOUNT', detail })
  if (shareable === null) return refused({ code: 'RESERVE_UNKNOWN', ...because })
  return refused({ code: 'RESERVE_NOT_MET', detail, ...because })
}

/** Whether one account can carry several fees at once. Where each alone would fit, it is their sum that is too much. */
export function fundTogether(
  dues: readonly Fen[],
  available: Fen,
  shareable: Fen | null,
  rule: Fact<unknown> | null = null,
): Outcome<Funding, Refusal<FundingRefusal | 'SUM_TOO_MUCH'>> {
  const together = fund(sum(...dues), available, shareable, rule)
  if (together.ok || !dues.every((due) => fund(due, available, shareable, rule).ok)) return together
  return refused({ ...together.refusal, code: 'SUM_TOO_MUCH' })
}
