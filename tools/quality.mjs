// @ts-check
import { isStarted, secondsSince } from './checkout.mjs'
import { script, tool } from './command.mjs'
import { gates, hunt, storyboard } from './gates/gates.mjs'
import { huntMutants } from './gates/mutants.mjs'

/**
 * `npm run quality`: the nine gates, one line each: what was measured, what is allowed, and whether it is met. Reads what
 * the stages of `npm test` have left, as far as nothing was changed since; what is missing is run first.
 */

/** @typedef {import('./gates/gates.mjs').Gate} Gate */

/** Lines shown of what is wrong with one gate. */
const shown = 12

/**
 * Runs whatever has left no figures.
 * @param {(line: string) => void} print
 */
async function fill(print) {
  const missing = new Set(gates.filter(({ judge }) => judge() === null).flatMap(({ from }) => from))
  const files = [...missing].filter((source) => source !== storyboard && source !== hunt)
  if (files.length > 0) {
    print(`Running ${files.join(', ')} …`)
    const { code, output } = await tool('jest', ['--ci', '--runTestsByPath', ...files])
    if (code !== 0) print(output)
  }
  if (missing.has(storyboard)) {
    print('Drawing the storyboard …')
    const { code, output } = await script('storyboard.mjs')
    if (code !== 0) print(output)
  }
  if (missing.has(hunt)) {
    print('Hunting mutants …')
    const { away } = await huntMutants((line) => line.startsWith('✗') && print(line))
    if (away.length > 0) print(`${away.length} got away.`)
  }
}

/** How wide a text stands in a terminal: a Chinese character takes two columns. */
const columns = (/** @type {string} */ text) =>
  [...text].reduce((sum, sign) => sum + (/[⺀-鿿＀-￯]/.test(sign) ? 2 : 1), 0)
const padded = (/** @type {string} */ text, /** @type {number} */ width) =>
  text + ' '.repeat(Math.max(0, width - columns(text)))

/**
 * Prints the table of the figures there are.
 * @param {(line: string) => void} print
 * @returns {{ met: number, missed: number }}
 */
export function printGates(print) {
  const rows = gates.map(({ number, what, limit, judge }) => {
    const { figure, met, details } = judge() ?? { figure: 'no figures', met: false, details: [] }
    return { cells: [`${number}`, what, figure, limit], met, details, number }
  })
  const widths = [0, 1, 2, 3].map((place) => Math.max(...rows.map(({ cells }) => columns(cells[place] ?? ''))))
  for (const { cells, met } of rows)
    print(`${met ? '✓' : '✗'} ${cells.map((cell, place) => padded(cell, widths[place] ?? 0)).join('   ')}`.trimEnd())
  for (const { number, met, details } of rows) {
    if (met || details.length === 0) continue
    print(`\nGate ${number}:`)
    for (const line of details.slice(0, shown)) print(`  ${line}`)
    if (details.length > shown) print(`  … and ${details.length - shown} more`)
  }
  const met = rows.filter((row) => row.met).length
  return { met, missed: rows.length - met }
}

/**
 * The gates as a stage of `npm test`: one test each.
 * @returns {Promise<import('./stages.mjs').Result>}
 */
export async function quality() {
  /** @type {string[]} */
  const said = []
  await fill((line) => void said.push(line))
  const { met, missed } = printGates((line) => void said.push(line))
  return { passed: met, failed: missed, output: said.join('\n') }
}

if (isStarted(import.meta.url)) {
  const began = Date.now()
  await fill(console.log)
  const { met, missed } = printGates(console.log)
  console.log(`\n${met} gates met, ${missed} missed   (${secondsSince(began)})`)
  if (missed > 0) process.exitCode = 1
}
