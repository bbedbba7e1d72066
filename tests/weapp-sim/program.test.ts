import { runInNewContext } from 'node:vm'
import {
  componentsBelow,
  componentsOf,
  type MiniProgram,
  openMiniProgram,
  pathFrom,
  weigh,
  windowOf,
} from '@weapp-sim/program/mini-program'
import { compileStyles } from '@weapp-sim/program/styles'
import { compileTemplates } from '@weapp-sim/program/templates'
import { readWxml } from '@weapp-sim/program/wxml'
import { type Files, withFiles } from './planted'

/** Reading a build: what it consists of, and what a view needs of it. */

const build: Files = {
  'app.json': JSON.stringify({
    pages: ['a/a'],
    subpackages: [{ root: '/sub/', pages: ['b/b'] }],
    tabBar: { custom: true, list: [{ pagePath: 'a/a', text: 'A' }] },
    window: { navigationBarTitleText: 'app', navigationBarTextStyle: 'black' },
    usingComponents: { outer: 'outer' },
  }),
  'app.wxss': '@import "theme.wxss";page,.x view:not(.view){width:-7.5rpx}',
  'theme.wxss': '@import "./app.wxss";@keyframes move{from{top:0}to{top:1rpx}}',
  'a/a.wxml':
    '<wxs module="m" src="../m.wxs"/><template name="tmpl_0_view"><view bindtap="t" data-a="1" hover-class="{{a>1?1:2}}">{{m.x}}</view></template>',
  'a/a.json': '{"navigationBarTitleText":"A","usingComponents":{"inner":"../inner"}}',
  'm.wxs': 'module.exports={x:1}',
  'sub/b/b.wxml': '<outer/>',
  'sub/b/b.json': '{}',
  'outer.wxml': '<inner/>',
  'outer.json': '{"component":true,"usingComponents":{"inner":"/inner","far":"plugin://far/a"}}',
  'inner.wxml': '',
  'inner.json': '{"component":true,"usingComponents":{"outer":"./outer"}}',
}

const opened = <T>(look: (program: MiniProgram) => T, planted: Files = {}) =>
  withFiles({ ...build, ...planted }, (folder) => look(openMiniProgram(folder)))

test('both spellings of subpackages are read, and slashes around a root do not matter', async () => {
  expect(await opened(({ pages, subpackages }) => ({ pages, roots: subpackages.map(({ root }) => root) }))).toEqual({
    pages: ['a/a', 'sub/b/b'],
    roots: ['sub/'],
  })
  const other = { 'app.json': '{"pages":["a/a"],"subPackages":[{"root":"sub","pages":["b/b"]}]}' }
  expect(await opened(({ pages, customTabBar, tabs }) => ({ pages, customTabBar, tabs }), other)).toEqual({
    pages: ['a/a', 'sub/b/b'],
    customTabBar: false,
    tabs: [],
  })
})

test('a folder without app.json is no build', async () => {
  await expect(opened(() => null, { 'app.json': null })).rejects.toThrow('build the mini-program first')
})

test('a page is framed as its own .json says, then as app.json, then as WeChat does', async () => {
  expect(await opened((program) => windowOf(program, 'a/a', 'dark'))).toEqual({
    navigationBarTitleText: 'A',
    navigationBarTextStyle: 'black',
    navigationBarBackgroundColor: '#000000',
    navigationStyle: 'default',
    backgroundColor: '#ffffff',
  })
})

test('the names of theme.json are written out for the phone there is, and for a light one where the app knows no dark', async () => {
  const themed = (darkmode: boolean): Files => ({
    ...build,
    'app.json': JSON.stringify({ pages: ['a/a'], darkmode, window: { backgroundColor: '@page' } }),
    'theme.json': '{"light":{"page":"#ededed"},"dark":{"page":"#111111"}}',
  })
  const behind = (files: Files, scheme: 'light' | 'dark') =>
    withFiles(files, async (folder) => windowOf(openMiniProgram(folder), 'a/a', scheme).backgroundColor)
  expect(await behind(themed(true), 'dark')).toBe('#111111')
  expect(await behind(themed(true), 'light')).toBe('#ededed')
  expect(await behind(themed(false), 'dark')).toBe('#ededed')
})

test('components of components are found, in circles too, and plugins are left as they are', async () => {
  expect(await opened((program) => componentsOf(program, 'a/a'))).toEqual({ outer: 'outer', inner: 'inner' })
  expect(await opened((program) => componentsBelow(program, 'sub/b/b').sort())).toEqual([
    'inner',
    'outer',
    'plugin://far/a',
  ])
})

test('a path counts from the file it stands in, or from the top of the build', () => {
  expect(pathFrom('a/b/c.wxml', '../d.wxml')).toBe('a/d.wxml')
  expect(pathFrom('a/b/c.wxml', '/d.wxml')).toBe('d.wxml')
})

test('everything outside the subpackages weighs on the main package', async () => {
  const { main, all, subs } = await opened(weigh, { 'sub/big.js': 'x'.repeat(1000) })
  expect(subs).toEqual([{ root: 'sub/', bytes: 1000 + '<outer/>'.length + '{}'.length }])
  expect(main + (subs[0]?.bytes ?? 0)).toBe(all)
})

test('stylesheets become CSS: imports first and once, rpx, page and the tags of WeChat; classes and keyframes stay', async () => {
  const { css } = await opened(compileStyles)
  expect(css.app).toBe(
    '@keyframes move{from{top:0}to{top:calc(100vw * 1 / 750)}}\nbody,.x wx-view:not(.view){width:calc(100vw * -7.5 / 750)}',
  )
  const picture = '.a{background:url(data:image/png;base64,9rpx+) 1rpx}'
  expect(await opened((program) => compileStyles(program).css.picture, { 'picture.wxss': picture })).toBe(
    '.a{background:url(data:image/png;base64,9rpx+) calc(100vw * 1 / 750)}',
  )
  expect(await opened((program) => compileStyles(program).css.app, { 'app.wxss': null })).toBe('')
})

test('templates become one expression that knows every path', async () => {
  const { templates, attributes, templateNames, findings } = await opened(compileTemplates)
  const paths = ['a/a', 'inner', 'outer', 'sub/b/b']
  expect(Object.keys(runInNewContext(templates)).sort()).toEqual(paths)
  expect(attributes).toEqual({ view: ['hover-class'] })
  expect(templateNames).toEqual(['view'])
  expect(findings).toEqual([])
})

test('a build that is not of Taro has no names of templates', async () => {
  expect(await opened((program) => compileTemplates(program).templateNames, { 'a/a.wxml': '<view/>' })).toBeNull()
})

test('WXML is read as tags in tags with their lines, whatever stands in quotes', () => {
  const tag = (name: string, line: number, attributes = {}, children: object[] = []) => ({
    name,
    attributes,
    children,
    line,
  })
  expect(
    readWxml('<!-- <a> -->\n<view a="1>0" b=\'"\' c>\n<text>x<image\nsrc="y"/></view>\n<wxs module="m">a<b</wxs>'),
  ).toEqual([
    tag('view', 2, { a: '1>0', b: '"', c: '' }, [tag('text', 3, {}, [tag('image', 3, { src: 'y' })])]),
    tag('wxs', 5, { module: 'm' }),
  ])
})
