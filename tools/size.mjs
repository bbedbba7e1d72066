// @ts-check
import { existsSync } from 'node:fs'
import { budgets, kb } from './budgets.mjs'
import { bundled } from './bundled.mjs'
import { at } from './checkout.mjs'
import { firstScreen, wholeBuild } from './size/h5.mjs'

/** `npm run size`: what both builds weigh, and whether that is within the budgets. --json for the bare figures. */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} value
 * @property {number} [limit]
 * @property {boolean} [count] a number of things, not of bytes
 */

/** @returns {Promise<Row[]>} */
async function h5() {
  const first = await firstScreen(at('dist/h5'))
  const { raw, br } = await wholeBuild(at('dist/h5'))
  return [
    { what: 'H5 first-screen JavaScript, brotli', value: first.js, limit: budgets.firstScreenJs },
    { what: 'H5 first-screen JavaScript, raw', value: first.jsRaw },
    { what: 'H5 requests before content', value: first.requests, limit: budgets.requestsBeforeContent, count: true },
    { what: 'H5 document with its styles, brotli', value: first.html },
    { what: 'H5 further stylesheets, brotli', value: first.css },
    { what: 'H5 all files, brotli', value: br },
    { what: 'H5 all files, raw', value: raw },
  ]
}

/** @returns {Promise<Row[]>} */
async function weapp() {
  const { openMiniProgram, weigh } = await import(await bundled('program'))
  /** @type {{ main: number, all: number, subs: { root: string, bytes: number }[] }} */
  const { main, all, subs } = weigh(openMiniProgram(at('dist/weapp')))
  return [
    { what: 'weapp main package', value: main, limit: budgets.weappMain },
    ...subs.map(({ root, bytes }) => ({ what: `weapp ${root}`, value: bytes, limit: budgets.weappPackage })),
    { what: 'weapp all packages', value: all, limit: budgets.weappAll },
  ]
}

/** @param {Row} row */
function print({ what, value, limit, count }) {
  const show = (/** @type {number} */ amount) => (count ? String(amount) : kb(amount))
  const verdict = limit === undefined ? '' : `of ${show(limit)}${value > limit ? '   OVER BUDGET' : ''}`
  console.log(`${what.padEnd(38)} ${show(value).padStart(10)} ${verdict}`.trimEnd())
}

try {
  for (const target of ['h5', 'weapp']) {
    if (!existsSync(at('dist', target)))
      throw new Error(`There is no dist/${target}: build it first with npm run build:${target}`)
  }
  const rows = [...(await h5()), ...(await weapp())]
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2))
  else rows.forEach(print)
  if (rows.some(({ value, limit }) => limit !== undefined && value > limit)) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
