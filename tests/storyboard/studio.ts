import type { Page } from 'playwright-core'
import { BrowserPhone, itemsOf } from '../journeys/browser-phone'
import { Person } from '../journeys/person'
import { Recorder } from '../journeys/recorder'
import type { Glass } from './mode'
import { probing } from './probing'
import { watch } from './watch'

/**
 * The page in which all cards of a file are drawn, one after another: a browser that has once compiled the app and the probe
 * does not do so again, which is a third of a card's cost (measured 2026-11-22).
 */
let tab: Page | null = null

async function opened(): Promise<Page> {
  const context = await journeyBrowser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
  await probing(context)
  return context.newPage()
}

// The house also loads the cards to count them, with no browser at hand.
if ('journeyBrowser' in globalThis) afterAll(() => tab?.context().close())

/** Where nothing of the app runs, at its own address: elsewhere a browser begins a new process, which has compiled nothing. */
const nowhere = () => `${process.env.HUIJIA_URL}/nowhere`

/** Somebody with a phone that never saw the app, whose clock stands at a moment (milliseconds since 1970). */
export async function enters({ width, height, level, scheme }: Glass, at: number): Promise<Person> {
  tab ??= await opened()
  const page = tab
  await page.goto(nowhere())
  await page.evaluate(
    (items) => {
      window.localStorage.clear()
      for (const { name, value } of items) window.localStorage.setItem(name, value)
    },
    itemsOf({ 'font-level': level }),
  )
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: scheme })
  const clock = await page.addInitScript(watch, at)
  const putAway = async () => {
    page.removeAllListeners()
    await page.context().setOffline(false)
    await clock.dispose()
  }
  // Nothing is recorded of what a card's person sees: that is for stories told on both targets.
  return new Person(new BrowserPhone(page.context(), page, [], putAway), new Recorder('h5', true))
}
