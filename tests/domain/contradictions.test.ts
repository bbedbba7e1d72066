import { keptBackBy, shareable } from '@/domain/balance/account'
import { creditOn } from '@/domain/balance/credit'
import { day } from '@/domain/calendar'
import type { Category } from '@/domain/contribution/category'
import { fund } from '@/domain/contribution/funding'
import { quoteFor } from '@/domain/contribution/quote'
import { benefitOf, stageOn } from '@/domain/contribution/season'
import { waitingOn } from '@/domain/contribution/waiting'
import { relationVerdict } from '@/domain/family/application'
import type { Relation } from '@/domain/family/relation'
import { sharerVerdict } from '@/domain/family/sharer'
import { type CoveredPerson, commercialVerdict } from '@/domain/insurance/commercial'
import { fen, zero } from '@/domain/money'
import { cite, inForce } from '@/domain/policy/fact'
import { reasonVerdict } from '@/domain/withdrawal/eligibility'
import { packIn, places } from './places'
import { employee, resident } from './someone'

/**
 * Where the sources contradict each other (domain.md §1.10), and what the counter makes of it. K-10 (where one may enrol), K-11
 * (what a pharmacy knows) and K-22 (what the insurance is called) are words on a page: no rule and no pack decides them.
 */
const today = day('2025-11-21')

const fees = (area: string) => packIn(area).contribution.fees

const quote = (area: string, year: number, on: string, category: Category = 'ORDINARY') =>
  quoteFor(resident({ area, category }), year, fees(area), day(on))

/** From when somebody is covered who pays for a year on a day; null where no stage runs or cover would come too late. */
const covered = (area: string, year: number, on: string) => {
  const stage = stageOn(fees(area).find((fee) => fee.year === year)?.stages.value ?? [], day(on))
  return stage && benefitOf(year, stage, day(on))?.from
}

const gross = (area: string, on = today) => {
  const credit = creditOn({ kind: 'RETIREE', born: day('1960-01-01') }, packIn(area).balance.credit, on)
  return credit.ok ? credit.value.gross : credit.refusal.code
}

test.each<[string, Relation, string, boolean]>([
  [places.changsha, 'SIBLING', '2024-12-08', false],
  [places.changsha, 'SIBLING', '2024-12-09', true],
  [places.taiyuan, 'SIBLING', '2024-08-31', false],
  [places.taiyuan, 'SIBLING', '2024-09-01', true],
  [places.shenzhen, 'SIBLING', '2024-10-31', false],
  [places.shenzhen, 'SIBLING', '2024-11-01', true],
  [places.changsha, 'PARENT_IN_LAW', '2025-11-21', false],
  [places.nanning, 'PARENT_IN_LAW', '2025-11-21', false],
])('K-01 three kinds of relative or eight: %s, %s on %s is bound %s', (area, relation, on, bound) => {
  expect(relationVerdict(relation, packIn(area).family, day(on)).ok).toBe(bound)
})

test('K-02 sharing did not begin in 2025: the nation has dated rules since 2021', () => {
  const rules = packIn(places.nation).family.relations
  expect(rules.map(({ from, value }) => [from.slice(0, 4), value.length])).toEqual([
    ['2021', 3],
    ['2024', 8],
  ])
})

test('K-03 the balance that must not be zero is the sharer’s; a relative has none and needs none', () => {
  const { family } = packIn(places.changsha)
  expect(sharerVerdict({ insured: employee(), available: zero }, family, today)).toMatchObject({
    refusal: { code: 'SHARER_BALANCE_ZERO' },
  })
  expect(fund(fen(40_000), zero, zero)).toMatchObject({ refusal: { code: 'INSUFFICIENT_SINGLE_ACCOUNT' } })
})

test('K-04 长沙 and the rest of 湖南 keep accounts as a ledger, since November 2023', () => {
  for (const area of [places.changsha, places.zhangjiajie])
    expect(inForce(packIn(area).balance.accountMode, today)).toMatchObject({
      value: 'LEDGER',
      from: expect.stringContaining('2023-11'),
    })
})

test('K-05 serious illness is a myth wherever anybody looks it up', () => {
  for (const area of Object.values(places))
    expect(reasonVerdict('SERIOUS_ILLNESS', packIn(area).withdrawal, today)).toMatchObject({
      verdict: 'NO',
      citation: { status: 'REJECTED' },
    })
})

test('K-06 giving the balance back costs nothing: 江苏 says so outright, and no pack knows of a fee', () => {
  expect(JSON.stringify(packIn('320000').withdrawal)).toContain('不收费')
})

test.each<[string, CoveredPerson, number, string | null]>([
  [places.changsha, 'SELF', 40_000, null],
  [places.changsha, 'SELF', 40_001, 'INSURANCE_CAP_EXCEEDED'],
  [places.changsha, 'SPOUSE', 1, 'PERSON_NOT_COVERED'],
  [places.hefei, 'PARENT', 1, 'FLOOR_NOT_MET'],
  [places.zhangjiajie, 'SELF', 1, 'INSURANCE_RULE_UNKNOWN'],
])('K-07 commercial insurance out of 1,000 yuan in %s for %s at %d fen: %s', (area, person, premium, code) => {
  const money = { available: fen(100_000), spent: zero }
  const verdict = commercialVerdict(fen(premium), person, money, packIn(area).insurance.commercial, today)
  expect(verdict.ok ? null : verdict.refusal.code).toBe(code)
})

