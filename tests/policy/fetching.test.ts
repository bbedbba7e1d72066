import type * as Further from '@mock/further'
import type { RawFolder } from '@mock/policy/schema'

/** The app as it is opened: nothing has been fetched yet. Each test opens its own, for rules once fetched stay. */
async function opened(changes: Partial<typeof Further> = {}) {
  jest.resetModules()
  const { createCounter } = await import('@mock/counter')
  const rules = await import('@mock/policy/rules')
  let fetchedFurther = 0
  const counter = createCounter(
    {
      keep: { load: () => null, save: () => true, forget: () => undefined, alone: (act) => act() },
      wall: () => 0,
      pause: async () => undefined,
    },
    async () => {
      fetchedFurther += 1
      return { ...(await import('@mock/further')), ...changes }
    },
  )
  return { counter, rules, fetchedFurther: () => fetchedFurther }
}

const name = (outcome: { ok: boolean; value?: { name: string } }) => outcome.value?.name

test('首页 fetches nothing: what it asks of 长沙 is at hand', async () => {
  const { counter, fetchedFurther } = await opened()
  await counter.session.me({})
  await counter.account.overview({})
  expect(name(await counter.policy.region({ code: '430100' }))).toBe('长沙市')
  expect(fetchedFurther()).toBe(0)
})

test('a province is there once somebody asks for it, and only that one', async () => {
  const { counter, rules } = await opened()
  expect(() => rules.packOf('310000')).toThrow('the rules of 310000 have not been fetched')
  expect(name(await counter.policy.region({ code: '310000' }))).toBe('上海市')
  expect(rules.packOf('310000')?.name).toBe('上海市')
  expect(() => rules.packOf('110000')).toThrow()
})

test('the list of places fetches no province, and names all of them', async () => {
  const { counter, rules } = await opened()
  const listed = await counter.policy.regions({})
  expect(listed.ok && listed.value.regions.map((region) => region.name)).toContain('甘南州')
  expect(() => rules.packOf('620000')).toThrow()
})

test('长沙 is whole as soon as anything further is asked: what 首页 has of it lacks the ways to do an errand', async () => {
  const { counter, rules } = await opened()
  expect(rules.rulesOf('430100').guide.channels).toEqual([])
  await counter.policy.regions({})
  expect(rules.rulesOf('430100').guide.channels).not.toEqual([])
  expect(rules.rulesOf('430100').transfer.rule).not.toEqual([])
})

test('a province that cannot be fetched is an unreachable counter, and can be asked for again', async () => {
  let broken = true
  const { fetchRules } = await import('@mock/further')
  const { Unreachable } = await import('@/services/contract/unreachable')
  const { counter } = await opened({
    async fetchRules(areas) {
      if (broken) throw new Unreachable('policy.50')
      const { takeIn } = await import('@mock/policy/rules')
      const { foldersOf } = await import('@mock/policy/elsewhere')
      for (const area of areas) takeIn(area.slice(0, 2), await foldersOf(area.slice(0, 2)))
    },
  } satisfies { fetchRules: typeof fetchRules })
  await expect(counter.policy.region({ code: '500000' })).rejects.toMatchObject({ name: 'Unreachable' })
  broken = false
  expect(name(await counter.policy.region({ code: '500000' }))).toBe('重庆市')
})

test.each(['999999', '650000', '6500', 'policy'])('there are no rules for %s, and the answer says so', async (code) => {
  const { counter } = await opened()
  expect(await counter.policy.region({ code })).toMatchObject({ refusal: { code: 'REGION_UNKNOWN' } })
})

test('a browser fetches of each province the same folders as the mini-program carries', async () => {
  const carried = await import('@mock/policy/elsewhere')
  const fetched = await import('@mock/policy/elsewhere.h5')
  const { provinces } = await import('@mock/policy/provinces/all')
  const inBrowser: Record<string, readonly RawFolder[]> = {}
  for (const province of [...Object.keys(provinces), '65']) {
    inBrowser[province] = await fetched.foldersOf(province)
    expect(inBrowser[province]).toEqual(await carried.foldersOf(province))
  }
  expect(inBrowser['65']).toEqual([])
})

test('a place without rules is called by its province’s name, and a district of 北京 北京市', async () => {
  const { counter, rules } = await opened()
  expect(rules.areaName('110100')).toBe('110100')
  await counter.policy.regions({})
  expect(['110100', '440100', '440200', '430900'].map(rules.areaName)).toEqual(['北京市', '广州市', '广东省', '湖南省'])
})

test('a scenario elsewhere brings the rules it begins by, and its person is told where they are', async () => {
  const { counter, rules } = await opened()
  const begun = await counter.rehearsal.start({ scenarioId: 'guo-yongfu' })
  expect(begun.ok && begun.value.scenario.areaName).toBe('太原市')
  const me = await counter.session.me({})
  expect(me.ok && me.value.areaName).toBe('太原市')
  expect(rules.rulesOf('140100').family.reserve).not.toEqual([])
})

test('what begins by the rules of several provinces fetches each of them', async () => {
  const { rules } = await opened()
  const { fetchRulesFor } = await import('@mock/fetching')
  const names: string[] = []
  await fetchRulesFor(() => {
    names.splice(0, 2, rules.rulesOf('450100').name, rules.rulesOf('620400').name)
  })
  expect(names).toEqual(['南宁市', '白银市'])
})
