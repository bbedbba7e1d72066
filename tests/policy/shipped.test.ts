import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders, packOf, packs } from '@mock/policy/packs'
import regions from '@mock/policy/regions.json'
import { resolve } from '@mock/policy/resolve'
import { isIsoDate } from '@/domain/calendar'
import { cite, type Fact } from '@/domain/policy/fact'
import type { Pack } from '@/domain/policy/pack'

const folderOfPacks = join(__dirname, '../../mock/policy')

const everyPack = [...packs.values()].map((pack): [string, Pack] => [pack.name, pack])

/** Every fact anywhere in a pack, with where it stands. */
function factsIn(part: unknown, path = ''): [string, Fact<unknown>][] {
  if (typeof part !== 'object' || part === null) return []
  if ('sources' in part) return [[path, part as Fact<unknown>]]
  return Object.entries(part).flatMap(([key, within]) => factsIn(within, `${path}/${key}`))
}

test('there is a pack for every place of the study, each under its code', () => {
  expect([...packs].filter(([code, pack]) => code !== pack.code)).toEqual([])
  expect([...packs.values()].map(({ name }) => name).join(' ')).toBe(
    [
      '全国 湖南省 长沙市 张家界市 北京市 河北省 山西省 太原市 辽宁省 葫芦岛市 上海市 江苏省 浙江省 杭州市 安徽省 合肥市 福建省 江西省',
      '山东省 济南市 烟台市 河南省 广东省 广州市 深圳市 清远市 广西壮族自治区 南宁市 广西自治区本级 重庆市 四川省 成都市 乐山市',
      '陕西省 西安市 甘肃省 兰州市 白银市 天水市 武威市 临夏州 甘南州 甘肃省直',
    ].join(' '),
  )
  expect(folders).toHaveLength(packs.size)
})

test('the list of places, read before any rules are fetched, names exactly the places that have rules', () => {
  expect(regions).toEqual([...packs.values()].map(({ code, name }) => ({ code, name })))
})

test('every folder on disk is listed, and lists every file it has', () => {
  const onDisk = readdirSync(folderOfPacks, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
    .map(({ name }) => [name, readdirSync(join(folderOfPacks, name)).sort()])
  const listed = folders.map(({ name, files }) => [
    name,
    Object.keys(files)
      .map((file) => `${file}.json`)
      .sort(),
  ])
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(onDisk))
})

test('every file says what is on disk: none is listed under the name of another', () => {
  for (const { name, files } of folders)
    for (const [file, said] of Object.entries(files))
      expect(said).toEqual(JSON.parse(readFileSync(join(folderOfPacks, name, `${file}.json`), 'utf8')))
})

test('the shipped folders have no fault, and the phone makes the same packs of them unchecked', () => {
  expect([...packs]).toEqual([...resolve(folders)])
})

test('a place without a pack has none', () => {
  expect(packOf('440200')).toBeNull()
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

  test('what a citizen reads has no key and no word of ours in it', () => {
    const read = facts.flatMap(([, { note = '', against = [] }]) => [note, ...against.map((other) => other.note)])
    expect(read.filter((words) => /[A-Z]{2,}|[A-Z]\d|_|->|[a-z]{4,}/.test(words))).toEqual([])
  })

  test('another reading is never applied: it has a source and says why, and of two that conflict both are shown', () => {
    for (const [, fact] of facts)
      for (const other of fact.against ?? []) {
        expect(other.sources.length).toBeGreaterThan(0)
        expect(other.note).not.toBe('')
        expect(cite(fact).against).toContainEqual(expect.objectContaining({ note: other.note, status: other.status }))
      }
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
      expect(Object.keys(fee)).toEqual(expect.arrayContaining(['byCategory', 'fiscal', 'personal', 'stages', 'year']))
  })

  test('no two stages of a year overlap', () => {
    for (const { stages } of pack.contribution.fees)
      for (const [place, stage] of stages.value.entries()) {
        const next = stages.value[place + 1]
        if (next) expect(stage.to < next.from).toBe(true)
      }
  })
})
