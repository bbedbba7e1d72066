// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { at } from './checkout.mjs'
import { script } from './command.mjs'
import { oneTest } from './stages.mjs'
import { jest } from './suites.mjs'

/** @typedef {import('./stages.mjs').Stage} Stage */

/** Where tests/journeys/walks.ts and tests/weapp/budgets.walk.ts leave their figures. */
const walked = at('node_modules/.cache/weapp-walks')
const costs = at('node_modules/.cache/weapp-costs')

/** What the stories met on weapp, for tests/parity. */
const seen = at('node_modules/.cache/screens/weapp')

/**
 * What every walk of the mini-program left.
 * @typedef {{ scenarios: string[], steps: number, setData: { route: string, bytes: number }[] }} Walk
 * @typedef {{ what: string, calls: number, bytes: number, largest: number }} Cost
 */

/**
 * A jest run on dist/weapp.
 * @param {string[]} files patterns
 */
const walk = (files) => jest('jest.journeys.config.js', ['--maxWorkers=6', ...files], { HUIJIA_TARGET: 'weapp' })

/** @type {Stage} */
const check = {
  name: 'weapp check',
  run: oneTest(() => script('weapp-check.mjs')),
  after: ['build weapp'],
  patient: true,
}

/**
 * @param {string[]} files patterns; none for every file there is
 * @returns {Stage}
 */
const walks = (files) => ({
  name: 'weapp walks',
  run: async () => {
    for (const folder of [walked, costs, seen]) rmSync(folder, { recursive: true, force: true })
    const result = await walk(files)()
    return { ...result, remark: inShort() }
  },
  after: ['build weapp', 'browser'],
  alone: true,
})

/** The mini-program looked at, and walked by whoever it serves. @type {Stage[]} */
export const weapp = [check, walks(['tests/journeys/(?!walkthrough|parts)', 'tests/weapp/budgets'])]

/**
 * The same, with what shows the house rather than serves a citizen: the simulator (what it must catch, every part of WeChat it
 * stands in for), the walkthrough and the catalogue of parts. All in one run: the longest of them is not waited for. @type {Stage[]}
 */
export const wholeWeapp = [check, walks([])]

/**
 * @template T
 * @param {string} folder
 * @returns {T[]} everything filed there
 */
const filedIn = (folder) =>
  existsSync(folder) ? readdirSync(folder).map((file) => JSON.parse(readFileSync(at(folder, file), 'utf8'))) : []

/** How far the last walks went, in one line. */
function inShort() {
  /** @type {Walk[]} */
  const walks = filedIn(walked)
  const steps = walks.reduce((sum, walk) => sum + walk.steps, 0)
  const scenarios = new Set(walks.flatMap((walk) => walk.scenarios)).size
  const sent = walks.flatMap((walk) => walk.setData)
  return `${steps} steps, ${scenarios} scenarios, ${sent.length} setData`
}

/**
 * Prints what crossed between the two threads: what one act of a person costs, and what each page sent.
 * @param {(line: string) => void} print
 */
export function printSetData(print) {
  /** @type {Cost[]} */
  const acts = filedIn(costs)
  const row = (/** @type {(string | number)[]} */ [what, ...figures]) =>
    print(`${String(what).padEnd(44)}${figures.map((figure) => String(figure).padStart(10)).join('')}`)
  row(['one act of a person', 'setData', 'bytes', 'largest'])
  for (const { what, calls, bytes, largest } of acts.sort((a, b) => b.bytes - a.bytes))
    row([what, calls, bytes, largest])

  /** @type {Map<string, number[]>} */
  const pages = new Map()
  for (const { setData } of /** @type {Walk[]} */ (filedIn(walked)))
    for (const { route, bytes } of setData) pages.set(route, [...(pages.get(route) ?? []), bytes])
  print('')
  row(['a page in all walks', 'setData', 'median', 'largest'])
  for (const [route, sizes] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    sizes.sort((a, b) => a - b)
    row([route, sizes.length, sizes[sizes.length >> 1] ?? 0, sizes[sizes.length - 1] ?? 0])
  }
}
