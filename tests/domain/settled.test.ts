import { percentOf, settledTogether, wholeOf } from '@/domain/balance/settled'
import { fen } from '@/domain/money'

const paid = (pool: number, account: number, cash: number) => ({
  pool: fen(pool),
  account: fen(account),
  cash: fen(cash),
})

test('several visits add up part by part', () => {
  const together = settledTogether([paid(300, 100, 25), paid(0, 8_640, 0)])
  expect(together).toEqual(paid(300, 8_740, 25))
  expect(wholeOf(together)).toBe(9_065)
})

test.each([
  ['thirds: what rounding leaves over goes to one of them', [100, 100, 100], [34, 33, 33]],
  ['the largest remainder comes first', [704, 151, 145], [70, 15, 15]],
  ['a part of nothing stays nothing', [0, 8_640, 0], [0, 100, 0]],
  ['a very small part may be none, and the whole is still 100', [99_999, 1, 0], [100, 0, 0]],
  ['nothing was paid at all', [0, 0, 0], [0, 0, 0]],
])('in percent: %s', (_, [pool = 0, account = 0, cash = 0], [a, b, c]) => {
  expect(percentOf(paid(pool, account, cash))).toEqual({ pool: a, account: b, cash: c })
})
