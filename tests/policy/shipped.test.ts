import { folders, packOf, packs } from '@mock/policy/packs'
import { resolve } from '@mock/policy/resolve'
import { isIsoDate } from '@/domain/calendar'
import { cite, type Fact } from '@/domain/policy/fact'
import type { Pack } from '@/domain/policy/pack'

const everyPack = [...packs.values()].map((pack): [string, Pack] => [pack.name, pack])

/** Every fact anywhere in a pack, with where it stands. */
function factsIn(part: unknown, path = ''): [string, Fact<unknown>][] {
  if (typeof part !== 'object' || part === null) return []
  if ('sources' in part) return [[path, part as Fact<unknown>]]
  return Object.entries(part).flatMap(([key, within]) => factsIn(within, `${path}/${key}`))
}

test('there is a pack for the nation, 湖南, 长沙 and 张家界, each under its code', () => {
  expect([...packs].map(([code, pack]) => `${code} ${pack.code} ${pack.name}`)).toEqual([
    '000000 000000 全国',
    '430000 430000 湖南省',
    '430100 430100 长沙市',
    '430800 430800 张家界市',
  ])
  expect(folders).toHaveLength(packs.size)
})

test('the shipped folders have no fault, and the phone makes the same packs of them unchecked', () => {
  expect([...packs]).toEqual([...resolve(folders)])
})

test('a place without a pack has none', () => {
  expect(packOf('440100')).toBeNull()
})

describe.each(everyPack)('%s', (_, pack) => {
  const facts = factsIn(pack)

  test('every fact can be cited: a title, a tier, a day it holds from', () => {
    expect(facts.length).toBeGreaterThan(10)
    for (const [, fact] of facts) {
      const { title, from } = cite(fact)
      expect(title).not.toBe('')
      expect(isIsoDate(from)).toBe(true)
    }
  })

  test('what is unknown, rejected or weakly sourced explains itself', () => {
    const silent = facts.filter(([, fact]) => fact.status !== 'CONFIRMED' && !fact.note)
    expect(silent.map(([path]) => path)).toEqual([])
  })

  test('what only seeds and content farms say never counts as confirmed', () => {
    const weak = facts.filter(([, fact]) => fact.sources.every(({ tier }) => tier === 'SEED' || tier === 'T4'))
    expect(weak.filter(([, fact]) => fact.status === 'CONFIRMED').map(([path]) => path)).toEqual([])
  })

  test('an amount that is not published is marked unknown', () => {
    const empty = facts.filter(([, fact]) => fact.value === null)
    expect(empty.filter(([, fact]) => fact.status !== 'UNKNOWN').map(([path]) => path)).toEqual([])
  })

  test('the hotlines are 12393, 12366 and 12333, in this order', () => {
    expect(pack.hotlines.map(({ number }) => number)).toEqual(['12393', '12366', '12333'])
  })

  test('every year has its four parts, and the years go up', () => {
    const years = pack.contribution.fees.map(({ year }) => year)
    expect(years).toEqual([...years].sort())
    for (const fee of pack.contribution.fees)
      expect(Object.keys(fee).sort()).toEqual(['byCategory', 'fiscal', 'personal', 'stages', 'year'])
  })

  test('no two stages of a year overlap', () => {
    for (const { stages } of pack.contribution.fees)
      for (const [place, stage] of stages.value.entries()) {
        const next = stages.value[place + 1]
        if (next) expect(stage.to < next.from).toBe(true)
      }
  })
})
