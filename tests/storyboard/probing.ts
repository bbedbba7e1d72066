import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
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
  readonly shifts: readonly Shift[]
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

/**
 * Measures a page that shows what it is to show, and takes its picture. What changes the page comes last.
 * @param busy it waits for an answer that never comes
 * @param wholly also squeeze, spread and tab through it
 */
export async function probe(
  page: Page,
  glass: Glass,
  { busy, wholly }: { busy: boolean; wholly: boolean },
): Promise<Probed> {
  const { width, height } = glass
  await layIn(page)
  const rests = await page.evaluate((wanted) => window.probe.settle(wanted), { still: stillness, patience, busy })
  const [shifts, tall, ruler] = await page.evaluate(
    () => [window.probe.shifts(), window.probe.height(), window.probe.ruler()] as const,
  )
  const size = { width, height: glass.whole ? Math.max(height, tall) : height }
  if (size.height !== height) await page.setViewportSize(size)
  const facts = await page.evaluate(() => window.probe.facts())
  const axe = await page.evaluate(() => window.probe.axe())
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const tried = wholly ? await tryOut(page, glass) : null
  return { rests, ruler, shifts, size, facts, axe, picture, tried }
}

async function tryOut(page: Page, { width, height }: Glass) {
  await page.setViewportSize({ width, height })
  // From here on focus is the keyboard's, whatever was pressed before.
  await page.keyboard.press('Tab')
  const [covered, spread] = await page.evaluate(() => [window.probe.focus(), window.probe.spread()])
  await page.setViewportSize({ width: 320, height: 700 })
  const levels = await page.evaluate(() => window.probe.squeeze())
  return { levels, spread: spread ?? [], covered: covered ?? [] }
}
