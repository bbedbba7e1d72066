// @ts-check
import hooks from 'node:async_hooks'
import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

/**
 * jest's own environment for tests in Node, without three things it does for others and that took a quarter of the time of
 * ours (CPU of matrix.test.ts, measured 2026-11-23: 13.1 to 9.8 s).
 */

/**
 * A file is compiled once per worker and not once per test file: jest, expect and most of our modules are the same in each.
 * @type {Map<string, { code: string, data: Buffer | undefined }>}
 */
const compiled = new Map()
const { compileFunction, createContext } = vm

vm.compileFunction = (code, parameters, options = {}) => {
  const known = compiled.get(options.filename ?? '')
  if (known?.code === code) return compileFunction(code, parameters, { ...options, cachedData: known.data })
  const made = compileFunction(code, parameters, { ...options, produceCachedData: true })
  if (options.filename) compiled.set(options.filename, { code, data: made.cachedData })
  return made
}

/**
 * A world whose global object is an ordinary one. Jest's is a proxy, asked at each `Object` or `Array` a module says: eight
 * times as slow. A Node that cannot do so yet (before 20.18) gets jest's.
 * @type {typeof createContext}
 */
const ordinary = (proxy) => createContext(Object(vm.constants).DONT_CONTEXTIFY ?? proxy)

/**
 * What jest-circus keeps in mind which test it runs with. Node of today pays for the real one at each promise anybody makes;
 * here one test runs at a time, so that what began last and has not ended is the one.
 */
class OneAtATime {
  /** @type {unknown[]} */
  running = []

  getStore() {
    return this.running.at(-1)
  }

  /**
   * @template T
   * @param {unknown} store
   * @param {() => Promise<T>} work
   */
  async run(store, work) {
    this.running.push(store)
    try {
      return await work()
    } finally {
      this.running.splice(this.running.lastIndexOf(store), 1)
    }
  }
}

const { AsyncLocalStorage } = hooks

export default class QuickEnvironment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} words */
  constructor(...words) {
    vm.createContext = ordinary
    try {
      super(...words)
    } finally {
      vm.createContext = createContext
    }
  }

  async setup() {
    await super.setup()
    Object.assign(hooks, { AsyncLocalStorage: OneAtATime })
  }

  /** @param {{ name: string }} event */
  handleTestEvent({ name }) {
    // Circus has been read; what a test itself asks for is the real one.
    if (name === 'setup') Object.assign(hooks, { AsyncLocalStorage })
  }
}