test.each([
  [places.huludao, 2025, '2025-02-28', '2025-01-01'],
  ['350000', 2026, '2026-02-05', '2026-02-05'],
  [places.chongqing, 2025, '2025-02-05', '2025-03-01'],
  [places.nanning, 2025, '2025-02-05', '2025-05-05'],
])(
  'K-08, K-19 paid late, cover does not wait for the next year: %s, year %d, paid on %s, covered from %s',
  (area, year, on, from) => {
    expect(covered(area, year, on)).toBe(from)
  },
)

test('K-09 a missed year does matter since 2025: the wait stands in every place', () => {
  const back = { missed: [2025], repaired: 0, inSeason: true, exempt: false }
  for (const area of Object.values(places))
    expect(waitingOn(back, packIn(area).contribution.waiting, today)).toMatchObject({ value: { least: 3, most: 4 } })
})

test.each([
  [places.changsha, 15],
  ['320000', 10],
  ['511100', 2],
])('K-12 each place promises its own working days: %s promises %d', (area, days) => {
  expect(inForce(packIn(area).withdrawal.workingDays, today)?.value).toBe(days)
})

test('K-13 the first number to ring is 12393', () => {
  for (const area of Object.values(places)) expect(packIn(area).hotlines[0]?.number).toBe('12393')
})

test.each([
  [places.lanzhou, 9_000],
  [places.gansuLevel, 12_000],
  ['620500', 8_500],
  ['620400', 8_000],
  ['622900', 10_000],
  ['620000', 'CREDIT_NOT_PUBLISHED'],
])('K-14 甘肃 has no one amount: %s credits %s', (area, amount) => {
  expect(gross(area)).toBe(amount)
})

test('K-15 重庆: 105 and 115 yuan are before deductions, 94.75 and 104.75 after', () => {
  const credited = (born: string) =>
    creditOn({ kind: 'RETIREE', born: day(born) }, packIn(places.chongqing).balance.credit, today)
  expect(credited('1960-01-01')).toMatchObject({ value: { gross: 10_500, deductions: 1_025, net: 9_475 } })
  expect(credited('1950-01-01')).toMatchObject({ value: { gross: 11_500, deductions: 1_025, net: 10_475 } })
})

test('K-16 湖南 credits 75 yuan; that another page says about 60 is shown and not applied', () => {
  const rule = inForce(packIn(places.changsha).balance.credit, today)
  expect(gross(places.changsha)).toBe(7_500)
  expect(rule && cite(rule).against).toEqual([expect.objectContaining({ status: 'CONFLICT', tier: 'T4' })])
})

test('K-17 ten at a time and twenty in all; the five of 亲情账户 is another thing', () => {
  const { maxActive, maxLifetime } = packIn(places.changsha).family
  expect([inForce(maxActive, today)?.value, inForce(maxLifetime, today)?.value]).toEqual([10, 20])
  expect(inForce(maxActive, today)?.against).toEqual([expect.objectContaining({ value: 5, status: 'REJECTED' })])
})

test.each<[string, number, string, Category, number]>([
  [places.huludao, 2025, '2024-11-21', 'MARGINAL', 16_000],
  [places.huludao, 2025, '2024-11-21', 'SUBSISTENCE', 0],
  [places.zhangjiajie, 2026, '2025-11-21', 'MARGINAL', 20_000],
  [places.zhangjiajie, 2026, '2025-11-21', 'EXTREME_POVERTY', 0],
  [places.chongqing, 2025, '2024-11-21', 'SUBSISTENCE', 4_000],
  [places.chongqing, 2025, '2024-11-21', 'MARGINAL', 12_000],
])('K-18 who pays what is each place’s own table: %s for %d on %s, %s pays %d fen', (area, year, on, category, due) => {
  expect(quote(area, year, on, category)).toMatchObject({ value: { due } })
})

test('K-20 山西 shares what stands above 1,000 yuan; “at most 1,000 a year” is rejected', () => {
  const pack = packIn(places.taiyuan)
  const above = (available: number) =>
    shareable({ available: fen(available), carriedOver: () => fen(available) }, pack, today)
  expect([above(118_000), above(500_000), above(90_000)]).toEqual([18_000, 400_000, 0])
  expect(keptBackBy(pack, today)?.against).toEqual([expect.objectContaining({ status: 'REJECTED' })])
})

test('K-21 paid in 2024 for 2025, it is 2025 that is covered, from its first day to its last', () => {
  expect(quote(places.huludao, 2025, '2024-11-21')).toMatchObject({
    value: { year: 2025, benefit: { from: '2025-01-01', to: '2025-12-31' } },
  })
})
