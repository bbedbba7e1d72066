import { type Credited, type CreditRule, creditOn } from '@/domain/balance/credit'
import { monthlyOf } from '@/domain/balance/credit-amount'
import { firstYearlyFrom } from '@/domain/balance/credit-day'
import { day } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { rule } from './rule'

/** An invented place: 100 yuan below seventy, 110 from then on, 5 of them taken off; employees get two per cent. */
const place: CreditRule = {
  employeePermille: 20,
  retirees: [
    { fromAge: 0, gross: fen(10_000), deductions: fen(500) },
    { fromAge: 70, gross: fen(11_000), deductions: fen(500) },
  ],
  every: 'MONTH',
  birthdayCounts: 'THAT_DAY',
}

const credit = (who: Credited, on: string, changes: Partial<CreditRule> = {}) =>
  creditOn(who, [rule({ ...place, ...changes })], day(on))

const born = (text: string): Credited => ({ kind: 'RETIREE', born: day(text) })

test.each([
  ['the day before the seventieth birthday', 'THAT_DAY', '1955-06-15', '2025-06-14', 10_000],
  ['the seventieth birthday', 'THAT_DAY', '1955-06-15', '2025-06-15', 11_000],
  ['the last day of the month of the birthday', 'NEXT_MONTH', '1955-06-15', '2025-06-30', 10_000],
  ['the first day of the month after it', 'NEXT_MONTH', '1955-06-15', '2025-07-01', 11_000],
  [
    'a birthday on the first of a month, which still counts from the next',
    'NEXT_MONTH',
    '1955-06-01',
    '2025-06-01',
    10_000,
  ],
  ['28 February of a plain year, for somebody born on the 29th', 'THAT_DAY', '1956-02-29', '2026-02-28', 10_000],
  ['1 March of that year', 'THAT_DAY', '1956-02-29', '2026-03-01', 11_000],
  ['New Year, for a birthday in December', 'NEXT_MONTH', '1955-12-31', '2026-01-01', 11_000],
] as const)('%s (%s) credits by the age that counts then', (_, birthdayCounts, birth, on, gross) => {
  expect(credit(born(birth), on, { birthdayCounts })).toMatchObject({ ok: true, value: { gross } })
})

test('what is taken off and what arrives are told apart', () => {
  expect(credit(born('1955-06-15'), '2025-11-21')).toMatchObject({
    value: { every: 'MONTH', gross: 11_000, deductions: 500, net: 10_500, citation: { title: '某地规定' } },
  })
})

test('where nobody has published what is taken off, nobody is told what arrives', () => {
  const retirees = [{ fromAge: 0, gross: fen(7_500), deductions: null }]
  expect(credit(born('1955-06-15'), '2025-11-21', { retirees })).toMatchObject({
    value: { gross: 7_500, deductions: null, net: null },
  })
})

test.each([
  [
    'who is not seventy hears from when it will be more',
    'THAT_DAY',
    '1960-06-15',
    { from: '2030-06-15', gross: 11_000 },
  ],
  ['or from which month', 'NEXT_MONTH', '1960-06-15', { from: '2030-07-01', fromAge: 70 }],
] as const)('%s', (_, birthdayCounts, birth, next) => {
  expect(credit(born(birth), '2025-11-21', { birthdayCounts })).toMatchObject({ value: { next } })
})

test('in the last band nothing comes after', () => {
  expect(credit(born('1950-01-01'), '2025-11-21')).toMatchObject({ value: { next: null } })
})

test.each([
  [800_000, 16_000],
  [512_345, 10_247],
  [25, 1],
])('of a base of %d fen an employee is credited two per cent, %d fen, rounded to the fen', (base, gross) => {
  expect(credit({ kind: 'EMPLOYEE', base: fen(base) }, '2025-11-21')).toMatchObject({
    value: { every: 'MONTH', gross, net: null, next: null },
  })
})

