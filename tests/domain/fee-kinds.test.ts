import { fen } from '@/domain/money'
import { fact, quote } from './invented-fee'
import { bornOn, resident } from './someone'

describe('a fee that goes by age', () => {
  const byAge = fact(
    [
      { fromAge: 0, fen: fen(20_000) },
      { fromAge: 18, fen: fen(45_000) },
      { fromAge: 60, fen: fen(25_000) },
    ],
    '年龄通告',
  )

  test.each([
    ['2013-01-01', 45_000, 'turns eighteen on the first of January'],
    ['2013-01-02', 20_000, 'turns eighteen a day later'],
    ['1971-01-01', 25_000, 'is sixty'],
    ['1971-01-02', 45_000, 'is not quite sixty'],
    ['2025-12-31', 20_000, 'is a child'],
  ])('who is born on %s pays %d fen: the age on 1 January of the year counts, and that one %s', (born, due) => {
    expect(quote('2030-11-21', { byAge }, resident({ card: bornOn(born) }))).toMatchObject({
      value: { due, lines: [{ kind: 'STANDARD', fen: due }], citations: [{ title: '年龄通告' }] },
    })
  })

  test('a subsidy is taken off that age’s fee', () => {
    expect(
      quote('2030-11-21', { byAge }, resident({ card: bornOn('1960-01-01'), category: 'MARGINAL' })),
    ).toMatchObject({
      value: { due: 15_000, lines: [{ fen: 25_000 }, { kind: 'SUBSIDY', fen: 10_000 }] },
    })
  })

  test('ages it does not name pay like everybody', () => {
    const fromSixty = fact(byAge.value.slice(2), '年龄通告')
    expect(quote('2030-11-21', { byAge: fromSixty }, resident({ card: bornOn('1990-01-01') }))).toMatchObject({
      value: { due: 30_000, citations: [{ title: '某市通告' }] },
    })
  })
})

describe('a place with two tiers', () => {
  const upperTier = fact(fen(70_000), '二档通告')

  test('asks for the lower one until somebody chooses the other', () => {
    expect(quote('2030-11-21', { upperTier })).toMatchObject({ value: { due: 30_000 } })
    expect(quote('2030-11-21', { upperTier }, resident(), 'UPPER')).toMatchObject({
      value: { due: 70_000, citations: [{ title: '二档通告' }] },
    })
  })

  test('takes the same subsidy off either', () => {
    expect(quote('2030-11-21', { upperTier }, resident({ category: 'EXTREME_POVERTY' }), 'UPPER')).toMatchObject({
      value: { due: 40_000, lines: [{ fen: 70_000 }, { kind: 'SUBSIDY', fen: 30_000 }] },
    })
  })

  test('elsewhere there is no upper tier to be quoted', () => {
    expect(quote('2030-11-21', {}, resident(), 'UPPER')).toMatchObject({ refusal: { code: 'STANDARD_NOT_PUBLISHED' } })
  })
})
