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
    sources: { P30: { tier: 'T2', title: '某报', publishedOn: '2025-12-21' } },
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

test('a city’s own working days and telephone come instead of its province’s', () => {
  const own = resolve([
    province,
    {
      name: '990100-city',
      files: {
        region: { code: '990100', name: '某市', parent: '990000', hotlines: [{ number: '12345', name: '市民热线' }] },
        withdrawal: { workingDays: [fact(3)] },
      },
    },
  ]).get('990100')
  expect(own?.withdrawal.workingDays.map(({ value }) => value)).toEqual([3])
  expect(own?.hotlines.map(({ number }) => number)).toEqual(['12345'])
})

test('a city that states its price states its ages and tiers with it: its province’s no longer hold', () => {
  const byAge = fact([{ fromAge: 0, fen: 20_000 }])
  const dearer = { ...province, files: { ...province.files, contribution: { fees: [year(2026, { byAge })] } } }
  const packs = (personal: object) =>
    resolve([
      dearer,
      {
        name: '990100-city',
        files: {
          region: { code: '990100', name: '某市', parent: '990000' },
          contribution: { fees: [{ year: 2026, ...personal }] },
        },
      },
    ]).get('990100')?.contribution.fees[0]
  expect(packs({ stages: fact([]) })?.byAge?.value).toEqual([{ fromAge: 0, fen: 20_000 }])
  expect(packs({ personal: fact(35_000) })?.byAge).toBeUndefined()
})

test('a channel a city lists comes instead of its province’s of that id, and the others stay', () => {
  const channel = (id: string, name: string) => ({ id, name, kind: 'APP', errands: ['PAY'], steps: [name] })
  const guide = (...channels: object[]) => ({ channels: [fact(channels)] })
  const own = resolve([
    { ...province, files: { ...province.files, guide: guide(channel('A', '省里'), channel('B', '省里')) } },
    {
      name: '990100-city',
      files: {
        region: { code: '990100', name: '某市', parent: '990000' },
        guide: guide(channel('B', '市里')),
      },
    },
  ]).get('990100')
  const listed = own?.guide.channels.flatMap(({ value }) => value.map(({ id, name }) => `${id} ${name}`))
  expect(listed).toEqual(['B 市里', 'A 省里'])
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
      title: '某报',
      publishedOn: '2025-12-21',
    },
  ])
})