describe('what is not known is not guessed', () => {
  const unpublished = { ok: false, refusal: { code: 'CREDIT_NOT_PUBLISHED' } }

  test.each<[string, Credited, Partial<CreditRule>]>([
    ['a place that names no amount for retirees', born('1950-01-01'), { retirees: [] }],
    ['a place that names one only from seventy on', born('1960-01-01'), { retirees: place.retirees.slice(1) }],
    ['a place that names no rate for employees', { kind: 'EMPLOYEE', base: fen(500_000) }, { employeePermille: null }],
  ])('%s: ask, and here is where it was looked up', (_, who, changes) => {
    expect(credit(who, '2025-11-21', changes)).toMatchObject({
      ...unpublished,
      refusal: { citation: { title: '某地规定' } },
    })
  })

  test('a place that says nothing, or nothing yet', () => {
    expect(creditOn(born('1950-01-01'), [], day('2025-11-21'))).toEqual(unpublished)
    expect(creditOn(born('1950-01-01'), [rule(place)], day('2024-08-31'))).toEqual(unpublished)
  })
})

test.each([['RESIDENT'], ['POOL_ONLY']] as const)('%s has no account, and nothing is credited to it', (kind) => {
  expect(credit({ kind }, '2025-11-21')).toEqual({ ok: false, refusal: { code: 'NO_ACCOUNT' } })
})

describe('a share of the average pension of the place', () => {
  const byShare = { retirees: [], ofAverage: { permille: 28, year: 2021 } }

  test('is reckoned for who knows the average; one’s own pension is never asked', () => {
    const who: Credited = { kind: 'RETIREE', born: day('1955-06-15'), average: fen(603_800) }
    expect(credit(who, '2025-11-21', byShare)).toMatchObject({
      ok: true,
      value: { basis: 'AVERAGE_PENSION', permille: 28, gross: 16_906, net: null, next: null },
    })
  })

  test('is told as such to who does not', () => {
    expect(credit(born('1955-06-15'), '2025-11-21', byShare)).toMatchObject({
      refusal: { code: 'CREDIT_NOT_PUBLISHED', detail: { permille: 28, year: 2021 } },
    })
  })

  test('gives way where an amount is published', () => {
    const who: Credited = { kind: 'RETIREE', born: day('1955-06-15'), average: fen(999_900) }
    expect(credit(who, '2025-11-21', { ofAverage: byShare.ofAverage })).toMatchObject({
      value: { basis: 'FIXED', gross: 11_000 },
    })
  })
})

test.each([
  ['2025-06-30', '2025-07-01'],
  ['2025-07-01', '2026-07-01'],
  ['2025-11-21', '2026-07-01'],
])('on %s a yearly credit of July comes next on %s; a monthly one has no published day', (on, next) => {
  const yearly = { every: 'YEAR', creditedOn: '07-01' } as const
  expect(credit(born('1955-06-15'), on, yearly)).toMatchObject({ value: { creditedNext: next } })
  expect(credit(born('1955-06-15'), on)).toMatchObject({ value: { creditedNext: null } })
})

test.each([
  ['2026-07-01', '2025-11-22', '2026-07-01'],
  ['2026-07-01', '2026-07-01', '2026-07-01'],
  ['2026-07-01', '2026-07-02', '2027-07-01'],
  ['2026-07-01', '2029-03-15', '2029-07-01'],
  ['2026-07-01', '2029-12-31', '2030-07-01'],
])('with %s the next yearly credit, an age that counts from %s first pays on %s', (next, from, first) => {
  expect(firstYearlyFrom(day(next), day(from))).toBe(first)
})

test('a yearly credit is compared by the month', () => {
  expect(monthlyOf({ every: 'YEAR', gross: fen(189_000) })).toBe(15_750)
  expect(monthlyOf({ every: 'MONTH', gross: fen(7_500) })).toBe(7_500)
})
