// @ts-check
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { TestEnvironment } from 'jest-environment-node'
import { launchArgs } from '../chromium.mjs'
import { registerFrontPage } from '../weapp-sim/driver/front-page.mjs'

// Required, not imported: before it imports a CommonJS module of four megabytes, Node reads it whole for its exports.
/** @type {typeof import('playwright-core')} */
const { chromium, selectors } = createRequire(import.meta.url)('playwright-core')

if (process.env.HUIJIA_TARGET === 'weapp') {
  await registerFrontPage(selectors)
  // Every start of the app is a thread with a heap of its own, which begins with one megabyte for what is new and would copy
  // it to and fro until it had grown: a tenth of the thread's time (measured 2026-11-23).
  setFlagsFromString('--min-semi-space-size=16')
}

// A browser forgets the code of what was not called for a while, and would compile the app and the driver anew for the next
// story. Nor does it pay to compile better what runs in one page, or to copy its young objects to and fro in one megabyte.
// Only here: where memory is measured (tools/gates) it forgets as it does at a citizen's.
const kept = '--no-flush-bytecode --no-maglev --min-semi-space-size=16'

/**
 * Gives every story file a browser of its own as `journeyBrowser`, found by open.mjs: one for all of them would pass every
 * word of every story through a single process. Playwright is loaded here, once per worker: inside a story jest would read
 * it anew for every file, and rewrite every stack it takes (a tenth of the stories' time).
 */
export default class JourneyEnvironment extends TestEnvironment {
  /**
   * @param {ConstructorParameters<typeof TestEnvironment>[0]} config its `testEnvironmentOptions.engine`: what else V8 is told
   * @param {ConstructorParameters<typeof TestEnvironment>[1]} context
   */
  constructor(config, context) {
    super(config, context)
    this.engine = String(config.projectConfig.testEnvironmentOptions.engine ?? '')
  }

  async setup() {
    await super.setup()
    // Playwright notes where it was called from, at every call and every message; jest would find each of these places in a
    // source map (measured 2026-11-23: a seventh of this process's time). A story's own errors are of another world.
    Object.assign(Error, { prepareStackTrace: undefined, stackTraceLimit: 4 })
    const args = [...launchArgs, `--js-flags=${kept} ${this.engine}`.trim()]
    this.global.journeyBrowser = await chromium.launch({ executablePath: process.env.HUIJIA_BROWSER, args })
  }

  async teardown() {
    await Object(this.global).journeyBrowser?.close()
    await super.teardown()
  }
}
