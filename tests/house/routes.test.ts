import { existsSync } from 'node:fs'
import { mainPages, subPackages } from '@/routes/packages'
import { readParams } from '@/routes/params'
import { routes } from '@/routes/table'
import { pathsIn } from './sources'

const tabled = Object.values(routes).map(({ path }) => `src/${path}`)

test.each(tabled)('the page and its configuration exist: %s', (path) => {
  expect(existsSync(`${path}.tsx`)).toBe(true)
  expect(existsSync(`${path}.config.ts`)).toBe(true)
})

test('every page of the house is in the table', () => {
  const pages = pathsIn('src/tabs', 'src/journeys').filter((path) => path.endsWith('/index.tsx'))
  expect(pages.map((path) => path.replace(/\.tsx$/, '')).sort()).toEqual([...tabled].sort())
})

test.each(['', '26', '2026年', '20260', '1999', '%E0%A4%A'])('a link to the year “%s” opens nothing', (year) => {
  expect(readParams('contribution/quote', { personId: 'zhou-jianguo', year })).toBeNull()
})

test('every page is in exactly one package', () => {
  const packed = [...mainPages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  expect(packed.map((path) => `src/${path}`).sort()).toEqual([...tabled].sort())
})

test('every journey folder is a subpackage of its own', () => {
  const journeys = new Set(pathsIn('src/journeys').map((path) => path.split('/').slice(1, 3).join('/')))
  expect(subPackages.map(({ root }) => root).sort()).toEqual([...journeys].sort())
})
