// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { at } from './checkout.mjs'
import { script, tool } from './command.mjs'
import { oneTest } from './stages.mjs'

/** @typedef {import('./stages.mjs').Stage} Stage */

/**
 * A jest run as a stage; its tests are counted one by one, and a file that cannot even be loaded counts as one failure.
 * @param {string} config file name of a jest configuration
 * @param {string[]} [words] further arguments
 * @param {Record<string, string>} [env]
 * @returns {Stage['run']}
 */
export const jest =
  (config, words = [], env = {}) =>
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huijia-jest-'))
    const report = join(folder, 'report.json')
    // --json also prints the report to the screen: only what jest says to people is kept.
    const asked = ['--config', at(config), '--ci', '--json', `--outputFile=${report}`, ...words]
    const { code, output } = await tool('jest', asked, env)
    const spoken = output.replace(/^\{"numFailedTestSuites".*$/m, '').trim()
    const told = readReport(report)
    rmSync(folder, { recursive: true, force: true })
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites
    // jest can also fail as a whole: no test found, a set-up that threw.
    const passed = told.numPassedTests
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output: `${failuresIn(told)}\n\n${spoken}` }
  }

/**
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites
 * @property {{ name: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} testResults
 */

/**
 * @param {string} report
 * @returns {Report} of nothing when jest left none
 */
const readReport = (report) =>
  existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] }

/**
 * What failed, and the first lines of why: whoever reads a long log from its top, or only its top, has it there.
 * @param {Report} report
 */
const failuresIn = ({ testResults }) =>
  testResults
    .flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: basename(name) })))
    .filter(({ status }) => status === 'failed')
    .map(({ file, fullName, failureMessages: [why = ''] }) => {
      const lines = why.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line))
      return `✗ ${file}: ${fullName}\n${lines.slice(0, 12).join('\n')}`
    })
    .join('\n\n')

const cache = at('node_modules/.cache')
const incremental = (/** @type {string} */ name) => [
  '--incremental',
  '--tsBuildInfoFile',
  join(cache, 'tsc', `${name}.tsbuildinfo`),
]

/** What needs neither a build nor a browser nor a clock. @type {Stage[]} */
export const readings = [
  { name: 'types', run: oneTest(() => tool('tsc', ['-p', '.', ...incremental('app')])), patient: true },
  { name: 'types of tools', run: oneTest(() => tool('tsc', ['-p', 'tools', ...incremental('tools')])), patient: true },
  {
    name: 'types of weapp-sim',
    run: oneTest(() => tool('tsc', ['-p', 'tools/weapp-sim', ...incremental('weapp-sim')])),
    patient: true,
  },
  { name: 'lint', run: oneTest(() => tool('biome', ['check', '--max-diagnostics=200', '.'])), patient: true },
]

/** The storyboard drawn and held against its rules and its accepted layout; each card is one test. @type {Stage['run']} */
export async function storyboard() {
  const { code, output } = await script('storyboard.mjs')
  const [, passed = '0', failed = '0'] = /storyboard +(\d+) passed, (\d+) failed/.exec(output) ?? []
  // A screen without its card is no picture, and fails the run all the same.
  return { passed: Number(passed), failed: Number(failed) || (code === 0 ? 0 : 1), output }
}
