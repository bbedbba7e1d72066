import { readRecord } from '@mock/books'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { nameOf } from '@/routes/params'
import { type RouteName, routes } from '@/routes/table'
import { checkBooks } from '../harness/invariants'
import { Person } from './person'

interface Seat {
  /** CSS pixels; 375 where nothing is said, and 812 high. */
  width?: number
  height?: number
  level?: 'standard' | 'large' | 'care' | 'largest'
}

let browser: Browser | undefined
const open: { context: BrowserContext; person: Person }[] = []

/** Opens a scenario by its link, on a phone of its own, as somebody who was sent the link would. */
export async function opens(
  scenarioId: string,
  at: RouteName = 'home',
  { width = 375, height = 812, level = 'standard' }: Seat = {},
): Promise<Person> {
  browser ??= await chromium.connect(process.env.HUIJIA_BROWSER ?? '')
  const context = await browser.newContext({
    viewport: { width, height },
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

/** Opens one more window of a person's browser, over the same storage, at an address or where they are. */
export async function anotherWindow(person: Person, address = new URL(person.page.url()).hash): Promise<Person> {
  const context = person.page.context()
  const other = new Person(await context.newPage())
  open.push({ context, person: other })
  await other.goes(address.replace(/^#/, '/#'))
  return other
}

/** The phone closes the app without asking, and the person opens it again where they were. */
export async function reopens(person: Person): Promise<Person> {
  const again = await anotherWindow(person)
  await person.page.close()
  return again
}

/** Lets time pass at the counter while the person stays where they are: wound on from 演示场景 in another window. */
export async function timePasses(person: Person, step: '10 分钟' | '1 天' | '7 天', times = 1): Promise<void> {
  const other = await anotherWindow(person, addressOf('rehearsal/scenarios'))
  for (let time = 0; time < times; time += 1) {
    const clock = other.page.getByRole('status').filter({ hasText: /年.+日/ })
    const before = await clock.innerText()
    await other.taps(`快进 ${step}`)
    await clock.filter({ hasNotText: before }).waitFor()
  }
  await other.page.close()
}

/** `/#/journeys/…/index?scenario=…`: the link a scenario is passed on by. */
export const addressOf = (name: RouteName, scenarioId?: string) =>
  `/#/${routes[name].path}${scenarioId ? `?scenario=${scenarioId}` : ''}`

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
