import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Plants one fault at a time in a tiny mini-program and sees the check meant for it name the file. */

const sound: Record<string, string | null> = {
  'dist/app.json': JSON.stringify({
    pages: ['tabs/home/index'],
    subPackages: [{ root: 'journeys/balance', pages: ['overview/index'] }],
    lazyCodeLoading: 'requiredComponents',
  }),
  'dist/app.js': '/* the framework keeps localStorage in a dead branch */',
  'dist/app.wxss': '.page{color:black}',
  'dist/base.wxml':
    '<template name="t"><view aria-label="{{i.ariaLabel}}" aria-role="{{i.ariaRole}}">{{i.v}}</view></template>',
  'dist/tabs/home/index.js': 'console.log(1)',
  'dist/tabs/home/index.json': '{}',
  'dist/tabs/home/index.wxml': '<import src="../../base.wxml"/><template is="t" data="{{i:root}}"/>',
  'dist/journeys/balance/overview/index.js': 'console.log(2)',
  'dist/journeys/balance/overview/index.json': '{}',
  'dist/journeys/balance/overview/index.wxml': '<view>ok</view>',
  'src/shared.ts':
    "import { now } from './clock'\nexport const later = (fetch: number) => now() + fetch + Math.max(1, 2)\n",
  'src/shared.h5.ts': "export const later = () => window.localStorage.getItem('a')\n",
  'src/platform/login.ts': 'export const login = () => wx.login()\n',
  'src/page.tsx':
    "import { View } from '@tarojs/components'\nexport const Page = () => <View id='a'>{String(1)}</View>\n",
  'mock/counter.ts': 'type Doc = typeof document\nexport const open = (doc: Doc | null) => ({ document: doc })\n',
}

const browserOnly = [
  'window.localStorage.getItem("a")',
  'localStorage.clear()',
  'fetch("/a")',
  'new AbortController()',
  'crypto.randomUUID()',
  'structuredClone({})',
  'new TextEncoder()',
  'document.title',
  'navigator.clipboard',
  'new URL("a:b")',
  'Intl.NumberFormat()',
  'globalThis.fetch',
  'wx.login()',
  '({ fetch })',
]

const kilobytes = (count: number) => `/*${'x'.repeat(count * 1024)}*/`

/** What differs from the sound mini-program; null takes a file away. */
const planted = {
  nothing: {},
  unclosed: { 'dist/journeys/balance/overview/index.wxml': '<view><text>x</view>' },
  starSelector: { 'dist/app.wxss': '.a > *{color:red}' },
  silent: { 'dist/base.wxml': '<template name="t"><view>{{i.v}}</view></template>' },
  noTemplates: { 'dist/base.wxml': null },
  heavyMain: { 'dist/vendors.js': kilobytes(421) },
  heavyWhole: { 'dist/journeys/balance/big.js': kilobytes(901) },
  heavySub: { 'dist/journeys/balance/big.js': kilobytes(2049) },
  browserNames: { 'src/shared.ts': browserOnly.map((use, n) => `export const a${n} = () => ${use}\n`).join('') },
  htmlTags: { 'src/page.tsx': 'export const Page = () => <div><span /></div>\n' },
  bundledName: { 'dist/journeys/balance/overview/index.js': 'var a=n.localStorage;a.b' },
  missingFiles: { 'dist/journeys/balance/overview/index.json': null, 'dist/tabs/home/index.wxml': null },
  eager: { 'dist/app.json': JSON.stringify({ pages: ['tabs/home/index'] }) },
} satisfies Record<string, Record<string, string | null>>

type Case = keyof typeof planted
type Findings = Record<string, { file: string; says: string }[]>

const cases = Object.keys(planted) as Case[]
let found: Record<Case, Findings>

// One process looks at all of them: loading the TypeScript compiler takes longer than every check together.
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'huijia-weapp-'))
  for (const name of cases) {
    for (const [file, content] of Object.entries({ ...sound, ...planted[name] })) {
      if (content === null) continue
      mkdirSync(dirname(join(folder, name, file)), { recursive: true })
      writeFileSync(join(folder, name, file), content)
    }
  }
  const program = `
    import { checkWeapp } from ${JSON.stringify(resolve('tools/weapp/check.mjs'))}
    const found = {}
    for (const name of ${JSON.stringify(cases)}) {
      const room = ${JSON.stringify(folder)} + '/' + name
      found[name] = await checkWeapp(room + '/dist', room)
    }
    console.log(JSON.stringify(found))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  if (!stdout) throw new Error(stderr)
  found = JSON.parse(stdout)
}, 60_000)

const filesOf = (name: Case, check: string) => found[name][check]?.map(({ file }) => file)
const onTencentsPlatform = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip

test('a sound mini-program has no finding, although h5 files and types name the browser', () => {
  expect(Object.values(found.nothing).flat()).toEqual([])
})

onTencentsPlatform('wcc refuses a template that is not closed', () => {
  expect(filesOf('unclosed', 'compilers')).toEqual(['journeys/balance/overview/index.wxml'])
})

onTencentsPlatform('wcsc refuses a selector that WeChat does not know', () => {
  expect(filesOf('starSelector', 'compilers')).toEqual(['app.wxss'])
})

test('templates without aria attributes are silent to a screen reader', () => {
  expect(filesOf('silent', 'labels')).toEqual(['base.wxml', 'base.wxml'])
  expect(filesOf('noTemplates', 'labels')).toEqual(['base.wxml'])
})

test('a main package above 420 KB is refused', () => {
  expect(filesOf('heavyMain', 'weights')).toEqual(['main package'])
})

test('a whole above 900 KB is refused even when the main package is light', () => {
  expect(filesOf('heavyWhole', 'weights')).toEqual(['all packages'])
})

test('a subpackage above 2 MB is refused', () => {
  expect(filesOf('heavySub', 'weights')).toEqual(['all packages', 'journeys/balance/'])
})

test.each(browserOnly.map((use, n) => [use, n + 1] as const))('our own source may not use %s', (_use, line) => {
  expect(filesOf('browserNames', 'sources')).toContain(`src/shared.ts:${line}`)
})

test('an HTML tag has no template in WeChat', () => {
  expect(found.htmlTags.sources?.map(({ says }) => says.split(' ')[0])).toEqual(['<div>', '<span>'])
})

test('a package of ours may not bring a browser name into a subpackage', () => {
  expect(filesOf('bundledName', 'bundle')).toEqual(['journeys/balance/overview/index.js'])
})

test('a page of app.json must have its script, its configuration and its template', () => {
  const missing = ['tabs/home/index.wxml', 'journeys/balance/overview/index.json']
  expect(filesOf('missingFiles', 'pages')).toEqual(missing)
})

test('code must be loaded lazily', () => {
  expect(filesOf('eager', 'laziness')).toEqual(['app.json'])
})
