import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, onlyOn } from './stage'

/** A cheap phone: four times slower than this machine. */
const throttling = 4

/** Milliseconds a task may take before a thumb feels it (issue 7). */
const longest = 100

/** Stretches of rows (src/journeys/balance/parts/Stretches.tsx) to a page of twenty entries. */
const perPage = 2

/** Makes the phone slow, and notes every task that takes long from now on; answers with the longest so far. */
async function slowed({ phone }: Person): Promise<() => Promise<number>> {
  const page = phone.screen().page()
  const chrome = await page.context().newCDPSession(page)
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: throttling })
  await page.evaluate(() => {
    window.longTasks = []
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ entryTypes: ['longtask'] })
  })
  return () => page.evaluate(() => Math.max(0, ...window.longTasks))
}

/** Milliseconds from following a link to the first row that can be read. */
async function firstRow(scenario: string): Promise<number> {
  const person = await arrivesBy(linkTo('balance/overview', { scenario }))
  await person.sees('还能看')
  const page = person.phone.screen().page()
  const began = Date.now()
  await person.taps('看明细')
  await page.locator('.balance-row').first().waitFor()
  return Date.now() - began
}

onlyOn('h5', '长任务要浏览器自己来数；小程序里一页明细有多重，由 tests/weapp/budgets 来量', () => {
  test('翻一万条明细：慢四倍的手机上，滑起来没有卡顿；看过的行收起来，滑回去还在', async () => {
    const guo = await arrivesBy(linkTo('balance/statement', { scenario: 'statement-long' }))
    await guo.sees('2025年11月')
    const page = guo.phone.screen().page()
    const rows = page.locator('.taro_page:visible .balance-row')
    const stretches = page.locator('.taro_page:visible .balance-stretch')
    await guo.taps('再看 20 条')
    await stretches.nth(2 * perPage - 1).waitFor({ state: 'attached' })
    // Not before: looking for a button and reading a page are the story's own work, not the phone's.
    const longestSoFar = await slowed(guo)
    // From here on the rows come by themselves, as a thumb flings down. Not in one leap: whoever flings passes what is on the
    // way, and only so it is known that the end was left. Nor once: a fling ends where the page ended when it began.
    while ((await stretches.count()) < 15 * perPage) {
      await page.mouse.wheel(0, 500)
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      await page.mouse.wheel(0, 20_000)
    }
    expect(await rows.count()).toBeLessThan(200)
    for (let fling = 0; fling < 12; fling += 1) await page.mouse.wheel(0, -4_000)
    await rows.getByText('11月18日 16:40').waitFor()
    expect(await longestSoFar()).toBeLessThan(longest)
    expect(await rows.count()).toBeLessThan(200)
    await guo.sees('2025年11月')
  })

  test('一万条和几十条，第一屏一样快', async () => {
    const few = Math.min(await firstRow('balance-normal'), await firstRow('balance-normal'))
    const many = Math.min(await firstRow('statement-long'), await firstRow('statement-long'))
    expect(many).toBeLessThan(1.3 * few + 50)
  })
})

declare global {
  interface Window {
    longTasks: number[]
  }
}
