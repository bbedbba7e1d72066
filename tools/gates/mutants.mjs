// @ts-check
import { isStarted, secondsSince } from '../checkout.mjs'
import { leave } from './figures.mjs'
import { hear } from './heard.mjs'
import { mutants, mutated } from './mutate.mjs'
import { codeOf } from './pack.mjs'
import { unread } from './registry.mjs'

/**
 * Gate 9: each mutant is put in place of the true source, in memory, and the tests that should catch it are run. One that
 * gets away says that a rule stands in the sources and nowhere in the tests.
 */

/** @typedef {import('./mutate.mjs').Mutant} Mutant */
/** @typedef {import('./hunting.mjs').Hunt} Hunt */
/** @typedef {import('./heard.mjs').Heard} Heard */

/**
 * @param {Mutant[]} all
 * @returns {Hunt[]} all their tests without a mutant, then one hunt a mutant
 */
const huntsOf = (all) => [
  ...[...new Set(all.flatMap(({ caughtBy }) => caughtBy))].map((file) => {
    const asked = all.filter(({ caughtBy }) => caughtBy.includes(file)).map(({ only }) => only)
    const only = asked.every((one) => one !== undefined) ? [...new Set(asked)] : []
    return { id: `without a mutant: ${file}`, files: [file], only }
  }),
  ...all.map(({ id, caughtBy, only, file }) => ({ id, files: caughtBy, only: only ? [only] : [], planted: file })),
]

/**
 * @param {Hunt} hunt
 * @param {Heard[]} heard
 * @returns {{ caught: string | null, says: string }} `caught` is the name of a test that failed
 */
function judge({ files }, heard) {
  const broken = heard.find(({ name }) => name.startsWith(unread))
  // A file that cannot even be loaded has caught nothing.
  if (broken) return { caught: null, says: broken.name }
  if (!heard.some(({ status }) => status === 'passed' || status === 'failed'))
    return { caught: null, says: 'No test ran: see its caughtBy and only.' }
  const caught = heard.find(({ status }) => status === 'failed')?.name ?? null
  return { caught, says: caught ?? `Every test of ${files.join(', ')} passes with it.` }
}

/**
 * What each mutant makes of its file; of those out of date, or that no longer are code, what is wrong with them.
 * @param {Mutant[]} all
 */
function editionsOf(all) {
  /** @type {import('./pack.mjs').Edition[]} */
  const editions = []
  /** @type {Map<string, string>} */
  const outdated = new Map()
  for (const mutant of all) {
    try {
      editions.push({ name: mutant.id, code: codeOf(mutant.file, mutated(mutant)) })
    } catch (error) {
      outdated.set(mutant.id, error instanceof Error ? error.message : String(error))
    }
  }
  return { editions, outdated }
}

/**
 * Runs every mutant, and the same tests without one.
 * @param {(line: string) => void} print
 * @returns {Promise<{ mutants: number, away: string[] }>} `away` are those nothing has caught
 * @throws {Error} when a test fails, or cannot be run, without any mutant: then nothing can be said
 */
export async function huntMutants(print) {
  const all = mutants()
  const { editions, outdated } = editionsOf(all)
  const hunts = huntsOf(all).filter(({ id }) => !outdated.has(id))
  const heard = await hear(hunts, editions)
  /** @type {string[]} */
  const away = []
  for (const hunt of hunts.filter(({ planted }) => planted === undefined)) {
    const { caught, says } = judge(hunt, heard.get(hunt.id) ?? [])
    if (caught !== null || !says.startsWith('Every test')) throw new Error(`${hunt.id}: ${says}`)
  }
  for (const { id, why } of all) {
    const hunt = hunts.find((one) => one.id === id)
    const { caught, says } = hunt ? judge(hunt, heard.get(id) ?? []) : { caught: null, says: outdated.get(id) }
    if (caught === null) away.push(id)
    print(caught ? `✓ ${id}   ${caught}` : `✗ ${id}   got away: ${why}\n${says}`)
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
