import { type Fen, sum } from '../money'

/** How a visit was paid, in fen: 统筹 (the pool), 个账 (the account), 自付 (in cash). */
export interface Settled {
  readonly pool: Fen
  readonly account: Fen
  readonly cash: Fen
}

/** What everything together came to, in fen. */
export const wholeOf = ({ pool, account, cash }: Settled): Fen => sum(pool, account, cash)

/** Several visits as one. */
export const settledTogether = (visits: readonly Settled[]): Settled => ({
  pool: sum(...visits.map(({ pool }) => pool)),
  account: sum(...visits.map(({ account }) => account)),
  cash: sum(...visits.map(({ cash }) => cash)),
})

/**
 * Each part in whole percent; together they are 100, so that nobody who adds them up finds one missing: what rounding down
 * leaves over goes to those with the largest remainder. All zero where nothing was paid.
 */
export function percentOf(settled: Settled): { pool: number; account: number; cash: number } {
  const whole = wholeOf(settled)
  if (whole === 0) return { pool: 0, account: 0, cash: 0 }
  const parts = (['pool', 'account', 'cash'] as const).map((part) => {
    const exact = (settled[part] * 100) / whole
    return { part, percent: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  const missing = 100 - parts.reduce((so, { percent }) => so + percent, 0)
  const raised = [...parts].sort((a, b) => b.rest - a.rest).slice(0, missing)
  const percentFor = (name: 'pool' | 'account' | 'cash') => {
    const one = parts.find(({ part }) => part === name)
    return (one?.percent ?? 0) + (one && raised.includes(one) ? 1 : 0)
  }
  return { pool: percentFor('pool'), account: percentFor('account'), cash: percentFor('cash') }
}
