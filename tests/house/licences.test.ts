import { readFileSync } from 'node:fs'
import { appVersion, shipped } from '@/journeys/settings/about/shipped'

interface Package {
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}

const packageAt = (path: string): Package => JSON.parse(readFileSync(path, 'utf8'))

const ours = packageAt('package.json')

test('关于 names every package that ships, in the version that ships, and no other', () => {
  const named = Object.fromEntries(shipped.map(({ name, version }) => [name, version]))
  expect(named).toEqual(ours.dependencies)
  expect(appVersion).toBe(ours.version)
})

test.each(shipped.map(({ name, licence }) => [name, licence]))('%s is under %s, as it says itself', (name, licence) => {
  expect(packageAt(`node_modules/${name}/package.json`).license).toBe(licence)
})
