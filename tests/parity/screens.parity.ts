import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { routes } from '@/routes/table'
import { differences, needless, paired } from './compare'
import { exceptions, uncompared } from './exceptions'
import { keptStories } from './screens'

/** Lays what the journeys recorded on H5 beside what they recorded on weapp; both must have been told before. */

const [h5, weapp] = [keptStories('h5'), keptStories('weapp')]
const pairs = paired(h5, weapp).filter(({ story }) => !uncompared.some((left) => left.story.test(story)))

test('every file of stories has been told', () => {
  const files = readdirSync(join(__dirname, '../journeys')).filter((file) => file.endsWith('.journey.ts'))
  const told = new Set([...h5, ...weapp].map(({ file }) => file))
  expect(files.filter((file) => !told.has(file))).toEqual([])
  expect(files.length).toBeGreaterThan(0)
})

test.each([
  ['h5', h5],
  ['weapp', weapp],
])('every page of the route table has been met on %s', (_target, stories) => {
  const met = new Set(stories.flatMap(({ steps }) => steps.map(({ page }) => page)))
  expect(Object.keys(routes).filter((page) => !met.has(page))).toEqual([])
})

describe('says the same on both targets', () => {
  for (const pair of pairs) {
    test(pair.story, () => {
      expect(differences(pair, exceptions)).toEqual([])
    })
  }
})

test('no exception is left that nothing needs', () => {
  expect(needless(exceptions, pairs)).toEqual([])
})
