// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { at, isStarted, secondsSince } from '../checkout.mjs'
import { tool } from '../command.mjs'
import { leave } from './figures.mjs'
import { mutants } from './mutate.mjs'

/**
 * Gate 9: each mutant is put in place of the true source, in memory, and the tests that should catch it are run. One that
 * gets away says that a rule stands in the sources and nowhere in the tests.
 */

/** @typedef {import('./mutate.mjs').Mutant} Mutant */
/** @typedef {Pick<Mutant, 'caughtBy' | 'only'>} Tests */
/** @typedef {{ id: string, tests: Tests, planted?: Mutant }} Hunt without a mutant the same tests must pass */
/** @typedef {import('./heard.mjs').Heard} Heard */

/** Jest's own configuration, and in its words the place of the transformer. */
const { transform, ...usual } = createRequire(import.meta.url)(at('jest.config.js'))
const [pattern = ''] = Object.keys(transform)

/**
 * One hunt as a project of a single jest run: a process for each would take longer to start than most take to be caught.
 * @param {Hunt} hunt
 */
const project = ({ id, planted, tests: { caughtBy } }) => ({
  ...usual,
  rootDir: at(),
  displayName: id,
  roots: [...new Set(caughtBy.map((file) => dirname(at(file))))],
  testMatch: caughtBy.map((file) => at(file)),
  transform: { [pattern]: [at('tools/gates/mutate.mjs'), { mutant: planted?.id }] },
})

/**
 * Runs hunts side by side.
 * @param {Hunt[]} hunts
 * @returns {Promise<{ heard: Heard[], output: string }>} what became of each test file, by the id of its hunt
 */
async function run(hunts) {
  const folder = mkdtempSync(join(tmpdir(), 'huijia-mutants-'))
  const report = join(folder, 'heard.json')
  const reporters = [[at('tools/gates/heard.mjs'), { report }]]
  const config = join(folder, 'jest.config.json')
  writeFileSync(config, JSON.stringify({ rootDir: at(), reporters, projects: hunts.map(project) }))
  const only = [...new Set(hunts.flatMap(({ tests }) => tests.only ?? []))].join('|')
  const words = ['--config', config, '--ci', '--maxWorkers=2', ...(only ? ['-t', only] : [])]
  // So told, no test leaves figures for a gate (tests/harness/figures.ts).
  const { output } = await tool('jest', words, { HUIJIA_MUTANT: 'some' })
  /** @type {Heard[]} */
  const heard = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : []
  rmSync(folder, { recursive: true, force: true })
  return { heard, output }
}

/**
 * @param {Hunt} hunt
 * @param {Heard[]} all
 * @returns {{ caught: string | null, says: string }} `caught` is the name of a test that failed
 */
function judge({ id, tests: { caughtBy, only = '' } }, all) {
  const heard = all.filter((one) => one.id === id)
  const broken = heard.find(({ error }) => error)
  // A file that cannot even be loaded has caught nothing.
  if (broken) return { caught: null, says: broken.error ?? '' }
  const asked = heard.flatMap(({ tests }) => tests).filter(({ name }) => name.includes(only))
  if (!asked.some(({ status }) => status === 'passed' || status === 'failed'))
    return { caught: null, says: 'No test ran: see its caughtBy and only.' }
  const caught = asked.find(({ status }) => status === 'failed')?.name ?? null
  return { caught, says: caught ?? `Every test of ${caughtBy.join(', ')} passes with it.` }
}

/**
 * Hunts of one kind: those by whole files, or those by some tests of a file.
 * @param {Mutant[]} some
 * @returns {Hunt[]} first all their tests without a mutant
 */
const huntsOf = (some) => [
  ...[...new Set(some.flatMap(({ caughtBy }) => caughtBy))].map((file) => {
    const only = some.filter(({ caughtBy }) => caughtBy.includes(file)).map((mutant) => mutant.only)
    return {
      id: `without a mutant: ${file}`,
      tests: { caughtBy: [file], only: only.length === 1 ? only[0] : undefined },
    }
  }),
  ...some.map((mutant) => ({ id: mutant.id, tests: mutant, planted: mutant })),
]

/**
 * Runs every mutant, and the same tests without one.
 * @param {(line: string) => void} print
 * @returns {Promise<{ mutants: number, away: string[] }>} `away` are those nothing has caught
 * @throws {Error} when a test fails, or cannot be run, without any mutant: then nothing can be said
 */
export async function huntMutants(print) {
  const all = mutants()
  /** @type {string[]} */
  const away = []
  for (const some of [all.filter(({ only }) => !only), all.filter(({ only }) => only)]) {
    // Without a project jest would run every test there is.
    if (some.length === 0) continue
    const hunts = huntsOf(some)
    const { heard, output } = await run(hunts)
    if (heard.length === 0) throw new Error(output)
    for (const hunt of hunts) {
      const { id, planted } = hunt
      const { caught, says } = judge(hunt, heard)
      if (!planted) {
        if (caught !== null || !says.startsWith('Every test')) throw new Error(`${id}: ${says}`)
        continue
      }
      if (caught === null) away.push(id)
      print(caught ? `✓ ${id}   ${caught}` : `✗ ${id}   got away: ${planted.why}\n${says}`)
    }
  }
  const figures = { mutants: all.length, away }
  leave('mutants', figures)
  return figures
}

if (isStarted(import.meta.url)) {
  const began = Date.now()
  const { mutants: count, away } = await huntMutants(console.log)
  console.log(`\n${count - away.length} of ${count} mutants caught   (${secondsSince(began)})`)
  if (away.length > 0) process.exitCode = 1
}
