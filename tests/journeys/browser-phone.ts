import type { Browser, Disposable, Locator, Page } from 'playwright-core'
import { untilAtRest } from './at-rest'
import { heard } from './heard'
import { isNowhere, Panes } from './panes'
import { type Examination, type Phone, type PhoneSpec, patience, type Wanted } from './phone'

/** What every key of ours begins with (src/platform/storage.ts). */
const prefix = 'huijia.'

/** Taro keeps a text inside an object on H5. */
const wrapped = (text: string) => JSON.stringify({ data: text })

/** What a browser holds for texts the app has kept, by key. */
export const itemsOf = (kept: Record<string, string>) =>
  Object.entries(kept).map(([key, text]) => ({ name: prefix + key, value: wrapped(text) }))

const panes = new Panes()

/** A phone whose browser shows the H5 build served at HUIJIA_URL. */
export async function startBrowserPhone(
  browser: Pick<Browser, 'newContext'>,
  { width, height, textScale, kept }: PhoneSpec,
): Promise<Phone> {
  const page = await panes.handOut(browser, { width, height, items: itemsOf(kept) })
  if (textScale === undefined) return new BrowserPhone(page, (last) => panes.takeBack(last))
  await writesLarger(page, textScale)
  // Its letters stay as they were set: no other phone is shown there.
  return new BrowserPhone(page, (last) => last.context().close())
}

/** Sets a browser's own letters; 16 pixels is what every browser begins with. */
async function writesLarger(page: Page, textScale: number): Promise<void> {
  const settings = await page.context().newCDPSession(page)
  await settings.send('Page.setFontSizes', { fontSizes: { standard: Math.round(16 * textScale) } })
}

/** A page that shows the H5 build served at HUIJIA_URL. */
export class BrowserPhone implements Phone {
  readonly target = 'h5'
  private readonly changes: Disposable[] = []

  constructor(
    private page: Page,
    /** What becomes of the phone in the end, and the page it was last on. */
    private readonly putAway: (page: Page) => Promise<void>,
    readonly complaints: string[] = [],
  ) {
    this.hear(page)
  }

  /** The page in front: Taro keeps those behind it in the document, hidden. */
  screen(): Locator {
    return this.page.locator('.taro_page:visible').last()
  }

  sight(): Locator {
    return this.screen()
  }

  /** One message to the page, where a locator's own `evaluate` takes eleven and Playwright's script in the app's own world. */
  async examine<Told, Found>(find: Examination<Told, Found>, told: Told): Promise<Found> {
    for (;;) {
      const found = await this.page.evaluate<{ is: Found } | null>(`(async () => {
        await (${untilAtRest})(${patience})
        const page = (${pageInFront})()
        const [screen, another] = page?.querySelectorAll('.hj-screen') ?? []
        const title = page?.querySelector('.hj-nav__title')
        if (!screen || !title) return null
        if (another) throw new Error('there are several')
        const around = () => ({ link: location.hash.replace(/^#\\//, ''), title: title.innerText })
        return { is: await (${find})(screen, ${JSON.stringify(told)}, around, ${heard}) }
      })()`)
      if (found !== null) return found.is
      await this.sight().locator('.hj-screen').waitFor({ state: 'attached' })
    }
  }

  async link(): Promise<string> {
    return new URL(this.page.url()).hash.replace(/^#\//, '')
  }

  async follow(link: string): Promise<void> {
    await this.page.goto(`${process.env.HUIJIA_URL}/#/${link}`)
  }

  async press(what: Wanted): Promise<void> {
    await what(this.screen()).click()
  }

  async pressTwice(what: Wanted): Promise<void> {
    await what(this.screen()).dblclick({ delay: 0 })
  }

  async hammer(what: Wanted): Promise<void> {
    await what(this.screen()).evaluate((button) => {
      if (!(button instanceof HTMLElement)) throw new Error('only an element can be pressed')
      for (let tap = 0; tap < 3; tap += 1) button.click()
    })
  }

  async fill(field: Wanted, text: string): Promise<void> {
    await field(this.screen()).fill(text)
  }

  async photograph(what: Wanted, type: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press(what)])
    await chooser.setFiles({ name: 'photo', mimeType: type, buffer: Buffer.alloc(204_800, 1) })
  }

  async agrees(): Promise<void> {}

  async rests(): Promise<void> {
    // A page that is left while it is waited for has another in its place, which is waited for instead.
    for (let tries = 5; ; tries -= 1) {
      try {
        return await this.page.evaluate(untilAtRest, patience)
      } catch (gone) {
        if (tries === 0 || !/context was destroyed|navigation/.test(String(gone))) throw gone
      }
    }
  }

  async back(): Promise<void> {
    await this.page.goBack()
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  async reopen(): Promise<void> {
    const link = await this.link()
    const again = await this.page.context().newPage()
    await this.page.close()
    this.page = again
    this.hear(again)
    await this.follow(link)
  }

  async connect(online: boolean): Promise<void> {
    await this.page.context().setOffline(!online)
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
    this.changes.push(await this.page.context().addInitScript(refuse))
    await this.page.evaluate(refuse)
  }

  async beside(link: string, act: (other: Phone) => Promise<void>): Promise<void> {
    const beside = await this.page.context().newPage()
    const other = new BrowserPhone(beside, (last) => last.close(), this.complaints)
    await other.follow(link)
    await act(other)
    await other.close()
  }

  async close(): Promise<void> {
    for (const change of this.changes) await change.dispose()
    await this.putAway(this.page)
  }

  private hear(page: Page): void {
    page.setDefaultTimeout(patience)
    // Until it has been somewhere, a page that was handed out is the last phone's.
    let ours = false
    page.on('framenavigated', (frame) => {
      ours ||= !isNowhere(frame.url())
    })
    page.on('console', (message) => ours && message.type() === 'error' && this.complaints.push(message.text()))
    page.on('pageerror', (error) => ours && this.complaints.push(String(error)))
  }
}

/** Runs in the page: the same that `screen()` finds. */
function pageInFront(): Element | undefined {
  const isShown = (page: Element) => {
    const { width, height } = page.getBoundingClientRect()
    return width > 0 && height > 0 && page.checkVisibility({ checkVisibilityCSS: true })
  }
  return Array.from(document.querySelectorAll('.taro_page')).filter(isShown).pop()
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
