import type { Browser, BrowserContext, Disposable, Locator, Page } from 'playwright-core'
import { type Phone, type PhoneSpec, patience } from './phone'

/** What every key of ours begins with (src/platform/storage.ts). */
const prefix = 'huijia.'

/** Taro keeps a text inside an object on H5. */
const wrapped = (text: string) => JSON.stringify({ data: text })

/** What a browser holds for texts the app has kept, by key. */
export const itemsOf = (kept: Record<string, string>) =>
  Object.entries(kept).map(([key, text]) => ({ name: prefix + key, value: wrapped(text) }))

/** A phone whose browser shows the H5 build served at HUIJIA_URL. */
export async function startBrowserPhone(
  browser: Pick<Browser, 'newContext'>,
  { width, height, textScale, kept }: PhoneSpec,
): Promise<Phone> {
  const localStorage = itemsOf(kept)
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    storageState: { cookies: [], origins: [{ origin: process.env.HUIJIA_URL ?? '', localStorage }] },
  })
  const page = await context.newPage()
  if (textScale !== undefined) {
    // As in the browser's own settings; 16 is what every browser begins with.
    const settings = await context.newCDPSession(page)
    await settings.send('Page.setFontSizes', { fontSizes: { standard: Math.round(16 * textScale) } })
  }
  return new BrowserPhone(context, page)
}

/** A context's page that shows the H5 build served at HUIJIA_URL. */
export class BrowserPhone implements Phone {
  readonly target = 'h5'
  private readonly changes: Disposable[] = []

  constructor(
    private readonly context: BrowserContext,
    private page: Page,
    readonly complaints: string[] = [],
    /** What becomes of the phone in the end; another may be drawn on the same page. */
    private readonly putAway: () => Promise<void> = () => context.close(),
  ) {
    this.hear(page)
  }

  /** The page in front: Taro keeps those behind it in the document, hidden. */
  screen(): Locator {
    return this.page.locator('.taro_page:visible').last()
  }

  async title(): Promise<string> {
    return this.screen().locator('.hj-nav__title').innerText()
  }

  async link(): Promise<string> {
    return new URL(this.page.url()).hash.replace(/^#\//, '')
  }

  async follow(link: string): Promise<void> {
    await this.page.goto(`${process.env.HUIJIA_URL}/#/${link}`)
  }

  async press(what: Locator): Promise<void> {
    await what.click()
  }

  async pressTwice(what: Locator): Promise<void> {
    await what.dblclick({ delay: 0 })
  }

  async hammer(what: Locator): Promise<void> {
    await what.evaluate((button) => {
      if (!(button instanceof HTMLElement)) throw new Error('only an element can be pressed')
      for (let tap = 0; tap < 3; tap += 1) button.click()
    })
  }

  async fill(field: Locator, text: string): Promise<void> {
    await field.fill(text)
  }

  async rests(): Promise<boolean> {
    return false
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  async reopen(): Promise<void> {
    const link = await this.link()
    const again = await this.context.newPage()
    await this.page.close()
    this.page = again
    this.hear(again)
    await this.follow(link)
  }

  async connect(online: boolean): Promise<void> {
    await this.context.setOffline(!online)
  }

  async kept(): Promise<Record<string, string>> {
    const items = await this.page.evaluate(() => Object.entries({ ...window.localStorage }))
    return Object.fromEntries(items.map(([key, item]) => [key.replace(prefix, ''), unwrapped(item)]))
  }

  async keep(key: string, text: string): Promise<void> {
    await this.page.evaluate(([name, item]) => window.localStorage.setItem(name, item), [
      prefix + key,
      wrapped(text),
    ] as const)
  }

  async forget(): Promise<void> {
    await this.page.evaluate(() => window.localStorage.clear())
  }

  async fillUp(): Promise<void> {
    const refuse = () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    }
    this.changes.push(await this.context.addInitScript(refuse))
    await this.page.evaluate(refuse)
  }

  async beside(link: string, act: (other: Phone) => Promise<void>): Promise<void> {
    const other = new BrowserPhone(this.context, await this.context.newPage(), this.complaints)
    await other.follow(link)
    await act(other)
    await other.page.close()
  }

  async close(): Promise<void> {
    for (const change of this.changes) await change.dispose()
    await this.putAway()
  }

  private hear(page: Page): void {
    page.setDefaultTimeout(patience)
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()))
    page.on('pageerror', (error) => this.complaints.push(String(error)))
  }
}

/** The text in what Taro kept; whatever else lies there, as it is. */
function unwrapped(item: string): string {
  try {
    const { data } = Object(JSON.parse(item))
    return typeof data === 'string' ? data : item
  } catch {
    return item
  }
}
