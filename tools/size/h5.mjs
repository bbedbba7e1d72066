// @ts-check
import { readFileSync } from 'node:fs'
import { chromium as playwright } from 'playwright-core'
import { chromium, launchArgs } from '../chromium.mjs'
import { filesIn } from '../fingerprint.mjs'
import { encodings, isCompressible } from '../serve/compress.mjs'
import { serve } from '../serve.mjs'

/**
 * Runs inside the page before anything of ours: notes the moment at which the home shows its content. The mark is
 * `data-ready`; a page without it is ready when it names the account.
 */
function noteContent() {
  const shows = () =>
    document.querySelector('[data-ready]') || document.getElementById('app')?.textContent?.includes('个人账户')
  const look = () => {
    if (!shows()) return void requestAnimationFrame(look)
    Object.assign(window, { huijiaContentAt: performance.now() })
  }
  look()
}

/**
 * @typedef {object} FirstScreen what travelled before the home showed its content
 * @property {number} requests the document included
 * @property {number} js bytes as they travelled (brotli)
 * @property {number} jsRaw bytes as they were run
 * @property {number} html bytes as they travelled, the styles in it included
 * @property {number} css bytes of stylesheets of their own
 */

/** @returns {Promise<FirstScreen>} */
async function inPage() {
  const contentAt = Number(Reflect.get(window, 'huijiaContentAt'))
  /** @param {string} type */
  const entries = (type) => /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType(type))
  const all = [...entries('navigation'), ...entries('resource')].filter((entry) => entry.startTime < contentAt)
  const sum = (/** @type {RegExp} */ name, /** @type {'encodedBodySize' | 'decodedBodySize'} */ of) =>
    all.filter((entry) => name.test(new URL(entry.name).pathname)).reduce((bytes, entry) => bytes + entry[of], 0)
  return {
    requests: all.length,
    js: sum(/\.js$/, 'encodedBodySize'),
    jsRaw: sum(/\.js$/, 'decodedBodySize'),
    html: sum(/(\/|\.html)$/, 'encodedBodySize'),
    css: sum(/\.css$/, 'encodedBodySize'),
  }
}

/**
 * Opens the served build on an empty cache, as a phone would.
 * @param {string} folder
 * @returns {Promise<FirstScreen>}
 * @throws {Error} when the home shows no content within 30 s
 */
export async function firstScreen(folder) {
  const served = await serve(folder)
  const browser = await playwright.launch({ executablePath: await chromium(), args: launchArgs })
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
    await page.addInitScript(noteContent)
    await page.goto(`http://localhost:${served.port}/`)
    await page
      .waitForFunction(() => 'huijiaContentAt' in window, undefined, { timeout: 30_000 })
      .catch(() => {
        throw new Error('The home page showed neither an element with data-ready nor 个人账户 within 30 s.')
      })
    // What was asked for before the content but is still under way has no size yet.
    await page.waitForLoadState('networkidle')
    return await page.evaluate(inPage)
  } finally {
    await browser.close()
    await served.close()
  }
}

/**
 * Everything a visitor of every page would fetch, brotli-compressed and raw.
 * @param {string} folder
 */
export async function wholeBuild(folder) {
  const [brotli] = encodings
  const files = filesIn(folder).filter((file) => !/\.(br|gz|txt|map)$/.test(file))
  const sizes = await Promise.all(
    files.map(async (file) => {
      const body = readFileSync(file)
      return { raw: body.length, br: brotli && isCompressible(file) ? (await brotli.encode(body)).length : body.length }
    }),
  )
  return { raw: sizes.reduce((sum, { raw }) => sum + raw, 0), br: sizes.reduce((sum, { br }) => sum + br, 0) }
}
