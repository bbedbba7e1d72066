// @ts-check
import { existsSync, rmSync } from 'node:fs'
import { bundled } from '../bundled.mjs'
import { at } from '../checkout.mjs'
import { chromium } from '../chromium.mjs'
import { serve } from '../serve.mjs'

/** @typedef {{ testPathPatterns?: { patterns: string[] }, testNamePattern?: string, onlyChanged?: boolean }} Run */

/**
 * Before the first journey: where the browser is, told as HUIJIA_BROWSER (for environment.mjs), and the build of HUIJIA_TARGET
 * made ready: h5 where it is not set, or weapp.
 * @param {Run} run what jest was asked for
 */
export default async function open(run) {
  const target = process.env.HUIJIA_TARGET === 'weapp' ? 'weapp' : 'h5'
  if (target === 'weapp') await openWeapp()
  else await openH5()
  // What the stories meet is recorded for tests/parity. A whole run begins with nothing, so that no story outlives its name.
  const whole = !run.testPathPatterns?.patterns.length && !run.testNamePattern && !run.onlyChanged
  if (whole) rmSync(at('node_modules/.cache/screens', target), { recursive: true, force: true })
  process.env.HUIJIA_BROWSER = await chromium()
}

/** The built app on a free port, told as HUIJIA_URL. A HUIJIA_URL that is already set is walked instead of the build. */
async function openH5() {
  if (process.env.HUIJIA_URL) return
  if (!existsSync(at('dist/h5/index.html')))
    throw new Error('There is no dist/h5: build it first with npm run build:h5')
  const served = await serve(at('dist/h5'))
  process.env.HUIJIA_URL = `http://localhost:${served.port}`
  Object.assign(globalThis, { huijiaServed: served })
}

/** The built mini-program with the simulator around it, told as HUIJIA_WEAPP; the simulator's parts as HUIJIA_WEAPP_PARTS. */
async function openWeapp() {
  if (!existsSync(at('dist/weapp/app.json')))
    throw new Error('There is no dist/weapp: build it first with npm run build:weapp')
  const parts = {
    logic: await bundled('logic'),
    view: await bundled('view'),
    shell: await bundled('shell'),
    shellStyles: at('tools/weapp-sim/shell/phone.css'),
    viewStyles: at('tools/weapp-sim/view/builtin.css'),
  }
  const { serveMiniProgram } = await import(await bundled('serve'))
  const { close, ...served } = await serveMiniProgram(at('dist/weapp'), parts)
  process.env.HUIJIA_WEAPP = JSON.stringify(served)
  process.env.HUIJIA_WEAPP_PARTS = JSON.stringify(parts)
  Object.assign(globalThis, { huijiaServed: { close } })
}
