import { resolve } from '@mock/policy/resolve'
import type { RawFolder } from '@mock/policy/schema'

const fact = (value: unknown, from = '2025-01-01', to?: string) => ({
  value,
  status: 'CONFIRMED',
  from,
  ...(to && { to }),
  sources: ['P30'],
})

const year = (of: number, changes: object = {}) => ({
  year: of,
  personal: fact(30_000),
  fiscal: fact(50_000),
  byCategory: fact({ ORPHAN: 0 }),
  stages: fact([]),
  ...changes,
})

const province: RawFolder = {
  name: '990000-province',
  files: {
    region: { code: '990000', name: '某省', hotlines: [{ number: '12393', name: '医保服务热线' }] },
    family: {
      relations: [fact(['SPOUSE'], '2020-01-01', '2024-12-31'), fact(['SPOUSE', 'PARENT'])],
      maxActive: [fact(10)],
    },
    contribution: { fees: [year(2025), year(2026)] },
    withdrawal: {
      reasons: [fact({ DEATH: 'YES', EMIGRATION: 'YES' }), fact({ SERIOUS_ILLNESS: 'NO' })],
      workingDays: [fact(20)],
    },
  },
}

/** The pack of a city that states just these files. */
const city = (files: RawFolder['files'] = {}) =>
  resolve([
    province,
    { name: '990100-city', files: { region: { code: '990100', name: '某市', parent: '990000' }, ...files } },
  ]).get('990100')

const whole = resolve([province]).get('990000')

test('a city that states nothing says what its province says, under its own name', () => {
  expect(city()).toEqual({ ...whole, code: '990100', name: '某市', parent: '990000' })
})

test('what a city says on a matter comes instead of all its province says on it, earlier days too', () => {
  const own = city({ family: { relations: [fact(['SPOUSE', 'CHILD'], '2026-01-01')] } })
  expect(own?.family.relations.map(({ value, from }) => [value, from])).toEqual([[['SPOUSE', 'CHILD'], '2026-01-01']])
  expect(own?.family.maxActive).toEqual(whole?.family.maxActive)
})

test('a reason the city judges is its own, the others stay the province’s', () => {
  const own = city({ withdrawal: { reasons: [fact({ EMIGRATION: 'ASK' }, '2025-06-01')] } })
  expect(own?.withdrawal.reasons.map(({ value }) => value)).toEqual([
    { EMIGRATION: 'ASK' },
    { DEATH: 'YES' },
    { SERIOUS_ILLNESS: 'NO' },
  ])
  expect(own?.withdrawal.workingDays[0]?.value).toBe(20)
})

test('a year the city states in part is the province’s in the rest, and other years stay whole', () => {
  const own = city({ contribution: { fees: [{ year: 2026, personal: fact(35_000) }] } })
  expect(own?.contribution.fees.map((fee) => [fee.year, fee.personal.value, fee.fiscal.value])).toEqual([
    [2025, 30_000, 50_000],
    [2026, 35_000, 50_000],
  ])
})

test('the province keeps its own word when a city differs', () => {
  const packs = resolve([
    province,
    {
      name: '990100-city',
      files: { region: { code: '990100', name: '某市', parent: '990000' }, family: { maxActive: [fact(5)] } },
    },
  ])
  expect(packs.get('990000')).toEqual(whole)
})

test('a source is written out where its key stood', () => {
  expect(whole?.family.maxActive[0]?.sources).toEqual([
    {
      key: 'P30',
      tier: 'T2',
      title: '新浪财经：湖南城乡居民医保缴费，这些人群可享免费或减半',
      publishedOn: '2025-12-21',
    },
  ])
})
