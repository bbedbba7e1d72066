import { scenarioOf } from '@mock/scenarios/programme'
import { readParams } from '@/routes/params'
import { everything } from './everything'
import { inventory } from './ids'

test('every id of the inventory has its place in the app, and no id is made up', () => {
  const covered = new Set(everything.map(({ id }) => id))
  expect(inventory.filter((id) => !covered.has(id))).toEqual([])
  expect([...covered].filter((id) => !inventory.includes(id))).toEqual([])
})

test.each(everything)('$id is opened by a link that leads somewhere', ({ at, params = {}, scenario, words }) => {
  const query = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
  expect(readParams(at, query)).toEqual(params)
  expect(scenarioOf(scenario)).not.toBeNull()
  expect(words.length).toBeGreaterThan(0)
})
