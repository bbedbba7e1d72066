import type { RouteName } from '@/routes/table'
import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, onlyOn } from './stage'

/** The widest the column may be; everything that sticks stays in it. */
const column = 480

/** Each with words that come with the counter's answer: a heading stands before it, over a skeleton. */
const keyScreens: [RouteName, Record<string, string | number>, RegExp][] = [
  ['home', { scenario: 'pay-for-father' }, /查余额/],
  ['records', { scenario: 'withdraw-supplement' }, /支取/],
  ['me', { scenario: 'balance-normal' }, /长沙市 · 职工医保/],
  ['balance/statement', { scenario: 'balance-normal' }, /2025年11月/],
  ['family/who', { scenario: 'bind-parent' }, /侄子女、外甥和外甥女/],
  ['family/relation', { scenario: 'bind-parent' }, /兄弟姐妹/],
  ['contribution/quote', { scenario: 'pay-marginal-mother', personId: 'li-xiuying', year: 2026 }, /应缴/],
  ['withdrawal/reason', { scenario: 'withdraw-emigration' }, /选最接近您情况的一个/],
]

const glasses: [name: string, width: number, height: number][] = [
  ['小手机', 320, 568],
  ['安卓手机', 360, 740],
  ['大手机', 414, 896],
  ['折叠屏', 512, 717],
  ['平板', 768, 1024],
  ['电脑', 1280, 800],
  ['横过来的手机', 812, 375],
]

/** Where the column and what sticks to it lies, and whether a bar covers the end of the page. */
const measured = ({ phone }: Person) =>
  phone.screen().evaluate((page) => {
    const box = (selector: string) => page.querySelector(selector)?.getBoundingClientRect()
    const { left = 0, right = 0, width = 0 } = box('.hj-screen') ?? {}
    const bars = ['.hj-top', '.hj-nav', '.hj-demo', '.hj-foot', '.hj-tabs'].flatMap((selector) => box(selector) ?? [])
    const call = page.querySelector('.hj-help__call')
    call?.scrollIntoView({ block: 'center' })
    const last = call?.getBoundingClientRect()
    const seen = last && document.elementFromPoint(last.x + last.width / 2, last.y + last.height / 2)
    page.scrollTop = 0
    const sticking = [box('.hj-top'), box('.hj-bottom')].map((bar) => {
      if (!bar) return 0
      return Math.max(0, Math.min(bar.bottom, window.innerHeight) - Math.max(bar.top, 0))
    })
    return {
      width,
      offCentre: Math.abs(left - (page.clientWidth - right)),
      outside: bars.filter((bar) => bar.left < left || bar.right > right).length,
      covered: !seen?.closest('.hj-help'),
      /** How much of the glass is left to read in. */
      free: 1 - sticking.reduce((sum, height) => sum + height, 0) / window.innerHeight,
    }
  })

onlyOn('h5', '小程序的窗口由微信开，手机上总是竖着的', () => {
  test.each(keyScreens)('%s：从 320 到 1280，横着竖着，都是一列，不拉宽，不挡字', async (name, query, words) => {
    const person = await arrivesBy(linkTo(name, query))
    await person.sees(words)
    // Once a thumb would meet it: a page that has just opened takes none.
    await person.phone.screen().locator('.hj-help__call').hover()
    const found = []
    for (const [glass, width, height] of glasses) {
      await person.phone.screen().page().setViewportSize({ width, height })
      const { free, ...place } = await measured(person)
      found.push({ glass, ...place, room: free > 0.5, sideways: await person.sidewaysScroll() })
    }
    expect(found).toEqual(
      glasses.map(([glass, width]) => ({
        glass,
        width: Math.min(width, column),
        offCentre: 0,
        outside: 0,
        covered: false,
        room: true,
        sideways: 0,
      })),
    )
  })

  test('横过来的手机：栏不粘在边上，滚下去底部的按钮整个看得见', async () => {
    const person = await arrivesBy(linkTo('family/relation', { scenario: 'bind-parent' }), { width: 812, height: 375 })
    await person.sees(/这位家人是您的什么人/)
    const positions = await person.phone
      .screen()
      .evaluate((page) =>
        ['.hj-top', '.hj-bottom'].map((bar) => getComputedStyle(page.querySelector(bar) ?? page).position),
      )
    expect(positions).toEqual(['static', 'static'])
    await person.phone.screen().getByRole('button', { name: '继续' }).scrollIntoViewIfNeeded()
    await person.findsInSight('继续')
  })
})
