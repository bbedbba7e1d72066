// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at } from '../checkout.mjs'
import { tool } from '../command.mjs'
import { pack } from './pack.mjs'

/** @typedef {import('./hunting.mjs').Hunt} Hunt */
/** @typedef {{ name: string, status: string }} Heard what became of a test */

/** @type {{ moduleNameMapper: Record<string, string> }} */
const { moduleNameMapper } = createRequire(import.meta.url)(at('jest.config.js'))

/** Hunts in one file of jest: enough that circus and the pack are not read for each, few enough for both cores to share. */
const together = 12

/**
 * What jest is told: nothing is transpiled, for the pack is already.
 * @type {import('jest').Config}
 */
const config = {
  testEnvironment: at('tools/gates/hunting.mjs'),
  testMatch: ['**/*.hunt.js'],
  transform: {},
  modulePaths: [at('node_modules')],
}

/** @typedef {{ message: string, assertionResults: { ancestorTitles: string[], title: string, status: string }[] }} File of a report */

/**
 * Runs hunts side by side, in one run of jest.
 * @param {Hunt[]} hunts
 * @param {import('./pack.mjs').Edition[]} editions
 * @returns {Promise<Map<string, Heard[]>>} by the id of the hunt
 * @throws {Error} with jest's words when it has nothing to say of them
 */
export async function hear(hunts, editions) {
  const { imports, text } = await pack([...new Set(hunts.flatMap(({ files }) => files))], editions, moduleNameMapper)
  const folder = mkdtempSync(join(tmpdir(), 'huijia-mutants-'))
  const write = (/** @type {string} */ name, /** @type {string} */ contents) =>
    writeFileSync(join(folder, name), contents)
  write('pack.js', text)
  write('ground.json', JSON.stringify({ hunts, imports }))
  const files = Math.ceil(hunts.length / together)
  for (let file = 0; file < files; file += 1) {
    // Every so manieth, so that what takes long is not all in one.
    const ids = hunts.filter((_, place) => place % files === file).map(({ id }) => id)
    write(`${file}.hunt.js`, `hunt(${JSON.stringify(ids)}, require, jest)`)
  }
  const report = join(folder, 'heard.json')
  write('jest.config.json', JSON.stringify(config))
  const words = ['--config', join(folder, 'jest.config.json'), '--ci', '--maxWorkers=2']
  // So told, no test leaves figures for a gate (tests/harness/figures.ts).
  const { output } = await tool('jest', [...words, '--json', `--outputFile=${report}`], { HUIJIA_MUTANT: 'some' })
  /** @type {{ testResults: File[] }} */
  const { testResults } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] }
  rmSync(folder, { recursive: true, force: true })
  const unheard = testResults.find(({ assertionResults }) => assertionResults.length === 0)
  if (unheard || testResults.length === 0) throw new Error(unheard?.message ?? output)
  /** @type {Map<string, Heard[]>} */
  const heard = new Map(hunts.map(({ id }) => [id, []]))
  for (const { ancestorTitles, title, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const [id = '', ...above] = ancestorTitles
    heard.get(id)?.push({ name: [...above, title].join(' '), status })
  }
  return heard
}
