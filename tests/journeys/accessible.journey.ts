import axe from 'axe-core'
import { links } from './links'
import type { Person } from './person'
import { arrivesBy, onlyOn } from './stage'

/** What axe finds wrong on the page in front, with 24-pixel targets asked for too (R-W04). */
async function faultsOn({ phone }: Person): Promise<string[]> {
  const page = phone.screen().page()
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  })
}

onlyOn('h5', 'axe 看的是浏览器的文档；小程序里读得出什么，由 tests/parity 和 H5 比对', () => {
  test.each(links)('$id：读屏软件读得出，对比度够，点得准', async ({ link }) => {
    // High enough for the whole page: axe takes what is scrolled half under a bar for half a target.
    const person = await arrivesBy(link, { height: 3000 })
    await person.sees(/12393/)
    expect(await faultsOn(person)).toEqual([])
  })
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
