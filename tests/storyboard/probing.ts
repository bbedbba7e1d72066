import { readFileSync } from 'node:fs'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import type { Glass } from './mode'
import type { AxeFacts, Facts, SqueezedFact } from './page/facts'
import type { Shift } from './watch'

/** Milliseconds without a change after which a page is at rest: an answer of the counter takes 160 and may bring another question. */
const stillness = 200

/** Milliseconds after which a page is taken for restless. */
const patience = 5_000

/** Everything measured on a page. */
export interface Probed {
  readonly rests: boolean
  readonly ruler: string
  /** Null where the page was not opened, but turned. */
  readonly shifts: readonly Shift[] | null
  readonly size: { readonly width: number; readonly height: number }
  readonly facts: Facts
  readonly axe: AxeFacts
  /** PNG */
  readonly picture: Uint8Array
  /** What a squeezed, spread, tabbed page shows; only of the first mode a card is drawn in. */
  readonly tried: { readonly levels: SqueezedFact[]; readonly spread: string[]; readonly covered: string[] } | null
}

declare global {
  interface Window {
    layInProbe(): void
  }
}

/**
 * Gives every page of a context the probe (tests/storyboard/page, bundled by tools/storyboard/open.mjs before the first
 * card), to be laid in when it is wanted.
 */
export async function probing(context: BrowserContext): Promise<void> {
  const probe = readFileSync(process.env.HUIJIA_PROBE ?? '', 'utf8')
  await context.addInitScript({ content: `window.layInProbe = () => {${probe}}` })
}

/** Lays the probe into a page as it is now. */
export const layIn = (page: Page): Promise<void> => page.evaluate(() => window.layInProbe())

/** What is known of a page before it is measured. */
interface Look {
  readonly glass: Glass
  /** It waits for an answer that never comes. */
  readonly busy: boolean
  /** It was opened for this glass: what jumped on it did so of itself. */
  readonly opened: boolean
}

/**
 * Gives a page that was probed another glass where it stands: no link is opened and nothing is done anew. Answers false where
 * the page cannot be written as large as that.
 */
export async function turn(page: Page, from: Glass, { width, height, scheme, level }: Glass): Promise<boolean> {
  await page.setViewportSize({ width, height })
  if (scheme !== from.scheme) await page.emulateMedia({ colorScheme: scheme })
  return page.evaluate((wanted) => window.probe.choose(wanted), level)
}

/** Measures a page that shows what it is to show, and takes its picture. Nothing of the page is changed but its height. */
export async function probe(page: Page, { glass, busy, opened }: Look): Promise<Probed> {
  const { width, height } = glass
  const rests = await page.evaluate((wanted) => window.probe.settle(wanted), { still: stillness, patience, busy })
  const [shifts, tall, ruler] = await page.evaluate(
    () => [window.probe.shifts(), window.probe.height(), window.probe.ruler()] as const,
  )
  const size = { width, height: glass.whole ? Math.max(height, tall) : height }
  if (size.height !== height) await page.setViewportSize(size)
  const facts = await page.evaluate(() => window.probe.facts())
  const axe = await page.evaluate(() => window.probe.axe())
  const picture = await photograph(page, busy)
  return { rests, ruler, shifts: opened ? shifts : null, size, facts, axe, picture, tried: null }
}

const cameras = new WeakMap<Page, CDPSession>()

/**
 * A picture of what the window shows. Taken past Playwright, which packs it twice as long to make it a fifth smaller; only
 * what turns for ever is held still by Playwright's means.
 */
async function photograph(page: Page, busy: boolean): Promise<Uint8Array> {
  if (busy) return page.screenshot({ animations: 'disabled', caret: 'hide' })
  const camera = cameras.get(page) ?? (await page.context().newCDPSession(page))
  cameras.set(page, camera)
  const { data } = await camera.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  return Buffer.from(data, 'base64')
}

/** Squeezes a page, spreads its letters and tabs through it: it is not to be drawn any more. */
export async function tryOut(page: Page, { width, height }: Glass): Promise<NonNullable<Probed['tried']>> {
  await page.setViewportSize({ width, height })
  // From here on focus is the keyboard's, whatever was pressed before.
  await page.keyboard.press('Tab')
  const [covered, spread] = await page.evaluate(() => [window.probe.focus(), window.probe.spread()])
  await page.setViewportSize({ width: 320, height: 700 })
  const levels = await page.evaluate(() => window.probe.squeeze())
  return { levels, spread: spread ?? [], covered: covered ?? [] }
}
