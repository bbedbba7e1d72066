import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathFrom } from '../program/mini-program'
import type { Bag, Realm } from './realm'

/** WeChat wraps every file in a function with parameters of these names and passes nothing for them. */
const SHADOWED =
  'window,document,frames,self,location,navigator,localStorage,history,Caches,screen,alert,confirm,prompt,fetch,' +
  'XMLHttpRequest,WebSocket,webkit,WeixinJSCore,Reporter,print,WeixinJSBridge'

type Wrapped = (require: (path: string) => unknown, module: { exports: Bag }, exports: Bag) => void

/** The app's own files, each run once. */
export class Modules {
  /** The file that is being run, without suffix: Page() and Component() belong to it. */
  loading = ''
  private readonly loaded = new Map<string, { exports: Bag }>()

  constructor(
    private readonly folder: string,
    private readonly realm: Realm,
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
    const wrapped = this.realm.run(`${head}${readFileSync(file, 'utf8')}\n})`, file) as Wrapped
    const before = this.loading
    this.loading = name
    try {
      wrapped((asked) => this.require(pathFrom(name, asked)), module, module.exports)
    } finally {
      this.loading = before
    }
    return module.exports
  }
}
