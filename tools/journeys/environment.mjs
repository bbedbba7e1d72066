// @ts-check
import { TestEnvironment } from 'jest-environment-node'
import { chromium } from 'playwright-core'

/**
 * Hands every story file the browser of open.mjs as `journeyBrowser`. Playwright is loaded here, once per worker: inside a
 * story jest would read it anew for every file, and rewrite every stack it takes (a tenth of the stories' time).
 */
export default class JourneyEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.journeyBrowser = await chromium.connect(process.env.HUIJIA_BROWSER ?? '')
  }

  async teardown() {
    await Object(this.global).journeyBrowser?.close()
    await super.teardown()
  }
}
