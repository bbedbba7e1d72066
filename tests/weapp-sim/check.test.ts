import { withFiles } from './planted'
import { files, found } from './sound-program'

/** The whole build: that it is there, what its code may name, what its packages may weigh. */

const filler = (count: number) => `/*${'x'.repeat(count * 1024)}*/`

test('a sound mini-program has no finding', async () => {
  expect(await found({})).toEqual({})
})

test('without a build there is nothing to look at', async () => {
  await expect(found({ 'app.json': null })).rejects.toThrow('app.json is missing')
})

test('the sources are read when they are handed in', async () => {
  const found = await withFiles({ 'src/a.ts': '\nexport const a = document.title' }, (folder) =>
    files({}, { sources: { folder, rooms: ['src'], mayUseWx: 'src/wx/' } }),
  )
  expect(found).toEqual({ sources: ['src/a.ts:2'] })
})

describe('weights', () => {
  test('a main package above its budget is refused', async () => {
    expect(await files({ 'vendors.js': filler(421) })).toEqual({ weights: ['main package'] })
  })

  test('a whole above its budget is refused even when the main package is light', async () => {
    expect(await files({ 'journeys/balance/shared.js': filler(901) })).toEqual({ weights: ['all packages'] })
  })

  test('a subpackage above its budget is refused, and loading it ahead as well', async () => {
    expect(await files({ 'journeys/balance/shared.js': filler(2049) })).toEqual({
      weights: ['all packages', 'journeys/balance/'],
      app: ['app.json'],
    })
  })
})

test('a package of ours may not bring a browser name into a subpackage', async () => {
  expect(await files({ 'journeys/balance/shared.js': 'var a=n.localStorage;a.b' })).toEqual({
    bundle: ['journeys/balance/shared.js'],
  })
})
