import { fund, fundTogether } from '@/domain/contribution/funding'
import { fen, zero } from '@/domain/money'
import { rule } from './rule'

test.each([
  ['a full account', 40_000, 428_653, 428_653, { before: 428_653, after: 388_653 }],
  ['exactly enough', 40_000, 40_000, 40_000, { before: 40_000, after: 0 }],
  ['nothing owed, an empty account', 0, 0, 0, { before: 0, after: 0 }],
  ['enough above the reserve', 40_000, 140_000, 40_000, { before: 140_000, after: 100_000 }],
])('%s carries the fee', (_, due, available, above, funding) => {
  expect(fund(fen(due), fen(available), fen(above))).toEqual({ ok: true, value: funding })
})

test.each([
  ['one fen short', 40_000, 39_999, 39_999, 1],
  ['120 yuan for 400', 40_000, 12_000, 12_000, 28_000],
  ['120 yuan, of which nothing may be shared', 40_000, 12_000, 0, 40_000],
])('%s does not, and what is missing is named', (_, due, available, above, shortfall) => {
  expect(fund(fen(due), fen(available), fen(above))).toEqual({
    ok: false,
    refusal: { code: 'INSUFFICIENT_SINGLE_ACCOUNT', detail: { shortfall, available, shareable: above, due } },
  })
})

describe('what a place keeps back', () => {
  const reserve = rule({}, '某省规程')

  test('a reserve of 1,000 in 1,180 yuan does not carry 400, and the rule is named', () => {
    expect(fund(fen(40_000), fen(118_000), fen(18_000), reserve)).toMatchObject({
      ok: false,
      refusal: {
        code: 'RESERVE_NOT_MET',
        detail: { shortfall: 22_000, available: 118_000, shareable: 18_000, due: 40_000 },
        citation: { title: '某省规程' },
      },
    })
  })

  test('a reserve nobody has put into figures is not guessed', () => {
    expect(fund(fen(40_000), fen(900_000), null, reserve)).toMatchObject({
      refusal: { code: 'RESERVE_UNKNOWN', citation: { title: '某省规程' } },
    })
  })

  test('who has less than the fee is told that, whatever the reserve', () => {
    expect(fund(fen(40_000), fen(30_000), null, reserve)).toMatchObject({
      refusal: { code: 'INSUFFICIENT_SINGLE_ACCOUNT', detail: { shortfall: 10_000 } },
    })
  })

  test('who owes nothing pays nothing, reserve or no reserve', () => {
    expect(fund(zero, fen(30_000), null, reserve)).toEqual({ ok: true, value: { before: 30_000, after: 30_000 } })
  })
})

describe('several fees at once', () => {
  const family = [fen(40_000), fen(20_000), zero]

  test('are carried where their sum is', () => {
    expect(fundTogether(family, fen(60_000), fen(60_000))).toEqual({ ok: true, value: { before: 60_000, after: 0 } })
  })

  test('are too much together where each alone would fit', () => {
    const answer = fundTogether(family, fen(50_000), fen(50_000))
    expect(answer).toMatchObject({ refusal: { code: 'SUM_TOO_MUCH', detail: { shortfall: 10_000, due: 60_000 } } })
  })

  test('are short as one fee is where one of them alone would not fit', () => {
    expect(fundTogether(family, fen(30_000), fen(30_000))).toMatchObject({
      refusal: { code: 'INSUFFICIENT_SINGLE_ACCOUNT', detail: { shortfall: 30_000 } },
    })
  })

  test('are never their sum’s fault while nobody knows what is kept back', () => {
    expect(fundTogether(family, fen(90_000), null)).toMatchObject({ refusal: { code: 'RESERVE_UNKNOWN' } })
  })
})
