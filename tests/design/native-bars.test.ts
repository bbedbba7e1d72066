import { readFileSync } from 'node:fs'
import { bars } from '@/design/tokens'
import shell from '../../src/theme.json'
import { hexOf, theme } from './theme'

const tokens = theme()

/** The names app.config gives WeChat, as `@page`. */
const asked = [...readFileSync('src/app.config.ts', 'utf8').matchAll(/'@(\w+)'/g)].map(([, name]) => name)

describe.each(['light', 'dark'] as const)('WeChat 自己画的，%s', (scheme) => {
  const roles = tokens.roles(scheme, 'standard')
  const { page, words } = bars[scheme]

  test('和页面一个颜色', () => {
    expect({ page: hexOf(roles, 'page'), card: hexOf(roles, 'card') }).toEqual({
      page: shell[scheme].page,
      card: shell[scheme].card,
    })
    expect(shell[scheme].inkQuiet).toBe(hexOf(roles, 'ink-quiet', 'card'))
    expect(shell[scheme].action).toBe(hexOf(roles, 'brand'))
    expect(page).toBe(shell[scheme].page)
  })

  test('栏里的字是 WeChat 认得的黑或白，和底色反着', () => {
    expect([words, shell[scheme].barWords, shell[scheme].pullWords]).toEqual(
      scheme === 'light' ? ['#000000', 'black', 'dark'] : ['#ffffff', 'white', 'light'],
    )
  })

  test('app.config 里问到的颜色都有', () => {
    expect(Object.keys(shell[scheme])).toEqual(expect.arrayContaining(asked))
  })
})

test('浏览器的栏和启动画面也是这些颜色', () => {
  const html = readFileSync('src/index.html', 'utf8')
  for (const scheme of ['light', 'dark'] as const)
    expect(html).toContain(`content="${bars[scheme].page}" media="(prefers-color-scheme:${scheme})"`)
})
