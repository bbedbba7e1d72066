// @ts-check
import { existsSync } from 'node:fs'
import { chromium as playwright } from 'playwright-core'
import { at } from '../checkout.mjs'
import { chromium, launchArgs } from '../chromium.mjs'
import { serve } from '../serve.mjs'

/**
 * Before the first journey: the built app on a free port and one browser for all, told to the tests as HUIJIA_URL
 * and HUIJIA_BROWSER (for playwright's `chromium.connect`). A HUIJIA_URL that is already set is walked instead of the build.
 */
export default async function open() {
  if (!process.env.HUIJIA_URL) {
    if (!existsSync(at('dist/h5/index.html')))
      throw new Error('There is no dist/h5: build it first with npm run build:h5')
    const served = await serve(at('dist/h5'))
    process.env.HUIJIA_URL = `http://localhost:${served.port}`
    Object.assign(globalThis, { huijiaServed: served })
  }
  const browser = await playwright.launchServer({ executablePath: await chromium(), args: launchArgs })
  process.env.HUIJIA_BROWSER = browser.wsEndpoint()
  Object.assign(globalThis, { huijiaBrowser: browser })
}
