import axe from 'axe-core'
import { links } from './links'
import type { Person } from './person'
import { opens } from './stage'

/** What axe finds wrong on the page in front, with 24-pixel targets asked for too (R-W04). */
async function faultsOn({ page }: Person): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ rules: { 'target-size': { enabled: true } } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  })
}

test.each(links)('$id：读屏软件读得出，对比度够，点得准', async ({ id, link }) => {
  const person = await opens(id)
  await person.goes(link)
  await person.sees(/12393/)
  expect(await faultsOn(person)).toEqual([])
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
