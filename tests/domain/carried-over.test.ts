import fc from 'fast-check'
import { accountYearBegan, splitByYear } from '@/domain/balance/carried-over'
import type { CreditRule } from '@/domain/balance/credit'
import type { EntryKind } from '@/domain/balance/statement'
import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'

/** Entries from `day kind yuan`, those for a relative with a name behind. */
const entries = (...lines: string[]) =>
  lines.map((line) => {
    const [on, kind, yuan, relative] = line.split(' ')
    return {
      at: instant(`${on}T08:00:00+08:00`),
      kind: kind as EntryKind,
      fen: fen(Number(yuan) * 100),
      ...(relative && { relative }),
    }
  })

const split = (...lines: string[]) => {
  const { current, carriedOver } = splitByYear(entries(...lines), day('2025-01-01'))
  return [current / 100, carriedOver / 100]
}

test.each<[string, string[], [number, number]]>([
  ['nothing moved this year', ['2024-12-31 MONTHLY_CREDIT 500'], [0, 500]],
  ['this year brought something', ['2024-12-31 MONTHLY_CREDIT 500', '2025-01-01 MONTHLY_CREDIT 80'], [80, 500]],
  ['an opening balance is earlier years’', ['2025-01-01 OPENING 500', '2025-02-01 MONTHLY_CREDIT 80'], [80, 500]],
  [
    'one’s own doctor takes this year’s money first',
    ['2024-01-01 OPENING 500', '2025-02-01 MONTHLY_CREDIT 80', '2025-03-01 CARE -50'],
    [30, 500],
  ],
  [
    'and earlier years’ for the rest',
    ['2024-01-01 OPENING 500', '2025-02-01 MONTHLY_CREDIT 80', '2025-03-01 CARE -100'],
    [0, 480],
  ],
  [
    'a relative takes earlier years’ only',
    ['2024-01-01 OPENING 500', '2025-02-01 MONTHLY_CREDIT 80', '2025-03-01 HELD -400 周*'],
    [80, 100],
  ],
  [
    'what comes back goes where it came from',
    ['2024-01-01 OPENING 500', '2025-03-01 HELD -400 周*', '2025-03-01 RELEASED 400 周*'],
    [0, 500],
  ],
  [
    'a frozen balance leaves nothing of either',
    ['2024-01-01 OPENING 500', '2025-02-01 MONTHLY_CREDIT 80', '2025-03-01 FROZEN -580'],
    [0, 0],
  ],
  ['an empty account', [], [0, 0]],
])('%s', (_, lines, expected) => {
  expect(split(...lines)).toEqual(expected)
  expect(split(...[...lines].reverse())).toEqual(expected)
})

describe('the account’s year', () => {
  const yearly: CreditRule = {
    employeePermille: null,
    retirees: [],
    every: 'YEAR',
    creditedOn: '07-01',
    birthdayCounts: 'THAT_DAY',
  }

  test.each([
    ['2025-06-30', '2024-07-01'],
    ['2025-07-01', '2025-07-01'],
    ['2026-01-15', '2025-07-01'],
  ])('where the yearly credit comes on 1 July, %s lies in the year from %s', (on, began) => {
    expect(accountYearBegan(yearly, day(on))).toBe(began)
  })

  test('is the calendar’s elsewhere', () => {
    expect(accountYearBegan(null, day('2025-06-30'))).toBe('2025-01-01')
  })
})

test('the two years always add up to what is available, and this year’s is never below nothing', () => {
  const entry = fc.record({
    at: fc.constantFrom(instant('2024-12-31T08:00:00+08:00'), instant('2025-01-01T08:00:00+08:00')),
    kind: fc.constantFrom<EntryKind>('OPENING', 'MONTHLY_CREDIT', 'CARE', 'RESIDENT_FEE'),
    fen: fc.integer({ min: -100_000, max: 100_000 }).map(fen),
    relative: fc.option(fc.constant('周*'), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(entry), (moved) => {
      const known = moved.map(({ relative, ...rest }) => ({ ...rest, ...(relative && { relative }) }))
      const { current, carriedOver } = splitByYear(known, day('2025-01-01'))
      return current >= 0 && current + carriedOver === known.reduce((total, one) => total + one.fen, 0)
    }),
  )
})
