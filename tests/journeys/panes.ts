import type { Browser, BrowserContext, Page } from 'playwright-core'
import { countWork } from './at-rest'

/** What a browser's page is before the app is first opened on it. */
export interface Fresh {
  /** CSS pixels. */
  width: number
  height: number
  scheme?: 'light' | 'dark'
  /** Items of its localStorage. */
  items: { name: string; value: string }[]
}

/** Milliseconds up to which a timer is what the app is just about to do; a field just left speaks after 300 (TextField). */
const soon = 300

/** Where nothing of the app runs, at its own address: elsewhere a browser begins a new process, which has compiled nothing. */
const path = '/nowhere'
const nowhere = () => `${process.env.HUIJIA_URL}${path}`

/** Whether a page at this address was handed out and has not been anywhere yet: what still runs there is the last phone's. */
export const isNowhere = (url: string): boolean => url.startsWith(nowhere())

/**
 * Runs in a page that was put away: its next document, at whatever link, begins with these items alone. The name of a window
 * is the one thing of a page that the next one finds, and nothing of it is kept.
 */
function bequeath([path, items]: readonly [path: string, items: Fresh['items']]): void {
  window.name = JSON.stringify({ inherited: items })
  // A link to another path is loaded, one that differs in its hash alone is only followed.
  window.history.replaceState(null, '', path)
}

/** Runs in every page before anything of the app: what a page bequeathed takes the place of everything kept. */
function inherit(): void {
  if (!window.name.startsWith('{"inherited":')) return
  const { inherited } = JSON.parse(window.name)
  window.name = ''
  window.localStorage.clear()
  window.sessionStorage.clear()
  for (const { name, value } of inherited) window.localStorage.setItem(name, value)
}

/**
 * The pages of a browser in which phones show the app. A page put away is wiped and handed out again, to the next file too: a
 * browser that has compiled the app once does not do so for every story (measured 2026-11-22: a quarter of a story's time,
 * a third of a card's).
 */
export class Panes {
  /** @param prepare done once to every context that is made */
  constructor(private readonly prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined) {}

  /** A page with nothing of anybody on it but what is asked for. */
  async handOut(
    browser: Pick<Browser, 'newContext'>,
    { width, height, scheme = 'light', items }: Fresh,
  ): Promise<Page> {
    const page = journeyPane.idle ?? (await this.made(browser))
    journeyPane.idle = null
    if (!page.url().startsWith(`${process.env.HUIJIA_URL}/`)) await page.goto(nowhere())
    await page.evaluate(bequeath, [path, items] as const)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme, media: null })
    return page
  }

  /** Puts a page away, and closes what was opened beside it. */
  async takeBack(page: Page): Promise<void> {
    const context = page.context()
    page.removeAllListeners()
    for (const other of context.pages()) if (other !== page) await other.close()
    if (journeyPane.idle) return context.close()
    await context.setOffline(false)
    journeyPane.idle = page
  }

  private async made(browser: Pick<Browser, 'newContext'>): Promise<Page> {
    const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce' })
    await context.addInitScript(inherit)
    await context.addInitScript(countWork, soon)
    await this.prepare(context)
    return context.newPage()
  }
}
