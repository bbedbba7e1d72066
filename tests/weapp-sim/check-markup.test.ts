import { whyNoCompilers } from '@weapp-sim/check/check'
import { files, found, overview } from './sound-program'

/** Faults planted in templates and stylesheets. */

const onTencentsPlatform = whyNoCompilers() ? test.skip : test

onTencentsPlatform('wcc refuses a template that is not closed, and so does the compiler of the simulator', async () => {
  const refused = await found({ [`${overview}.wxml`]: '<view><text>x</view>' })
  expect(refused.compilers?.map(({ file }) => file)).toEqual([`${overview}.wxml`])
  expect(refused.templates).toEqual([{ file: `${overview}.wxml:1:8`, says: expect.stringContaining('end tag') }])
})

onTencentsPlatform('wcsc refuses a selector that WeChat does not know', async () => {
  expect((await files({ 'app.wxss': '.a > *{color:red}' })).compilers).toEqual(['app.wxss'])
})

describe('stylesheets', () => {
  test.each([
    ['the universal selector', '.a>*{color:red}', /universal/],
    ['an escaped class', '.w-1\\/2{color:red}', /escaped/],
    ['an HTML tag', '.a\n.b div:hover{color:red}', /is a div/],
    ['body alone', 'body{color:red}', /is a body/],
    ['a picture of the package', '.a{background:url(/assets/home.png)}', /no file of the package/],
    ['an import that is not there', '@import "./gone.wxss";', /gone\.wxss, which is not in the build/],
    ['an open brace', '.a{color:red', /no stylesheet/],
  ])('WXSS may not have %s', async (_what, text, says) => {
    const { styles } = await found({ 'theme.wxss': text })
    expect(styles).toEqual([{ file: expect.stringMatching(/^theme\.wxss(:\d)?$/), says: expect.stringMatching(says) }])
  })
})

describe('templates', () => {
  const page = 'journeys/family/members/index.wxml'
  test.each([
    ['imports a file that is not there', '<import src="../gone.wxml"/>', /<import> names journeys\/family\/gone\.wxml/],
    ['includes a file that is not there', '<view/>\n<include src="/gone"/>', /<include> names gone\.wxml/],
    ['draws a template that nobody defined', '<template is="gone"/>', /no template gone/],
    ['draws a template of a file imported elsewhere', '<import src="/comp.wxml"/><template is="t"/>', /no template t/],
    ['has a tag that nobody registered', '<view><van-button/></view>', /<van-button> is no component/],
    ['has an HTML tag', '<div/>', /<div> is no component/],
    ['has a node in a text', '<text><text>a</text><block><view/></block></text>', /<view> inside <text>/],
  ])('a page that %s is named', async (_what, text, says) => {
    expect((await found({ [page]: text })).wxml).toEqual([
      { file: expect.stringContaining(`${page}:`), says: expect.stringMatching(says) },
    ])
  })

  test('a comment, a script and an attribute may look like tags', async () => {
    const text = '<!-- <div/> --><wxs module="a">var b = 1 <div</wxs><view data-a="<div>" hidden="{{a.b > 1}}"/>'
    expect((await found({ [page]: text })).wxml).toBeUndefined()
  })

  test('templates without aria attributes are silent to a screen reader', async () => {
    expect((await files({ 'base.wxml': '<template name="t"><comp/></template>' })).labels).toEqual([
      'base.wxml',
      'base.wxml',
    ])
    expect((await files({ 'base.wxml': null })).labels).toEqual(['base.wxml'])
  })
})
