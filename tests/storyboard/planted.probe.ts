import type { Page } from 'playwright-core'
import { glasses } from './mode'
import { layIn, type Probed, probe, probing, tryOut } from './probing'
import { verdictOn } from './rules'
import { watch } from './watch'

/** A page as our own are built, with something planted on it, held against every rule in a real browser. */

const style = `
  body { margin: 0; font: 18px/1.5 sans-serif; color: #000; background: #fff }
  h1, p { margin: 0 }
  .taro_page { height: 812px; overflow: auto }
  button { min-height: 60px; width: 300px; display: block; margin: 16px; font: inherit; color: #000; background: #fff; border: 1px solid }
  .hj-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden }
  .level-largest { font-size: 30px }`

const page = (planted: string) => `<!doctype html><html lang="zh-CN"><title>余额</title>
  <meta name="viewport" content="width=device-width"><style>${style}</style>
  <div class="taro_page"><div class="hj-screen level-care"><main class="hj-main"><h1>余额</h1>${planted}
  <div class="hj-help"><button>拨打 12393</button></div></main></div></div></html>`

let tab: Page

beforeAll(async () => {
  const context = await journeyBrowser.newContext({ viewport: { width: 375, height: 812 }, reducedMotion: 'reduce' })
  await probing(context)
  tab = await context.newPage()
  await tab.addInitScript(watch, Date.UTC(2025, 10, 21))
})

afterAll(() => tab.context().close())

/** Opens a page afresh, does something to it, and probes it. */
async function probed(planted: string, meanwhile = async () => {}): Promise<Probed> {
  await tab.setViewportSize({ width: 375, height: 812 })
  await tab.goto(`data:text/html;charset=utf-8,${encodeURIComponent(page(planted))}`)
  await meanwhile()
  await layIn(tab)
  const seen = await probe(tab, { glass: glasses.care, busy: false, opened: true })
  return { ...seen, tried: await tryOut(tab, glasses.care) }
}

const rulesOn = async (planted: string, meanwhile?: () => Promise<void>) => {
  const findings = verdictOn(await probed(planted, meanwhile), { elder: true, complaints: [] })
  return [...new Set(findings.map(({ rule }) => rule))]
}

test('nothing is found where nothing was planted', async () => {
  expect(await rulesOn('<p>4,286.53 元</p><button class="hj-button--primary">看明细</button>')).toEqual([])
})

test.each([
  ['R-A02', '<p style="font-size:17px">小字</p>'],
  ['R-A04', '<p style="line-height:1.1">挤在一起</p>'],
  ['R-A07', '<button style="min-height:30px;height:30px;padding:0">小</button>'],
  ['R-A08', '<button style="margin-bottom:0">一</button><button style="margin-top:4px;width:200px">二</button>'],
  ['R-J01', '<button class="hj-button--primary">一</button><button class="hj-button--primary">二</button>'],
  ['R-J12', '<p style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">周建国的居民医保</p>'],
  ['R-W01', '<p style="width:400px">宽</p>'],
  ['R-W02', '<p style="height:27px;width:180px;overflow:hidden">一二三四五六七八九十</p>'],
  [
    'R-W05',
    '<button style="position:relative">按<span></span></button><i style="position:fixed;inset:0;z-index:1"></i>',
  ],
  ['R-W14', '<h1>又一个</h1>'],
  ['axe color-contrast', '<p style="color:#999">看不清</p>'],
  ['axe button-name', '<button></button>'],
])('%s is found where it was planted', async (rule, planted) => {
  expect(await rulesOn(planted)).toContain(rule)
})

test('something pressed that is no button is found, whoever listens', async () => {
  const listens = () => tab.evaluate(() => document.querySelector('#raw')?.addEventListener('click', () => undefined))
  expect(await rulesOn('<div id="raw" style="height:60px">按我</div>', listens)).toContain('R-T03')
  const reacts = () =>
    tab.evaluate(() => {
      const raw = document.querySelector('#raw')
      if (raw) Object.assign(raw, { __reactProps$1: { onClick: () => undefined } })
    })
  expect(await rulesOn('<div id="raw" style="height:60px">按我</div>', reacts)).toContain('R-T03')
  expect(await rulesOn('<div id="raw" style="height:60px">看我</div>')).not.toContain('R-T03')
})

test('a page that jumps is found, and what jumped is named', async () => {
  const push = () =>
    tab.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<div style="height:300px"></div>')
      await new Promise((drawn) => setTimeout(drawn, 100))
    })
  const { shifts } = await probed('<p style="height:300px">一段</p>', push)
  expect(shifts?.flatMap(({ what }) => what).join()).toMatch(/h1/)
})

test('a page that never rests is found', async () => {
  const flicker = () => tab.evaluate(() => void setInterval(() => document.body.classList.toggle('on'), 50))
  expect(await rulesOn('', flicker)).toContain('REST')
}, 15_000)

test('the clock of the phone stands still, timers go on', async () => {
  await tab.goto('about:blank')
  await layIn(tab)
  const [first, second] = await tab.evaluate(async () => {
    const now = () => [Date.now(), new Date().getFullYear(), new Date(2020, 1, 3).getDate()]
    const before = now()
    await new Promise((wake) => setTimeout(wake, 30))
    return [before, now()]
  })
  expect(first).toEqual([Date.UTC(2025, 10, 21), 2025, 3])
  expect(second).toEqual(first)
})
