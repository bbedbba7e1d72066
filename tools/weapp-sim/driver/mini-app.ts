import { Worker } from 'node:worker_threads'
import type { Browser, Locator, Page } from 'playwright-core'
import type { Host, Json, LogicThread, PhoneSpec, SetDataRecord, Trouble } from '../protocol'
import type { ShellMessage, ShellWindow } from '../shell/window'
import type { DrawnPage } from '../view/drawn-page'
import { connect, type Far } from '../wire'
import { CanvasLine } from './canvas-line'
import { Glass } from './glass'
import type { Served } from './serve'
import { TemporaryFiles } from './temporary-files'

export interface Options {
  browser: Browser
  /** A glass that lies there unused; the phone gets a new one where left out. It lies there again once the phone is closed. */
  glass?: Glass
  program: Served
  phone?: Partial<PhoneSpec>
  /** What the phone has kept from before; nothing where left out. */
  storage?: Record<string, Json>
  /** Answers wx.request; without it there is no network. */
  network?: Host['request']
}

const ordinaryPhone: PhoneSpec = { width: 375, height: 812, fontSizeScaleFactor: 1, theme: 'light' }

/** Lays a phone of its own into a browser that others may use too. Its app is not started yet. */
export async function launch(options: Options): Promise<MiniApp> {
  const glass = options.glass ?? (await Glass.made(options.browser))
  const app = new MiniApp(options, glass)
  await app.take()
  return app
}

/**
 * A phone with one mini-program on it. It outlives the app: `kill` and `start` again, and what was kept is still there.
 */
export class MiniApp {
  /** Everything that would have gone wrong in WeChat, in order. */
  readonly troubles: Trouble[] = []
  /** Every setData since the phone was made, in order. */
  readonly setData: SetDataRecord[] = []
  /** Every call of wx.*, in order. */
  readonly calls: { api: string; args: Json }[] = []
  /** What the phone keeps. */
  readonly storage: Map<string, Json>
  private readonly files: TemporaryFiles
  private readonly listeners = new Set<(trouble: Trouble) => void>()
  private worker: Worker | undefined
  private thread: Far<LogicThread> | undefined

  constructor(
    private readonly options: Options,
    private readonly taken: Glass,
  ) {
    this.storage = new Map(Object.entries(options.storage ?? {}))
    this.files = new TemporaryFiles(taken.page.context())
  }

  /** The phone's whole glass: navigation bar, page, dialogs. */
  get glass(): Page {
    return this.taken.page
  }

  /**
   * Starts the app, cold.
   * @param url `pages/home/index?a=b` as a link has it; the first page of app.json where left out
   */
  async start(url = ''): Promise<void> {
    const { program, phone } = this.options
    await this.glass.goto(program.url)
    const line = new CanvasLine()
    const { flag, port } = line
    this.worker = new Worker(program.logic, { workerData: { flag, port }, transferList: [port] })
    this.worker.on('error', (error) => this.trouble({ kind: 'uncaught', message: error.stack ?? error.message }))
    this.thread = connect<Host, LogicThread>(this.worker, this.host(line))
    await this.thread.launch({
      folder: program.folder,
      url,
      phone: { ...ordinaryPhone, ...phone },
      storage: Object.fromEntries(this.storage),
      templates: program.templateNames,
      compiled: program.compiled,
    })
  }

  /** The phone ends the app without asking; what it was about to do is not done. */
  async kill(): Promise<void> {
    // A round trip, so that everything the app has kept so far has arrived here.
    await this.thread?.stack().catch(() => undefined)
    await this.worker?.terminate()
    this.worker = undefined
    this.thread = undefined
  }

  /** The running app's logic thread. */
  get logic(): Far<LogicThread> {
    if (!this.thread) throw new Error('the app is not running: start it first')
    return this.thread
  }

  /** The page in front, found anew at each use. */
  screen(): Locator {
    return this.glass.frameLocator('iframe.front').locator('body')
  }

  /** The same for eyes only: to be waited for, counted and listened to at a fraction of the cost (see front-page.mjs). */
  sight(): Locator {
    return this.glass.locator('weapp-front=page')
  }

  /**
   * Waits for something to go wrong.
   * @returns false when it has not within the time
   */
  goesWrong(is: (trouble: Trouble) => boolean, milliseconds = 5000): Promise<boolean> {
    if (this.troubles.some(is)) return Promise.resolve(true)
    return new Promise((resolve) => {
      const hear = (trouble: Trouble) => {
        if (is(trouble)) done(true)
      }
      const late = setTimeout(() => done(false), milliseconds)
      const done = (answer: boolean) => {
        clearTimeout(late)
        this.listeners.delete(hear)
        resolve(answer)
      }
      this.listeners.add(hear)
    })
  }

  /**
   * Answers once the app has heard of everything done on the glass so far, and has nothing more under way.
   * @param soon whether to wait as well for what it does by itself within 300 milliseconds
   */
  async settled(soon = false): Promise<void> {
    // What the glass has told before this echo has been passed on when it comes back.
    await this.glass.evaluate(() => window.toHost({ kind: 'echo' }))
    await this.logic.settled(soon)
  }

