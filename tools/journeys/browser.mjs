// @ts-check
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { launchArgs } from '../chromium.mjs'
import { registerFrontPage } from '../weapp-sim/driver/front-page.mjs'

/** The browser in which one process tells its files of stories, one after another; environment.mjs hands it to each. */

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

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

/** Milliseconds after a file in which the next begins, where there is a next: nobody tells a worker that it has told its last. */
const between = 200

/** @type {Promise<Browser> | null} */
let open = null

/** @type {NodeJS.Timeout | undefined} */
let closing

/**
 * The page in which one file's stories showed the app and the next one's may: it has compiled the app (panes.ts).
 * @type {{ idle: Page | null }}
 */
export const pane = { idle: null }

/**
 * The browser for a file of stories.
 * @param {string} engine what else V8 is told
 * @returns {Promise<Browser>}
 */
export async function lend(engine) {
  clearTimeout(closing)
  const browser = await open
  if (browser?.isConnected()) return browser
  pane.idle = null
  const args = [...launchArgs, `--js-flags=${kept} ${engine}`.trim()]
  open = chromium.launch({ executablePath: process.env.HUIJIA_BROWSER, args })
  return open
}

/**
 * Closes whatever is open in it.
 * @param {Page | null} but this page stays, and is the next to be handed out
 */
export async function clear(but) {
  pane.idle = but
  const browser = await open
  for (const context of browser?.contexts() ?? []) if (context !== but?.context()) await context.close()
}

/**
 * Takes it back from a file. What the file left open in it is closed; of a file in which something failed nothing is kept.
 * @param {boolean} failed
 */
export async function takeBack(failed) {
  if (failed) return close()
  await clear(pane.idle)
  closing = setTimeout(close, between)
}

async function close() {
  const browser = await open
  open = null
  pane.idle = null
  await browser?.close()
}
