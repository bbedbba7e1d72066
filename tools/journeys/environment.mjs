// @ts-check
import { TestEnvironment } from 'jest-environment-node'
import { clear, lend, pane, takeBack } from './browser.mjs'

/**
 * Gives every story file a browser as `journeyBrowser`, found by open.mjs: one for each process that tells stories. One for all
 * of them would pass every word of every story through a single process. Playwright is loaded there, once per worker: inside a
 * story jest would read it anew for every file, and rewrite every stack it takes (a tenth of the stories' time).
 */
export default class JourneyEnvironment extends TestEnvironment {
  /** Whether something failed in this file. */
  failed = false

  /**
   * @param {ConstructorParameters<typeof TestEnvironment>[0]} config its `testEnvironmentOptions`: `engine`, what
   * else V8 is told; `fresh`, in the first lines of a file that needs a page in which nothing was fetched before
   * @param {ConstructorParameters<typeof TestEnvironment>[1]} context
   */
  constructor(config, context) {
    super(config, context)
    const { engine = '', fresh = false } = config.projectConfig.testEnvironmentOptions
    this.engine = String(engine)
    this.fresh = fresh === true
  }

  async setup() {
    await super.setup()
    // Playwright notes where it was called from, at every call and every message; jest would find each of these places in a
    // source map (measured 2026-11-23: a seventh of this process's time). A story's own errors are of another world.
    Object.assign(Error, { prepareStackTrace: undefined, stackTraceLimit: 4 })
    const journeyBrowser = await lend(this.engine)
    if (this.fresh) await clear(null)
    Object.assign(this.global, { journeyBrowser, journeyPane: pane })
  }

  /** @param {{ name: string, test?: { errors: unknown[] } }} event of jest-circus */
  handleTestEvent({ name, test }) {
    if (name === 'error' || name === 'hook_failure') this.failed = true
    if (name === 'test_done' && test?.errors.length) this.failed = true
  }

  async teardown() {
    await takeBack(this.failed)
    await super.teardown()
  }
}
