import type { Browser, Page } from 'playwright-core'
import type { PhoneSpec } from '../protocol'
import type { ShellMessage } from '../shell/window'

/** Who hears what happens on a glass. */
export interface Listener {
  hear(message: ShellMessage): unknown
  /** Something threw, in the shell or on a page. */
  threw(error: Error): void
  /** A resource was answered for with this status. */
  answered(url: string, status: number): void
}

/**
 * A phone's glass: a page of a browser, touched by fingers. It outlives the phone: laid down empty it can be taken up for
 * another, whose pages then need not be compiled again.
 */
export class Glass {
  private listener: Listener | null = null

  private constructor(
    /** Navigation bar, page and dialogs. */
    readonly page: Page,
  ) {}

  /** A new one, in a context of its own. */
  static async made(browser: Browser): Promise<Glass> {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
    })
    const page = await context.newPage()
    const glass = new Glass(page)
    await page.exposeFunction('toHost', (message: ShellMessage) => glass.listener?.hear(message))
    page.on('pageerror', (error) => glass.listener?.threw(error))
    page.on('response', (response) => glass.listener?.answered(response.url(), response.status()))
    return glass
  }

  /** Makes it the glass of a phone, whoever's it was before. */
  async takeUp({ width, height, theme }: PhoneSpec, listener: Listener): Promise<void> {
    this.listener = listener
    await this.page.setViewportSize({ width, height })
    await this.page.emulateMedia({ colorScheme: theme })
  }

  /** Empties it. @param nowhere an address where nothing is shown */
  async layDown(nowhere: string): Promise<void> {
    this.listener = null
    await this.page.goto(nowhere)
  }

  /** Throws it away. */
  async close(): Promise<void> {
    this.listener = null
    await this.page.context().close()
  }
}
