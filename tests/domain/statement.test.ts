import { byMonth, type Entry } from '@/domain/balance/statement'
import { instant } from '@/domain/calendar'
import { fen } from '@/domain/money'

const entry = (id: string, at: string): Entry => ({
  id,
  at: instant(`${at}+08:00`),
  kind: 'MONTHLY_CREDIT',
  fen: fen(7_500),
  balanceAfter: fen(7_500),
})

test('a statement goes month by month, the newest first, also across New Year', () => {
  const entries = [
    entry('december', '2025-12-31T23:59:59'),
    entry('january', '2026-01-01T00:00:00'),
    entry('december, early', '2025-12-01T08:00:00'),
  ]
  expect(byMonth(entries).map(({ month, entries: within }) => [month, within.map(({ id }) => id)])).toEqual([
    ['2026-01', ['january']],
    ['2025-12', ['december', 'december, early']],
  ])
})

test('an account nothing has moved on has no months', () => {
  expect(byMonth([])).toEqual([])
})
