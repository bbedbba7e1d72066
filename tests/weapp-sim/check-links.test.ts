import { found, overview } from './sound-program'

/** Faults planted in what one file of the build names of another: scripts that are required, pictures that are drawn. */

describe('scripts', () => {
  test.each([
    [
      'requires what is not there',
      { 'app.js': 'require("./vendors"),require("./gone")' },
      'app.js',
      /gone\.js, which is not/,
    ],
    [
      'requires another subpackage',
      { 'journeys/family/members/index.js': 'require("../../balance/shared")' },
      'journeys/family/members/index.js',
      /another subpackage/,
    ],
    ['is required by nobody', { 'journeys/balance/old.js': '' }, 'journeys/balance/old.js', /required by no page/],
    ['is in the main package for a subpackage alone', { 'app.js': '' }, 'vendors.js', /only subpackages require it/],
  ])('a script that %s is named', async (_what, planted, file, says) => {
    expect(await found(planted)).toEqual({ modules: [{ file, says: expect.stringMatching(says) }] })
  })
})

describe('pictures', () => {
  test.each([
    ['a template', { [`${overview}.wxml`]: '<image src="gone.png"/>' }, `${overview}.wxml:1`],
    [
      'a script',
      { [`${overview}.js`]: 'require("../shared");require("/vendors");var a={b:"/assets/gone.png"}' },
      `${overview}.js`,
    ],
    ['a script of webpack', { 'app.js': 'require("./vendors");var a=n.p+"assets/gone.svg"' }, 'app.js'],
    ['the tab bar', { 'assets/home.png': null, 'tabs/me/index.wxml': '', 'tabs/home/index.js': '' }, 'app.json'],
  ])('a picture that %s names must be in the build', async (_where, planted, file) => {
    const { resources } = await found(planted)
    expect(resources).toEqual([{ file, says: expect.stringContaining('.') }])
  })

  test('a picture out of data is known to nobody before it is drawn', async () => {
    expect(await found({ [`${overview}.wxml`]: '<image src="{{a}}.png"/><image src="https://a.b/c.png"/>' })).toEqual(
      {},
    )
  })
})
