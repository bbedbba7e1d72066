// @ts-check
import { TestEnvironment } from 'jest-environment-node'
import { chromium, selectors } from 'playwright-core'
import { launchArgs } from '../chromium.mjs'
import { registerFrontPage } from '../weapp-sim/driver/front-page.mjs'

if (process.env.HUIJIA_TARGET === 'weapp') await registerFrontPage(selectors)

/**
 * Gives every story file a browser of its own as `journeyBrowser`, found by open.mjs: one for all of them would pass every
 * word of every story through a single process. Playwright is loaded here, once per worker: inside a story jest would read
 * it anew for every file, and rewrite every stack it takes (a tenth of the stories' time).
 */
export default class JourneyEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    // Playwright notes where it was called from, at every call and every message; jest would find each of these places in a
    // source map (measured 2026-11-23: a seventh of this process's time). A story's own errors are of another world.
    Error.prepareStackTrace = undefined
    Error.stackTraceLimit = 4
    this.global.journeyBrowser = await chromium.launch({ executablePath: process.env.HUIJIA_BROWSER, args: launchArgs })
  }

  async teardown() {
    await Object(this.global).journeyBrowser?.close()
    await super.teardown()
  }
}
