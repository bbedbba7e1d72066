import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathFrom } from '../program/mini-program'
import type { Compiled } from './compiled'
import type { Bag, Realm } from './realm'

/** WeChat wraps every file in a function with parameters of these names and passes nothing for them. */
const SHADOWED =
  'window,document,frames,self,location,navigator,localStorage,history,Caches,screen,alert,confirm,prompt,fetch,' +
  'XMLHttpRequest,WebSocket,webkit,WeixinJSCore,Reporter,print,WeixinJSBridge'

type Wrapped = (require: Require, module: { exports: Bag }, exports: Bag) => void

/** A file's own `require`; `async` may name a file of any package, which WeChat fetches first. */
type Require = ((path: string) => unknown) & { async: (path: string) => Promise<unknown> }

/** The app's own files, each run once. */
export class Modules {
  /** The file that is being run, without suffix: Page() and Component() belong to it. */
  loading = ''
  private readonly loaded = new Map<string, { exports: Bag }>()

  constructor(
    private readonly folder: string,
    private readonly realm: Realm,
    private readonly compiled: Compiled,
  ) {}

  /**
   * @param path from the top of the build, with or without `.js`
   * @returns what the file exports
   */
  require(path: string): Bag {
    const name = path.replace(/\.js$/, '')
    const known = this.loaded.get(name)
    if (known) return known.exports
    const file = join(this.folder, `${name}.js`)
    if (!existsSync(file)) throw this.realm.error(`module '${name}.js' is not defined`)
    const module = { exports: this.realm.object({}) }
    this.loaded.set(name, module)
    const head = `(function(require,module,exports,${SHADOWED}){`
    const script = this.compiled.script(`${head}${readFileSync(file, 'utf8')}\n})`, file)
    const wrapped = this.realm.run(script) as Wrapped
    const before = this.loading
    this.loading = name
    try {
      wrapped(this.requireOf(name), module, module.exports)
    } finally {
      this.loading = before
    }
    return module.exports
  }

  private requireOf(name: string): Require {
    const at = (asked: string) => this.require(pathFrom(name, asked))
    // The app's own timer: a package comes a while after it was asked for, however near it lies, and is waited for.
    const soon = this.realm.globals.setTimeout as (run: () => void) => void
    const fetched = (asked: string) =>
      this.realm.promise<unknown>((resolve, reject) =>
        soon(() => {
          try {
            resolve(at(asked))
          } catch (reason) {
            reject(reason)
          }
        }),
      )
    return Object.assign(at, { async: fetched })
  }
}
