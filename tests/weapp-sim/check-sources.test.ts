import { namesUnknownToWechat } from '@weapp-sim/check/free-names'
import { type Files, withFiles } from './planted'

/** Names that compile, work on H5, and fail in WeChat. */

const sound: Files = {
  'src/shared.ts':
    "import { now } from './clock'\nexport const later = (fetch: number) => now() + fetch + Math.max(1, 2)\n",
  'src/shared.h5.ts': "export const later = () => window.localStorage.getItem('a')\n",
  'src/platform/login.ts': 'export const login = () => wx.login()\n',
  'src/page.tsx':
    "import { Text, View } from '@tarojs/components'\nexport const Page = () => <View id='a'><Text>{String(1)}<Text>b</Text></Text></View>\n",
  'mock/counter.ts': 'type Doc = typeof document\nexport const open = (doc: Doc | null) => ({ document: doc })\n',
}

const found = (planted: Files) =>
  withFiles({ ...sound, ...planted }, (folder) =>
    namesUnknownToWechat({ folder, rooms: ['src', 'mock'], mayUseWx: 'src/platform/' }),
  )

test('sound sources have no finding, although h5 files and types name the browser', async () => {
  expect(await found({})).toEqual([])
})

test.each([
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
])('a source may not use %s', async (use) => {
  const names = await found({ 'src/shared.ts': `\nexport const a = () => ${use}\n` })
  expect(names.map(({ file }) => file)).toContain('src/shared.ts:2')
})

test('an HTML tag has no template in WeChat', async () => {
  const names = await found({ 'src/page.tsx': 'export const Page = () => <div><span /></div>\n' })
  expect(names.map(({ says }) => says.split(' ')[0])).toEqual(['<div>', '<span>'])
})
