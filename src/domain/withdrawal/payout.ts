import { type Fen, fen } from '../money'

/** What an account holds before it is closed, in fen. */
export interface Account {
  readonly balance: Fen
  /** Null where nobody has published how it is counted. */
  readonly interest: Fen | null
  /** Credited ahead of its time, and to be given back. */
  readonly owed: Fen
}

/** What would be paid out: never less than nothing. `exact` is false while the interest is not known. */
export function payoutOf({ balance, interest, owed }: Account): { amount: Fen; exact: boolean } {
  return { amount: fen(Math.max(0, balance + (interest ?? 0) - owed)), exact: interest !== null }
}
