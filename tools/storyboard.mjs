// @ts-check
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { at, secondsSince } from './checkout.mjs'
import { accept } from './storyboard/accept.mjs'
import { demanded, missing } from './storyboard/demanded.mjs'
import { cardsTaken, taken } from './storyboard/records.mjs'
import { buildSite } from './storyboard/site.mjs'
import { summaryOf } from './storyboard/summary.mjs'

/**
 * `npm run storyboard`: draws every card from the built app, holds it against the rules and the accepted layout, and makes the
 * board in storyboard/. --accept writes what was drawn as the layout from now on; --before <folder> lays an earlier board
 * beside it; --drawn makes the board of the pictures at hand, without drawing.
 */

const { values } = parseArgs({
  options: { accept: { type: 'boolean' }, before: { type: 'string' }, drawn: { type: 'boolean' } },
})

/** Six at a time on two cores: a card mostly waits. */
const workers = ['--maxWorkers=6']

/** @returns {Promise<{ passed: number, failed: number, output: string }>} the run of all cards */
async function draw() {
  const { build, isBuilt } = await import('./build.mjs')
  const { jest } = await import('./suites.mjs')
  if (!process.env.HUIJIA_URL && !isBuilt('h5')) await build('h5')
  return jest('jest.storyboard.config.js', workers, values.accept ? {} : { HUIJIA_STORYBOARD: 'gate' })()
}

const began = Date.now()
const run = values.drawn ? { passed: 0, failed: 0, output: '' } : await draw()
const rows = await demanded()
const cards = cardsTaken(rows.map(([screen]) => screen))
const absent = missing(rows, cards)
const summary = summaryOf(cards, absent)
if (existsSync(taken)) writeFileSync(at(taken, 'run.json'), JSON.stringify({ ...summary, at: began }, null, 1))
if (values.accept) accept(cards)
buildSite(cards, summary, values.before ?? null)

if (run.output && run.failed > 0) console.log(run.output)
for (const pair of absent) console.log(`no card: ${pair}`)
const { screens, pictures, findings, failed, changed } = summary
console.log(
  `\n${screens} screens, ${cards.length} cards, ${pictures} pictures: ${findings} findings, ${failed} not drawn, ${changed} ${
    values.accept ? 'changed and accepted' : 'changed'
  }, ${absent.length} missing   ${secondsSince(began)}`,
)
console.log(
  `storyboard${values.drawn ? '' : `   ${run.passed} passed, ${run.failed} failed`}   open storyboard/index.html`,
)
if (run.failed > 0 || absent.length > 0) process.exitCode = 1