  /** What the navigation bar says. */
  title(): Promise<string> {
    return this.glass.locator('.bar .title').innerText()
  }

  /** Replaces what the phone keeps; the app, if it runs, is not told. */
  async keep(storage: Record<string, Json>): Promise<void> {
    this.storage.clear()
    for (const [key, kept] of Object.entries(storage)) this.storage.set(key, kept)
    await this.thread?.keep(storage)
  }

  /** Another phone like this one, with the same things kept. */
  twin(): Promise<MiniApp> {
    return launch({ ...this.options, glass: undefined, storage: Object.fromEntries(this.storage) })
  }

  /** Does something and says what it cost: setData calls, their bytes together, and the largest one. */
  async measure(act: () => Promise<unknown>): Promise<{ calls: number; bytes: number; largest: number }> {
    await this.settled()
    const before = this.setData.length
    await act()
    await this.settled()
    const bytes = this.setData.slice(before).map((record) => record.bytes)
    return { calls: bytes.length, bytes: bytes.reduce((sum, one) => sum + one, 0), largest: Math.max(0, ...bytes) }
  }

  /** Ends the app and puts the phone away. */
  async close(): Promise<void> {
    await this.worker?.terminate()
    this.thread = undefined
    await this.files.clear()
    if (this.options.glass) await this.taken.layDown(`${this.options.program.url}/nowhere`)
    else await this.taken.close()
  }

  private trouble(trouble: Trouble) {
    this.troubles.push(trouble)
    for (const hear of this.listeners) hear(trouble)
  }

  /** Takes its glass up, and hears what happens there; `launch` has called it. */
  take(): Promise<void> {
    return this.taken.takeUp(
      { ...ordinaryPhone, ...this.options.phone },
      {
        hear: (message) => this.hear(message),
        threw: (error) => this.trouble({ kind: 'view', message: error.stack ?? error.message }),
        answered: (url, status) => {
          if (status >= 400)
            this.trouble({ kind: 'resource', message: `${new URL(url).pathname.replace(/^\/pkg/, '')} is not there` })
        },
      },
    )
  }

  private async hear(message: ShellMessage) {
    if (message.kind === 'trouble') return this.trouble(message.trouble)
    if (message.kind === 'echo') return
    // A frame may still speak while the app is being killed.
    if (!this.thread) return
    if (message.kind === 'back') await this.thread.pressBack()
    else if (message.kind === 'tab') await this.thread.pressTab(message.index)
    else await this.thread.hear(message)
  }

  private async shell<M extends Exclude<keyof ShellWindow, 'aim' | 'landed'>>(
    method: M,
    ...args: Parameters<ShellWindow[M]>
  ): Promise<Json> {
    const words: { name: string; args: unknown[] } = { name: method, args }
    return this.glass.evaluate(
      ({ name, args }) => Reflect.apply(Reflect.get(window.weappShell, name), window.weappShell, args),
      words,
    )
  }

  /** Asks a page in its frame; null once the page is gone. */
  private view<M extends keyof DrawnPage>(page: number, method: M, ...args: Parameters<DrawnPage[M]>): Promise<Json> {
    const words: { page: number; name: string; args: unknown[] } = { page, name: method, args }
    return this.glass.evaluate(({ page, name, args }) => {
      const drawn = window.weappShell.drawn(page)
      return drawn ? Reflect.apply(Reflect.get(drawn, name), drawn, args) : null
    }, words)
  }

  private host(line: CanvasLine): Host {
    const noNetwork = async () => Promise.reject(new Error('there is no network here'))
    const shown = async (done: Promise<Json>) => void (await done)
    return {
      openView: (page) => shown(this.shell('open', page)),
      showView: (front) => shown(this.shell('front', front)),
      closeView: (page) => shown(this.shell('close', page)),
      setData: ({ page, component }, data) => shown(this.view(page, 'setData', component, data)),
      triggerEvent: ({ page, component }, name, detail, options) =>
        shown(this.view(page, 'triggerEvent', component, name, detail, options)),
      query: async (page, queries) => ((await this.view(page, 'query', queries)) ?? queries.map(() => null)) as Json[],
      scrollTo: (page, target) => shown(this.view(page, 'scrollTo', target)),
      draw: (page, canvas, steps) => line.inTurn(() => shown(this.view(page, 'draw', canvas, steps))),
      askCanvas: (page, canvas, question) => line.answer(() => this.view(page, 'askCanvas', canvas, question)),
      keepFile: (path, dataUrl) => this.files.keep(path, dataUrl),
      shell: (request) => this.shell('show', request),
      request: this.options.network ?? noNetwork,
      called: (api, args) => void this.calls.push({ api, args }),
      wrote: (record) => void this.setData.push(record),
      stored: (key, value) => void (value === undefined ? this.storage.delete(key) : this.storage.set(key, value)),
      trouble: (trouble) => this.trouble(trouble),
    }
  }
}
