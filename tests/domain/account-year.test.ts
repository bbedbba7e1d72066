import type { Entry, EntryKind } from '@/domain/balance/statement'
import { monthEnds, turnoverOf, usedIn } from '@/domain/balance/year'
import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'

/** A statement, newest first, from `day kind yuan` lines, oldest first. */
function statement(...lines: string[]): Entry[] {
  let balance = 0
  return lines
    .map((line, place) => {
      const [on, kind, yuan] = line.split(' ')
      balance += Number(yuan) * 100
      return {
        id: `${place}`,
        at: instant(`${on}T08:00:00+08:00`),
        kind: kind as EntryKind,
        fen: fen(Number(yuan) * 100),
        balanceAfter: fen(balance),
      }
    })
    .reverse()
}

const ends = (entries: Entry[], today: string) =>
  monthEnds(entries, day(today)).map(({ month, fen }) => `${month} ${fen / 100}`)

test('a month ends with what its last entry left; one in which nothing moved, like the month before', () => {
  const entries = statement('2024-11-05 OPENING 100', '2025-08-05 MONTHLY_CREDIT 50', '2025-08-20 CARE -30')
  const quiet = ['2024-12', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07']
  expect(ends(entries, '2025-11-21')).toEqual([
    ...quiet.map((month) => `${month} 100`),
    '2025-08 120',
    '2025-09 120',
    '2025-10 120',
    '2025-11 120',
  ])
})

test('a young account has no months before its first entry, and one without entries has none', () => {
  expect(ends(statement('2025-10-31 OPENING 0', '2025-11-05 MONTHLY_CREDIT 128'), '2025-11-30')).toEqual([
    '2025-10 0',
    '2025-11 128',
  ])
  expect(ends([], '2025-11-30')).toEqual([])
})

test('money set aside is still in the account: a frozen withdrawal is no bar of nothing, a hold taken back no dip', () => {
  const entries = statement('2025-09-05 OPENING 100', '2025-10-20 FROZEN -100')
  expect(ends(entries, '2025-10-31')).toEqual(['2025-09 100', '2025-10 100'])
  const spent = statement(
    '2025-09-05 OPENING 100',
    '2025-09-30 HELD -40',
    '2025-10-01 RELEASED 40',
    '2025-10-20 WITHDRAWN -100',
  )
  expect(ends(spent, '2025-10-31')).toEqual(['2025-09 100', '2025-10 0'])
})

test('of two entries at one moment the later one ends the month', () => {
  expect(ends(statement('2025-11-05 OPENING 10', '2025-11-05 CARE -4'), '2025-11-30')).toEqual(['2025-11 6'])
})

test.each([
  ['2025-11-21', '2024-12'],
  ['2025-12-31', '2025-01'],
  ['2026-03-31', '2025-04'],
  ['2024-02-29', '2023-03'],
])('the twelve months up to %s begin with %s', (today, first) => {
  const entries = statement('2020-01-01 OPENING 1')
  expect(monthEnds(entries, day(today))[0]?.month).toBe(first)
  expect(monthEnds(entries, day(today))).toHaveLength(12)
})

test.each([
  ['credits and interest come in', ['2025-01-05 MONTHLY_CREDIT 128', '2025-01-06 INTEREST 21'], [149, 0]],
  ['hospital, pharmacy, fees and withdrawals are used', ['2025-02-01 CARE -10', '2025-02-02 PHARMACY -5'], [0, 15]],
  ['a fee the tax office sent back was not used', ['2025-03-01 RESIDENT_FEE -400', '2025-03-02 RETURNED 400'], [0, 0]],
  ['money set aside is still there', ['2025-04-01 HELD -400', '2025-04-02 FROZEN -100'], [0, 0]],
  ['what comes back from there is no income', ['2025-05-01 HELD -400', '2025-05-02 RELEASED 400'], [0, 0]],
  ['an opening balance is no income', ['2025-06-01 OPENING 2500'], [0, 0]],
  ['other years do not count', ['2024-12-31 MONTHLY_CREDIT 128', '2026-01-01 CARE -1'], [0, 0]],
])('of a year: %s', (_, lines, [credited, used]) => {
  expect(turnoverOf(statement('2024-01-01 OPENING 9999', ...lines), 2025)).toEqual({
    credited: Number(credited) * 100,
    used: Number(used) * 100,
  })
})

test('what was used for somebody leaves out what came back, and what is only set aside', () => {
  const entries = statement(
    '2025-03-01 CARE -30',
    '2025-03-02 CARE_REVERSED 30',
    '2025-03-03 HELD -400',
    '2025-03-04 PHARMACY -12',
  )
  expect(usedIn(entries)).toBe(1_200)
  expect(usedIn(statement('2025-03-01 CARE_REVERSED 30'))).toBe(0)
})
