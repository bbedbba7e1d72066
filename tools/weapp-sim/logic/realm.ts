import vm, { type Script } from 'node:vm'
import { textOf } from '../wire'
import type { Work } from './work'

/** An object of the app's, of which nothing is known. */
export type Bag = Record<string, unknown>

export const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null

// Node's context has them; JavaScriptCore as WeChat ships it on iPhones has not, or not everywhere.
const NOT_IN_WECHAT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics']

/** The JavaScript world the app runs in: the language's own built-ins and nothing of a browser or of Node. */
export class Realm {
  private readonly context = vm.createContext(Object.create(null), { name: 'mini-program' })
  readonly globals = this.run('globalThis') as Bag
  private readonly parse = this.run('JSON.parse') as typeof JSON.parse
  private readonly Error = this.run('Error') as ErrorConstructor
  private readonly Promise = this.run('Promise') as PromiseConstructor

  constructor() {
    for (const name of NOT_IN_WECHAT) Reflect.deleteProperty(this.globals, name)
  }

  /** Runs a script there and gives its value. */
  run(script: string | Script): unknown {
    return typeof script === 'string' ? vm.runInContext(script, this.context) : script.runInContext(this.context)
  }

  /** A copy made of that world's own objects, as JSON would carry it; undefined stays undefined. */
  json<T>(value: T): T {
    return value === undefined ? value : this.parse(JSON.stringify(value) ?? 'null')
  }

  /** An object of that world with these members, which may be more than JSON. */
  object(members: object): Bag {
    return Object.assign(this.parse('{}'), members)
  }

  /** A list of that world of these very items. */
  list(items: unknown[]): unknown[] {
    return Object.assign(this.parse('[]'), items)
  }

  error(message: string): Error {
    return new this.Error(message)
  }

  promise<T>(executor: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void): Promise<T> {
    return new this.Promise(executor)
  }

  /** Whether a promise was made there. */
  owns(promise: unknown): boolean {
    return promise instanceof this.Promise
  }
}

/**
 * A console is in every context, and is silent there.
 * @param failed told what the app says through console.error
 */
export function hearConsole({ globals }: Realm, failed: (message: string) => void): void {
  const words = (args: unknown[]) => args.map((arg) => (typeof arg === 'string' ? arg : textOf(arg))).join(' ')
  Object.assign(globals.console as Bag, { error: (...args: unknown[]) => failed(words(args)) })
}

type Callback = (...args: unknown[]) => void

/** Milliseconds up to which a timer is what the app is just about to do: as long as a thumb takes to press, and to be done. */
const SOON = 300

/**
 * Timers as WeChat has them: numbers, and an error in one is the app's. A timer of nought counts as work under way,
 * because that is how schedulers (React's, Taro's) say "next turn"; those that truly wait do not, but short ones are `soon`.
 */
export function giveTimers({ globals }: Realm, guarded: (run: () => void) => void, work: Work, soon: Work): void {
  const running = new Map<unknown, () => void>()
  let last = 0
  const keep = (stop: () => void) => {
    last += 1
    running.set(last, stop)
    return last
  }
  const clear = (id: unknown) => {
    running.get(id)?.()
    running.delete(id)
  }
  globals.setTimeout = (callback: Callback, delay = 0, ...args: unknown[]) => {
    const counted = delay > SOON ? undefined : delay > 0 ? soon : work
    counted?.begin()
    const handle = setTimeout(() => {
      guarded(() => callback(...args))
      clear(id)
    }, delay)
    const id = keep(() => {
      clearTimeout(handle)
      counted?.end()
    })
    return id
  }
  globals.setInterval = (callback: Callback, delay = 0, ...args: unknown[]) => {
    const handle = setInterval(() => guarded(() => callback(...args)), delay)
    return keep(() => clearInterval(handle))
  }
  globals.clearTimeout = clear
  globals.clearInterval = clear
}
