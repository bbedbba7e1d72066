import { type Fen, fen } from '../money'

/** What must stay in an account that is shared: a sum (山西 1000 元, K-20), or a share of the average yearly wage (深圳 5 %). */
export type Reserve =
  | { readonly kind: 'SUM'; readonly fen: Fen }
  | { readonly kind: 'SHARE_OF_WAGE'; readonly percent: number; readonly yearlyWage: Fen | null }

/** What a reserve comes to, in fen, a started fen counted whole; null while the wage it is a share of has not been published. */
export function reserveOf(reserve: Reserve): Fen | null {
  if (reserve.kind === 'SUM') return reserve.fen
  return reserve.yearlyWage === null ? null : fen(Math.ceil((reserve.yearlyWage * reserve.percent) / 100))
}
