// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at, isStarted, secondsSince } from '../checkout.mjs'
import { tool } from '../command.mjs'
import { leave } from './figures.mjs'
import { mutants } from './mutate.mjs'

/**
 * Gate 9: each mutant is put in place of the true source, in memory, and the tests that should catch it are run. One that
 * gets away says that a rule stands in the sources and nowhere in the tests.
 */

/** @typedef {import('./mutate.mjs').Mutant} Mutant */
/** @typedef {{ id: string, caught: string | null, says: string }} Hunt `caught` is the name of a test that failed */

/** jest's own configuration with our transformer in it, handed over in words: it belongs in no folder of ours. */
function configuration() {
  const { transform, ...rest } = createRequire(import.meta.url)(at('jest.config.js'))
  const [pattern = ''] = Object.keys(transform)
  return JSON.stringify({ ...rest, rootDir: at(), transform: { [pattern]: at('tools/gates/mutate.mjs') } })
}

/**
 * @param {string} config
 * @param {Mutant | null} mutant null for the sources as they are: there the same tests must pass
 * @param {Pick<Mutant, 'caughtBy' | 'only'>} tests
 * @returns {Promise<Hunt>}
 */
async function hunt(config, mutant, { caughtBy, only }) {
  const folder = mkdtempSync(join(tmpdir(), 'huijia-mutant-'))
  const report = join(folder, 'report.json')
  const words = ['--config', config, '--ci', '--runInBand', '--json', `--outputFile=${report}`, '--runTestsByPath']
  const all = [...words, ...caughtBy.map((file) => at(file)), ...(only ? ['-t', only] : [])]
  const { output } = await tool('jest', all, { HUIJIA_MUTANT: mutant?.id ?? '' })
  const ran = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  rmSync(folder, { recursive: true, force: true })
  const id = mutant?.id ?? 'no mutant'
  // A file that cannot even be loaded has caught nothing.
  if (!ran || ran.numRuntimeErrorTestSuites > 0) return { id, caught: null, says: output }
  /** @type {{ status: string, fullName: string }[]} */
  const tests = ran.testResults.flatMap((/** @type {{ assertionResults: object[] }} */ file) => file.assertionResults)
  if (!tests.some(({ status }) => status === 'passed' || status === 'failed'))
    return { id, caught: null, says: 'No test ran: see its caughtBy and only.' }
  const caught = tests.find(({ status }) => status === 'failed')?.fullName ?? null
  return { id, caught, says: caught ?? `Every test of ${caughtBy.join(', ')} passes with it.` }
}

/**
 * All the tests mutants are to be caught by: whole files, and files of which only some tests are asked.
 * @param {Mutant[]} all
 * @returns {Pick<Mutant, 'caughtBy' | 'only'>[]}
 */
function asked(all) {
  const filesOf = (/** @type {Mutant[]} */ some) => [...new Set(some.flatMap(({ caughtBy }) => caughtBy))]
  const some = all.filter(({ only }) => only)
  const only = [...new Set(some.map((mutant) => mutant.only))].join('|')
  return [
    { caughtBy: filesOf(all.filter((mutant) => !mutant.only)) },
    ...(only ? [{ caughtBy: filesOf(some), only }] : []),
  ]
}

/**
 * Runs every mutant, two at a time, after the same tests have passed without one.
 * @param {(line: string) => void} print
 * @returns {Promise<{ mutants: number, away: string[] }>} `away` are those nothing has caught
 */
export async function huntMutants(print) {
  const config = configuration()
  const all = mutants()
  for (const tests of asked(all)) {
    const healthy = await hunt(config, null, tests)
    if (healthy.caught) throw new Error(`Without any mutant this test fails already: ${healthy.caught}`)
  }

  const waiting = [...all]
  /** @type {Hunt[]} */
  const done = []
  const lane = async () => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const result = await hunt(config, mutant, mutant)
      done.push(result)
      print(
        result.caught
          ? `✓ ${mutant.id}   ${result.caught}`
          : `✗ ${mutant.id}   got away: ${mutant.why}\n${result.says}`,
      )
    }
  }
  await Promise.all([lane(), lane()])
  const figures = { mutants: all.length, away: done.filter(({ caught }) => caught === null).map(({ id }) => id) }
  leave('mutants', figures)
  return figures
}

if (isStarted(import.meta.url)) {
  const began = Date.now()
  const { mutants: count, away } = await huntMutants(console.log)
  console.log(`\n${count - away.length} of ${count} mutants caught   (${secondsSince(began)})`)
  if (away.length > 0) process.exitCode = 1
}
