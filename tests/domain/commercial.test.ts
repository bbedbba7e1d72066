import fc from 'fast-check'
import { day } from '@/domain/calendar'
import { type CommercialRule, type CoveredPerson, commercialVerdict, insurable } from '@/domain/insurance/commercial'
import { fen, zero } from '@/domain/money'
import { rule } from './rule'

/** 长沙, as the commission's documents have it (K-07): forty per cent, oneself only. */
const capped: CommercialRule = { capPercent: 40, floor: zero, insured: ['SELF'] }
/** 合肥 (P54): what stands above 3,000 yuan, for oneself and the nearest. */
const floored: CommercialRule = {
  capPercent: null,
  floor: fen(300_000),
  insured: ['SELF', 'SPOUSE', 'PARENT', 'CHILD'],
}

const today = day('2025-11-21')

const buy = (premium: number, available: number, place: CommercialRule, person: CoveredPerson = 'SELF', spent = 0) =>
  commercialVerdict(
    fen(premium),
    person,
    { available: fen(available), spent: fen(spent) },
    [rule(place, '商保规定')],
    today,
  )

test.each([
  [428_653, 171_461],
  [100, 40],
  [2, 0],
  [0, 0],
])('forty per cent of %d fen are %d, a part of a fen left out', (available, left) => {
  expect(insurable(capped, { available: fen(available), spent: zero })).toBe(left)
})

test('up to the cap it is paid, one fen beyond it is not, and what is left is named', () => {
  expect(buy(171_461, 428_653, capped)).toMatchObject({ ok: true, value: { left: 0, citation: { title: '商保规定' } } })
  expect(buy(171_462, 428_653, capped)).toMatchObject({
    refusal: { code: 'INSURANCE_CAP_EXCEEDED', detail: { left: 171_461, premium: 171_462, capPercent: 40 } },
  })
})

test('buying in two halves gains nothing', () => {
  expect(buy(20_000, 80_000, capped, 'SELF', 20_000)).toMatchObject({ ok: true, value: { left: 0 } })
  expect(buy(20_001, 80_000, capped, 'SELF', 20_000)).toMatchObject({ refusal: { code: 'INSURANCE_CAP_EXCEEDED' } })
  expect(insurable(capped, { available: fen(30_000), spent: fen(70_000) })).toBe(0)
})

test.each([
  [300_000, 1, { refusal: { code: 'FLOOR_NOT_MET', detail: { floor: 300_000 } } }],
  [300_001, 1, { ok: true, value: { left: 0 } }],
  [350_000, 50_001, { refusal: { code: 'INSURANCE_CAP_EXCEEDED', detail: { left: 50_000 } } }],
])('with %d fen and a floor of 3,000 yuan, a premium of %d fen', (available, premium, verdict) => {
  expect(buy(premium, available, floored)).toMatchObject(verdict)
})

test.each<[CoveredPerson, CommercialRule, boolean]>([
  ['SELF', capped, true],
  ['SPOUSE', capped, false],
  ['PARENT', floored, true],
])('for %s', (person, place, may) => {
  expect(buy(1_000, 428_653, place, person)).toMatchObject(
    may ? { ok: true } : { refusal: { code: 'PERSON_NOT_COVERED', detail: { person } } },
  )
})

test('a place without a rule is not a place that forbids it', () => {
  expect(commercialVerdict(fen(1), 'SELF', { available: fen(100), spent: zero }, [], today)).toEqual({
    ok: false,
    refusal: { code: 'INSURANCE_RULE_UNKNOWN' },
  })
})

test('what is left to spend is never below nothing and never more than there is', () => {
  const amount = fc.nat(10_000_000).map(fen)
  fc.assert(
    fc.property(amount, amount, fc.constantFrom(capped, floored), (available, spent, place) => {
      const left = insurable(place, { available, spent })
      return left >= 0 && left <= available
    }),
  )
})
