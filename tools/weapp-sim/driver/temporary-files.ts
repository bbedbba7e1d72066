import type { BrowserContext, Route } from 'playwright-core'

/** What an app has put under `http://tmp/`: pictures it chose or drew, for as long as the phone is there. */
export class TemporaryFiles {
  private readonly files = new Map<string, string>()

  constructor(private readonly context: BrowserContext) {}

  /** Keeps a file; images on the glass may name it from then on. */
  async keep(path: string, dataUrl: string): Promise<void> {
    // Not before there is one: a routed context keeps nothing in its cache, and every frame would fetch the templates again.
    if (this.files.size === 0) await this.context.route('http://tmp/**', (route) => this.answer(route))
    this.files.set(path, dataUrl)
  }

  /** Throws them all away. */
  async clear(): Promise<void> {
    if (this.files.size > 0) await this.context.unroute('http://tmp/**')
    this.files.clear()
  }

  private async answer(route: Route): Promise<void> {
    const file = this.files.get(route.request().url())
    if (file === undefined) return route.fulfill({ status: 404 })
    const kept = await fetch(file)
    const contentType = kept.headers.get('content-type') ?? ''
    return route.fulfill({ contentType, body: Buffer.from(await kept.arrayBuffer()) })
  }
}
