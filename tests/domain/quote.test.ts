import { day } from '@/domain/calendar'
import { quoteFor } from '@/domain/contribution/quote'
import { fen } from '@/domain/money'
import type { ResidentFee } from '@/domain/policy/pack'
import { fact, fee, late, quote, season } from './invented-fee'
import { employee, resident } from './someone'

test('in season one pays the personal share and is covered for the whole year', () => {
  expect(quote('2030-11-21')).toMatchObject({
    ok: true,
    value: {
      due: 30_000,
      lines: [{ kind: 'STANDARD', fen: 30_000 }],
      benefit: { from: '2031-01-01', to: '2031-12-31' },
      citations: [{ title: '某市通告' }],
    },
  })
})

test.each([
  ['2030-09-01', 30_000],
  ['2031-01-31', 30_000],
  ['2031-02-01', 80_000],
])('on %s, first or last of its stage, %d fen are due', (on, due) => {
  expect(quote(on)).toMatchObject({ value: { due } })
})

test('a season that runs into the year still covers it from its first day', () => {
  expect(quote('2031-01-31')).toMatchObject({ value: { benefit: { from: '2031-01-01' } } })
})

test('latecomers pay what the state would have, wait three months, and are told by which texts', () => {
  expect(quote('2031-02-05')).toMatchObject({
    value: {
      due: 80_000,
      lines: [{ kind: 'STANDARD' }, { kind: 'FISCAL', fen: 50_000 }],
      benefit: { from: '2031-05-05', to: '2031-12-31' },
      citations: [{ title: '某市通告' }, { title: '财政通告' }, { title: '缴费期通告' }],
    },
  })
})

test('a subsidy is a line of its own, with its own citation', () => {
  expect(quote('2030-11-21', {}, resident({ category: 'MARGINAL' }))).toMatchObject({
    value: {
      due: 15_000,
      lines: [
        { kind: 'STANDARD', fen: 30_000 },
        { kind: 'SUBSIDY', fen: 15_000 },
      ],
      citations: [{ title: '某市通告' }, { title: '资助通告' }],
    },
  })
})

test('who owes nothing is still quoted: zero, to be confirmed', () => {
  expect(quote('2030-11-21', {}, resident({ category: 'EXTREME_POVERTY' }))).toMatchObject({
    ok: true,
    value: { due: 0 },
  })
})

test('a category the place does not name pays like everybody', () => {
  expect(quote('2030-11-21', {}, resident({ category: 'ORPHAN' }))).toMatchObject({ value: { due: 30_000 } })
})

test('a category whose amount is above the standard is not charged more', () => {
  const byCategory = fact({ MARGINAL: fen(40_000) })
  expect(quote('2030-11-21', { byCategory }, resident({ category: 'MARGINAL' }))).toMatchObject({
    value: { due: 30_000, lines: [{ kind: 'STANDARD' }] },
  })
})

test('a text is named once, however many figures come from it', () => {
  const one = { personal: fact(fen(30_000)), fiscal: fact(fen(50_000)), stages: fact([season, late]) }
  expect(quote('2031-02-05', one)).toMatchObject({ value: { citations: [{ title: '某市通告' }] } })
})

describe('what is not known is not guessed', () => {
  test.each<[string, string, Partial<ResidentFee>, string]>([
    ['the personal share', '2030-11-21', { personal: fact(null, '标准待定') }, '标准待定'],
    ['the collection days', '2030-11-21', { stages: fact([], '日期待定') }, '日期待定'],
    ["the state's share, for latecomers", '2031-02-05', { fiscal: fact(null, '补助待定') }, '补助待定'],
  ])('without %s there is no quote, and the source is named', (_, on, changes, title) => {
    expect(quote(on, changes)).toMatchObject({
      ok: false,
      refusal: { code: 'STANDARD_NOT_PUBLISHED', detail: { year: 2031 }, citation: { title } },
    })
  })

  test('a late stage that says how long to wait and not how much to pay is not quoted at the season’s price', () => {
    const stages = fact([season, { ...late, pays: 'NOT_PUBLISHED' as const }], '补缴待定')
    expect(quote('2031-02-05', { stages })).toMatchObject({
      refusal: { code: 'STANDARD_NOT_PUBLISHED', citation: { title: '补缴待定' } },
    })
    expect(quote('2030-11-21', { stages }).ok).toBe(true)
  })

  test("in season the state's share is not needed", () => {
    expect(quote('2030-11-21', { fiscal: fact(null) }).ok).toBe(true)
  })

  test('a year the place says nothing of is not published', () => {
    expect(quoteFor(resident(), 2040, [fee()], day('2030-11-21'))).toMatchObject({
      refusal: { code: 'STANDARD_NOT_PUBLISHED', detail: { year: 2040 } },
    })
  })
})

test.each([['2030-08-31'], ['2032-01-01']])('on %s nothing is collected, and the season is told', (on) => {
  expect(quote(on)).toMatchObject({
    refusal: { code: 'OUT_OF_SEASON', detail: { opens: '2030-09-01', closes: '2031-01-31' } },
  })
})

test('who would pay so late that the wait outlasts the year is not charged for nothing', () => {
  expect(quote('2031-09-30')).toMatchObject({ value: { benefit: { from: '2031-12-30', to: '2031-12-31' } } })
  expect(quote('2031-10-01')).toMatchObject({ ok: false, refusal: { code: 'OUT_OF_SEASON' } })
})

test('and hears the last day that was any use, not when the season was', () => {
  expect(quote('2031-10-01')).toEqual({
    ok: false,
    refusal: {
      code: 'OUT_OF_SEASON',
      detail: { lastUseful: '2031-09-30', waitingMonths: 3, year: 2031 },
      citation: expect.objectContaining({ title: '缴费期通告' }),
    },
  })
})

test.each([
  ['has employee insurance that runs', employee(), 'OTHER_INSURANCE_ACTIVE'],
  [
    'has employee insurance that stopped, and is not yet registered',
    employee({ status: 'ENDED' }),
    'NO_ENROLMENT_RECORD',
  ],
  ['is registered nowhere', resident({ scheme: 'NONE' }), 'NO_ENROLMENT_RECORD'],
])('who %s is not charged', (_, insured, code) => {
  expect(quote('2030-11-21', {}, insured)).toEqual({ ok: false, refusal: { code } })
})
