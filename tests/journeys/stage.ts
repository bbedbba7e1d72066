import { readRecord } from '@mock/books'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { nameOf } from '@/routes/params'
import { type RouteName, routes } from '@/routes/table'
import { checkBooks } from '../harness/invariants'
import { Person } from './person'

interface Seat {
  /** CSS pixels; 375 where nothing is said. */
  width?: number
  level?: 'standard' | 'large' | 'care' | 'largest'
}

let browser: Browser | undefined
const open: { context: BrowserContext; person: Person }[] = []

/** Opens a scenario by its link, on a phone of its own, as somebody who was sent the link would. */
export async function opens(
  scenarioId: string,
  at: RouteName = 'home',
  { width = 375, level = 'standard' }: Seat = {},
): Promise<Person> {
  browser ??= await chromium.connect(process.env.HUIJIA_BROWSER ?? '')
  const context = await browser.newContext({
    viewport: { width, height: 812 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(
    ([key, value]) => window.localStorage.getItem(key) ?? window.localStorage.setItem(key, value),
    ['huijia.font-level', JSON.stringify({ data: level })] as const,
  )
  const person = new Person(await context.newPage())
  open.push({ context, person })
  await person.goes(addressOf(at, scenarioId))
  return person
}

/** `/#/journeys/…/index?scenario=…`: the link a scenario is passed on by. */
export const addressOf = (name: RouteName, scenarioId: string) => `/#/${routes[name].path}?scenario=${scenarioId}`

/** Which page of the table a person is on. */
export const pageOf = (person: Person): RouteName | null => nameOf(new URL(person.page.url()).hash.slice(1))

/** The books as they lie on the person's device: checked, and handed over. */
export async function ledgerOf(person: Person) {
  const kept = await person.page.evaluate(() => window.localStorage.getItem('huijia.counter'))
  const found = readRecord(kept === null ? null : JSON.parse(kept).data)
  if (!('books' in found)) throw new Error(`the device holds no books: ${found.nothing}`)
  checkBooks(found.books)
  return found.books
}

afterEach(async () => {
  const complaints = open.flatMap(({ person }) => person.complaints)
  for (const { context } of open.splice(0)) await context.close()
  expect(complaints).toEqual([])
})

afterAll(async () => browser?.close())
