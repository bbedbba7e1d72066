// @ts-check
import { secondsSince } from './checkout.mjs'
import { patiently } from './command.mjs'

/**
 * @typedef {object} Result
 * @property {number} passed how many tests passed; a stage that is no test suite is one test
 * @property {number} failed
 * @property {string} output shown whole when anything failed
 * @property {string} [remark] said beside the stage's name even when it passed
 */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<Result>} run
 * @property {string[]} [after] names of stages without which this one makes no sense
 * @property {boolean} [patient] looks at no clock: takes what the others leave of the processor, one such stage at a time
 * @property {boolean} [alone] has workers of its own: only a patient one may run meanwhile
 * @property {boolean} [silent] measures time: nothing at all may run meanwhile
 */

/**
 * Makes a stage's work out of a command: one test, passed when the command ends with 0.
 * @param {() => Promise<import('./command.mjs').Ended>} command
 * @returns {() => Promise<Result>}
 */
export const oneTest = (command) => async () => {
  const { code, output } = await command()
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

/**
 * Runs every stage, `lanes` at a time besides a patient one, in the order given as far as `after` allows. A failure stops
 * only what depends on it, so that one run shows everything that is wrong; what could not be run counts as failed.
 * @param {Stage[]} stages
 * @param {number} lanes
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runStages(stages, lanes) {
  const width = Math.max(...stages.map(({ name }) => name.length))
  /** @type {Map<string, Result>} */
  const done = new Map()
  /** @type {Map<string, Promise<void>>} */
  const running = new Map()
  const waiting = [...stages]

  /** @param {Stage} stage */
  const perform = async (stage) => {
    const began = Date.now()
    const result = await attempt(stage, done)
    done.set(stage.name, result)
    running.delete(stage.name)
    report(stage.name.padEnd(width), result, secondsSince(began))
  }

  /** @param {Stage} stage */
  const mayStart = ({ after = [], patient, alone, silent }) => {
    const others = stages.filter(({ name }) => running.has(name))
    const hurried = others.filter((other) => !other.patient)
    if (!after.every((name) => done.has(name)) || others.some((other) => other.silent)) return false
    if (silent) return others.length === 0
    if (patient) return others.length === hurried.length
    return alone ? hurried.length === 0 : hurried.length < lanes && !hurried.some((other) => other.alone)
  }

  while (waiting.length > 0 || running.size > 0) {
    for (let next = waiting.findIndex(mayStart); next >= 0; next = waiting.findIndex(mayStart)) {
      const [stage] = waiting.splice(next, 1)
      if (stage) running.set(stage.name, perform(stage))
    }
    if (running.size === 0)
      throw new Error(`These stages wait for each other: ${waiting.map(({ name }) => name).join(', ')}`)
    await Promise.race(running.values())
  }
  const results = [...done.values()]
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/**
 * @param {Stage} stage
 * @param {Map<string, Result>} done
 * @returns {Promise<Result>}
 */
async function attempt({ run, after = [], patient }, done) {
  const broken = after.filter((name) => (done.get(name)?.failed ?? 0) > 0)
  if (broken.length > 0) return { passed: 0, failed: 1, output: `Not run, because this failed: ${broken.join(', ')}.` }
  try {
    return await (patient ? patiently(run) : run())
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * @param {string} name
 * @param {Result} result
 * @param {string} time
 */
function report(name, { passed, failed, output, remark }, time) {
  const count = passed + failed > 1 ? `${passed} passed, ${failed} failed` : ''
  const said = [count, remark].filter(Boolean).join('   ')
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} ${time.padStart(8)}   ${said}`.trimEnd())
  if (failed > 0) console.log(`\n${output.trim()}\n`)
}
