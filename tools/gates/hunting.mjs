// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import QuickEnvironment from '../test-environment.mjs'
import { registryOf, unread } from './registry.mjs'

/**
 * A test file run in search of one mutant, or of none.
 * @typedef {object} Hunt
 * @property {string} id
 * @property {string[]} files the tests, relative to the checkout
 * @property {string[]} only where there are any: the tests whose names have one of these in them
 * @property {string} [planted] the file in whose place the edition named after this hunt is loaded
 */

/**
 * What the hunts of one run have in common, beside pack.js.
 * @typedef {{ hunts: Hunt[], imports: import('./pack.mjs').Imports }} Ground
 */

/**
 * @typedef {{ name: string, parent?: Block }} Block
 * @typedef {{ name: string, test?: Block & { mode?: string, errors: unknown[] } }} Event
 */

/**
 * The names of a test, from the outermost: its hunt's, those of its describes, its own.
 * @param {Block} block
 * @returns {string[]}
 */
const namesOf = ({ name, parent }) => (parent ? [...namesOf(parent), name] : [])

/** @type {Map<string, vm.Script>} */
const scripts = new Map()

/** @param {string} file read and compiled once per worker */
function scriptOf(file) {
  const script = scripts.get(file) ?? new vm.Script(readFileSync(file, 'utf8'), { filename: file })
  scripts.set(file, script)
  return script
}

/**
 * Where hunts take place, several to a file of jest: `hunt` gives each a describe with all tests of its files, loaded anew.
 * A hunt is over at its first failing test.
 */
export default class Hunting extends QuickEnvironment {
  /** @type {Set<string>} */
  over = new Set()

  /** @param {ConstructorParameters<typeof QuickEnvironment>} words */
  constructor(...words) {
    super(...words)
    this.folder = words[0].projectConfig.rootDir
    /** @type {Ground} */
    this.ground = JSON.parse(readFileSync(join(this.folder, 'ground.json'), 'utf8'))
  }

  async setup() {
    await super.setup()
    const modules = scriptOf(join(this.folder, 'pack.js')).runInContext(Object(this.getVmContext()))
    /**
     * @param {string[]} ids
     * @param {(name: string) => unknown} require
     * @param {object} jest
     */
    const hunt = (ids, require, jest) => {
      /** @type {Record<'describe' | 'test', (name: string, work: () => void) => void>} */
      const { describe, test } = Object(this.global)
      for (const { id, files, planted } of this.ground.hunts.filter((one) => ids.includes(one.id)))
        describe(id, () => {
          const edition = planted === undefined ? undefined : { file: planted, name: id }
          const load = registryOf({ modules, imports: this.ground.imports }, edition, { require, jest })
          try {
            for (const file of files) load(file)
          } catch (error) {
            test(`${unread}${error instanceof Error ? error.message : error}`, () => undefined)
          }
        })
    }
    Object.assign(this.global, { hunt })
  }

  /** @param {Event} event */
  handleTestEvent(event) {
    super.handleTestEvent(event)
    const { name, test } = event
    if (!test) return
    const [id = '', ...names] = namesOf(test)
    const { only, planted } = this.ground.hunts.find((hunt) => hunt.id === id) ?? { only: [] }
    if (name === 'test_done' && planted !== undefined && test.errors.length > 0) this.over.add(id)
    const asked = only.length === 0 || only.some((some) => names.join(' ').includes(some))
    if (name === 'test_start' && (this.over.has(id) || !asked)) test.mode = 'skip'
  }
}
