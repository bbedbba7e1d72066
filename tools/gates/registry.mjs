// @ts-check
import { dirname } from 'node:path'
import { at } from '../checkout.mjs'

/**
 * @typedef {{ exports: unknown }} Loaded
 * @typedef {(module: Loaded, exports: unknown, require: (name: string) => unknown, jest: object, dir: string, file: string) => void} Module
 * @typedef {object} Packed
 * @property {Record<string, Module>} modules
 * @property {import('./pack.mjs').Imports} imports
 */

/** What a test is called that stands for a hunt whose files cannot be loaded, before the reason. */
export const unread = 'cannot be loaded: '

/** What a test may not ask of `jest`, for none has needed it yet: silently undone, a test would pass for the wrong reason. */
const unasked = [
  'mock',
  'unmock',
  'dontMock',
  'requireActual',
  'requireMock',
  'isolateModules',
  'createMockFromModule',
  'setMock',
]

/**
 * Loads the modules of a pack anew for one hunt, as jest does for one test file.
 * @param {Packed} packed
 * @param {{ file: string, name: string } | undefined} planted in whose place the edition of that name is loaded
 * @param {{ require: (name: string) => unknown, jest: object }} outside what is not in the pack
 * @returns {(file: string) => unknown} loads a file of the pack
 */
export function registryOf({ modules, imports }, planted, outside) {
  /** @type {Map<string, Loaded>} */
  let loaded = new Map()
  /** @type {Map<string, () => unknown>} */
  const mocks = new Map()
  /** @type {Record<string, string>} */
  const byName = Object.assign({}, ...Object.values(imports))

  /**
   * @param {string} from
   * @param {string} name
   */
  const fileOf = (from, name) => imports[from]?.[name] ?? (/^[@]/.test(name) ? byName[name] : undefined)

  /** @param {string} file */
  function load(file, mocked = mocks.get(file)) {
    const known = loaded.get(file)
    if (known) return known.exports
    /** @type {Loaded} */
    const made = { exports: {} }
    loaded.set(file, made)
    if (mocked) {
      made.exports = mocked()
      return made.exports
    }
    const run = modules[planted?.file === file ? planted.name : file]
    if (!run) throw new Error(`${file} is not in the pack`)
    run(made, made.exports, (name) => required(file, name), jestOf(file), dirname(at(file)), at(file))
    return made.exports
  }

  /**
   * @param {string} from
   * @param {string} name
   */
  const required = (from, name) => {
    const file = fileOf(from, name)
    return file === undefined ? outside.require(name) : load(file)
  }

  /** @param {string} from */
  function jestOf(from) {
    const own = {
      resetModules() {
        loaded = new Map()
      },
      async isolateModulesAsync(/** @type {() => Promise<void>} */ work) {
        const before = loaded
        loaded = new Map()
        await work().finally(() => {
          loaded = before
        })
      },
      doMock(/** @type {string} */ name, /** @type {() => unknown} */ factory) {
        const file = fileOf(from, name)
        if (file === undefined) throw new Error(`${from} mocks ${name}, which nobody imports`)
        mocks.set(file, factory)
      },
    }
    return new Proxy(outside.jest, {
      get(jest, name) {
        if (name in own) return Reflect.get(own, name)
        if (unasked.includes(String(name)))
          throw new Error(`jest.${String(name)} is not known to tools/gates/registry.mjs`)
        return Reflect.get(jest, name)
      },
    })
  }

  return load
}
