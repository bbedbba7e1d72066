import { day } from '@/domain/calendar'
import { comingCredit } from '@/domain/contribution/coming-credit'
import { fen } from '@/domain/money'

const monthly = { every: 'MONTH' as const }
const november = { on: day('2025-11-05'), fen: fen(12_800) }
const today = day('2025-11-21')

test('a monthly credit comes a month after the last, and as often as it takes', () => {
  expect(comingCredit(november, monthly, fen(12_800), today)).toEqual({
    on: '2025-12-05',
    fen: 12_800,
    enoughOn: '2025-12-05',
  })
  expect(comingCredit(november, monthly, fen(12_801), today)?.enoughOn).toBe('2026-01-05')
  expect(comingCredit(november, null, fen(28_000), today)?.enoughOn).toBe('2026-02-05')
})

test('one that is overdue is looked for in the future, never in the past', () => {
  expect(comingCredit({ ...november, on: day('2025-08-05') }, monthly, fen(1), today)?.on).toBe('2025-12-05')
  expect(comingCredit({ ...november, on: day('2025-10-21') }, monthly, fen(1), today)?.on).toBe('2025-12-21')
})

test('a yearly credit comes on its day, this year or the next', () => {
  const yearly = { every: 'YEAR' as const, creditedOn: '07-01' }
  const july = { on: day('2025-07-01'), fen: fen(189_000) }
  expect(comingCredit(july, yearly, fen(10_000), today)).toMatchObject({ on: '2026-07-01', enoughOn: '2026-07-01' })
  expect(comingCredit(july, yearly, fen(10_000), day('2025-06-30'))?.on).toBe('2025-07-01')
})

test('where nothing was ever credited, or it would take years, no day is named', () => {
  expect(comingCredit(null, monthly, fen(1), today)).toBeNull()
  expect(comingCredit({ ...november, fen: fen(100) }, monthly, fen(40_000), today)?.enoughOn).toBeNull()
})
