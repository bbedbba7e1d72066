import { type Fen, fen } from '../money'

/** Ten million yuan a month, in fen: more than any base, and little enough to be reckoned with exactly. */
export const highestBase = fen(1_000_000_000)

/** So many per mille of an amount, in fen; half a fen is rounded up. */
export const shareOf = (amount: Fen, permille: number): Fen => fen(Math.round((amount * permille) / 1000))

/** A credit spread over the months it is for, in fen a month, to compare places that credit once a year with those that do every month. */
export const monthlyOf = ({ every, gross }: { readonly every: 'MONTH' | 'YEAR'; readonly gross: Fen }): Fen =>
  every === 'YEAR' ? fen(Math.round(gross / 12)) : gross
