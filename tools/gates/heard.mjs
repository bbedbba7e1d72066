// @ts-check
import { writeFileSync } from 'node:fs'

/**
 * What became of the tests of one file in one project of a jest run.
 * @typedef {object} Heard
 * @property {string} id the project's displayName
 * @property {string | null} error why the file could not be run
 * @property {{ name: string, status: string }[]} tests
 */

/** A reporter of jest: its own report does not say which project a file was run in. */
export default class {
  /** @type {Heard[]} */
  heard = []

  /**
   * @param {unknown} _
   * @param {{ report: string }} options where to write what was heard
   */
  constructor(_, { report }) {
    this.report = report
  }

  /**
   * @param {{ context: { config: { displayName?: { name: string } } } }} test
   * @param {{ testExecError?: { message: string }, testResults: { fullName: string, status: string }[] }} result
   */
  onTestResult({ context }, { testExecError, testResults }) {
    this.heard.push({
      id: context.config.displayName?.name ?? '',
      error: testExecError?.message ?? null,
      tests: testResults.map(({ fullName, status }) => ({ name: fullName, status })),
    })
  }

  onRunComplete() {
    writeFileSync(this.report, JSON.stringify(this.heard))
  }
}
