import { atLeastZero, type Fen, minus } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import type { Refusal } from '../refusal'

/** What paying does to the account, in fen. */
export interface Funding {
  readonly before: Fen
  readonly after: Fen
}

/**
 * Whether one account can carry the whole fee: no part payment, no second account. `shareable` is what remains
 * above the region's reserve. Nothing owed is always funded, even from an empty account (0 元也要确认).
 */
export function fund(
  due: Fen,
  available: Fen,
  shareable: Fen,
): Outcome<Funding, Refusal<'INSUFFICIENT_SINGLE_ACCOUNT'>> {
  const shortfall = atLeastZero(minus(due, shareable))
  if (shortfall > 0)
    return refused({ code: 'INSUFFICIENT_SINGLE_ACCOUNT', detail: { shortfall, available, shareable, due } })
  return ok({ before: available, after: minus(available, due) })
}
