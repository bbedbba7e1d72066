import { keptBackBy, type SharingRules, shareable } from '@/domain/balance/account'
import { type Reserve, reserveOf } from '@/domain/balance/reserve'
import { day } from '@/domain/calendar'
import { fen } from '@/domain/money'
import type { ShareBase } from '@/domain/policy/pack'
import { rule } from './rule'

const thousand: Reserve = { kind: 'SUM', fen: fen(100_000) }

/** A place that keeps something back, or shares only what earlier years left. */
const place = (reserve?: Reserve, base?: ShareBase): SharingRules => ({
  family: {
    relations: [],
    maxActive: [],
    maxLifetime: [],
    reserve: reserve ? [rule(reserve, '留存规定')] : [],
    uses: [],
    within: [],
    exclusive: [],
    reviewed: [],
  },
  balance: { accountMode: [], shareBase: base ? [rule(base, '历年规定')] : [], credit: [] },
})

const today = day('2025-01-01')

const above = (available: number, rules: SharingRules, carriedOver = available, on = today) =>
  shareable({ available: fen(available), carriedOver: () => fen(carriedOver) }, rules, on)

test.each([
  [118_000, 18_000],
  [100_000, 0],
  [50_000, 0],
])('of %d fen, %d are above a reserve of 1,000 yuan', (available, left) => {
  expect(above(available, place(thousand))).toBe(left)
})

test('all of it, where nothing is kept back or before the rule began', () => {
  expect(above(118_000, place())).toBe(118_000)
  expect(above(118_000, place(thousand), 118_000, day('2024-08-31'))).toBe(118_000)
  expect(above(0, place(thousand))).toBe(0)
})

test('only what earlier years left, where a place says so', () => {
  expect(above(297_000, place(undefined, 'CARRIED_OVER'), 108_000)).toBe(108_000)
  expect(above(297_000, place(undefined, 'ALL'), 108_000)).toBe(297_000)
})

test('both at once: the less of the two', () => {
  expect(above(297_000, place(thousand, 'CARRIED_OVER'), 108_000)).toBe(108_000)
  expect(above(150_000, place(thousand, 'CARRIED_OVER'), 108_000)).toBe(50_000)
})

test.each([
  [10_000_000, 500_000],
  [10_000_001, 500_001],
])('five per cent of a wage of %d fen a year are %d, a started fen counted whole', (yearlyWage, kept) => {
  expect(reserveOf({ kind: 'SHARE_OF_WAGE', percent: 5, yearlyWage: fen(yearlyWage) })).toBe(kept)
})

test('while the wage is not known, nobody knows what may be shared', () => {
  expect(above(900_000, place({ kind: 'SHARE_OF_WAGE', percent: 5, yearlyWage: null }))).toBeNull()
})

test.each<[string, SharingRules, string | undefined]>([
  ['the reserve', place(thousand, 'CARRIED_OVER'), '留存规定'],
  ['that only earlier years are shared', place(undefined, 'CARRIED_OVER'), '历年规定'],
  ['nothing', place(undefined, 'ALL'), undefined],
])('what keeps the rest back: %s', (_, rules, title) => {
  expect(keptBackBy(rules, today)?.sources[0]?.title).toBe(title)
})
