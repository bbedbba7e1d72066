import type { AppConfig } from '@weapp-sim/program/mini-program'
import { app, appJson, files, found, overview } from './sound-program'

/** Faults planted in app.json and in the .json of pages and components. */

test('a page of app.json must have its script, its configuration and its template', async () => {
  const missing = [`${overview}.json`, `${overview}.wxml`]
  expect((await files({ [`${overview}.json`]: null, [`${overview}.wxml`]: null })).app).toEqual(missing)
})

test('code must be loaded lazily', async () => {
  expect(await files(appJson({ lazyCodeLoading: undefined }))).toEqual({ app: ['app.json'] })
})

describe('app.json', () => {
  const tab = (pagePath: string) => ({ pagePath, text: 'a' })
  const tabs = (...list: { pagePath: string; text: string }[]) => ({ tabBar: { list } })
  test.each<[string, Partial<AppConfig>, RegExp]>([
    ['names a page twice', { pages: ['tabs/home/index', 'tabs/me/index', 'tabs/me/index'] }, /me\/index twice/],
    ['has a page in two packages', { pages: [...(app.pages ?? []), overview] }, /overview\/index twice/],
    [
      'has a page of the main package inside a subpackage',
      {
        pages: [...(app.pages ?? []), overview],
        subPackages: [{ root: 'journeys/balance', pages: [] }],
        preloadRule: {},
      },
      /lies in a subpackage/,
    ],
    ['has one tab', tabs(tab('tabs/me/index')), /1 in its tab bar/],
    ['has a tab in a subpackage', tabs(tab('tabs/me/index'), tab(overview)), /none of the main package/],
    [
      'loads ahead from nowhere',
      { preloadRule: { 'tabs/gone/index': { packages: ['balance'] } } },
      /none of its pages/,
    ],
    ['loads nothing ahead', { preloadRule: { 'tabs/me/index': { packages: ['gone'] } } }, /none of its subpackages/],
    ['has a colour by name', { window: { navigationBarBackgroundColor: 'white' } }, /#rrggbb/],
    ['has a short colour', { window: { backgroundColor: '#fff' } }, /#rrggbb/],
  ])('an app.json that %s is refused', async (_what, changes, says) => {
    expect((await found(appJson(changes))).app).toEqual([{ file: 'app.json', says: expect.stringMatching(says) }])
  })

  test('a colour by name must be in theme.json for a light phone and for a dark one', async () => {
    const named = appJson({ darkmode: true, window: { backgroundColor: '@page' } })
    const light = '{"light":{"page":"#ededed"}}'
    expect((await found({ ...named, 'theme.json': light })).app?.map(({ says }) => says)).toEqual([
      'backgroundColor is @page, which theme.json does not have for a dark phone',
    ])
    const both = '{"light":{"page":"#ededed"},"dark":{"page":"#111111"}}'
    expect(await files({ ...named, 'theme.json': both })).toEqual({})
  })

  test('a custom tab bar must be there, and say that it is a component', async () => {
    const custom = appJson({ tabBar: { ...app.tabBar, custom: true } })
    const bar = {
      'custom-tab-bar/index.js': '',
      'custom-tab-bar/index.json': '{"component":true}',
      'custom-tab-bar/index.wxml': '',
    }
    expect(await files({ ...custom, ...bar })).toEqual({})
    expect(await files({ ...custom, ...bar, 'custom-tab-bar/index.js': null })).toEqual({
      app: ['custom-tab-bar/index.js', 'app.json'],
    })
    expect(await files({ ...custom, ...bar, 'custom-tab-bar/index.json': '{}' })).toEqual({ app: ['app.json'] })
  })

  test('a component that is registered must be there', async () => {
    const planted = { [`${overview}.json`]: '{"usingComponents":{"gone":"/gone"}}', [`${overview}.wxml`]: '<gone/>' }
    expect(await files(planted)).toEqual({ app: [`${overview}.json`] })
    expect(await files({ 'comp.js': null })).toEqual({ app: ['comp.json', 'tabs/home/index.json'] })
  })

  test('a page whose .json is no JSON is named', async () => {
    expect((await files({ [`${overview}.json`]: '{' })).app).toEqual([`${overview}.json`])
  })
})
