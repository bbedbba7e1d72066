import { openMiniProgram } from '../program/mini-program'
import type { Host, Launch, PageMessage } from '../protocol'
import type { Far } from '../wire'
import { type Address, addressOf } from './address'
import { App, type Ground } from './app'
import { type AskNow, Canvases } from './canvas'
import { Compiled } from './compiled'
import { Components } from './component'
import { forwardPage } from './forwarding'
import { Modules } from './modules'
import { type Bag, giveTimers, hearConsole, Realm } from './realm'
import { Router } from './router'
import { selectorQuery } from './selector-query'
import { Work } from './work'
import { createWx } from './wx/index'
import { Network } from './wx/network'
import { Privacy } from './wx/privacy'
import { Storage } from './wx/storage'

/** WeChat's number for "opened from the list of used mini-programs". */
const SCENE = 1001

/** A mini-program that runs: everything WeChat's logic thread has. */
export class Running {
  readonly work = new Work()
  /** What short timers are about to do. */
  private readonly soon = new Work()
  readonly storage: Storage
  readonly network: Network
  readonly privacy: Privacy
  readonly router: Router
  private readonly ground: Ground
  private readonly app: App
  private readonly compiled: Compiled
  private readonly modules: Modules
  private readonly components: Components
  /** What App's onShow was last told. */
  private entered: Bag = {}
  private hidden = false

  constructor(host: Far<Host>, launch: Launch, askNow: AskNow) {
    const realm = new Realm()
    this.app = new App(host)
    this.ground = {
      host,
      launch,
      program: openMiniProgram(launch.folder),
      realm,
      work: this.work,
      app: this.app,
      query: (page) => selectorQuery(this.ground, canvases, page),
    }
    const canvases = new Canvases(this.ground, askNow)
    this.storage = new Storage(launch.storage, (key, value) => void host.stored(key, value))
    this.network = new Network(this.ground)
    this.privacy = new Privacy(this.ground)
    this.compiled = new Compiled(launch.compiled)
    this.modules = new Modules(launch.folder, realm, this.compiled)
    this.components = new Components(this.ground)
    this.router = new Router(this.ground, this.modules, this.components, (page) => {
      this.components.drop(page)
      canvases.drop(page)
    })
    this.app.routeInFront = () => this.router.top?.address.route
    hearConsole(realm, (message) => this.app.trouble('console.error', message))
    giveTimers(realm, (run) => this.app.run(run), this.work, this.soon)
    Object.assign(realm.globals, this.globals(), { wx: createWx(this.ground, this, canvases) })
  }

  /** Runs app.js and opens the first page. @throws what app.js throws */
  async launch(url: string): Promise<void> {
    this.modules.require('app')
    if (!this.app.registered) throw new Error('app.js did not call App()')
    const { app, pages } = this.ground.program
    const address = addressOf(url || (app.entryPagePath ?? pages[0] ?? ''))
    this.app.tell('onLaunch', this.options(address))
    await this.open(address)
  }

  /** A link is opened while the app runs. */
  async enter(url: string): Promise<void> {
    this.hide()
    this.hidden = false
    await this.open(addressOf(url))
  }

  hide(): void {
    if (this.hidden) return
    this.hidden = true
    if (this.router.top) this.router.tell(this.router.top, 'onHide')
    this.app.tell('onHide', this.ground.realm.object({}))
  }

  show(): void {
    if (!this.hidden) return
    this.hidden = false
    this.app.tell('onShow', this.entered)
    if (this.router.top) this.router.tell(this.router.top, 'onShow')
  }

  async pressBack(): Promise<boolean> {
    if (this.router.stack.length < 2) return false
    await this.router.go('navigateBack', {})
    return true
  }

  async pressTab(index: number): Promise<void> {
    const tab = this.ground.program.tabs[index]
    if (!tab) throw new Error(`there is no tab ${index}`)
    await this.router.go('switchTab', { url: `/${tab.pagePath}` })
  }

  /** Something a view says. What comes from a page that is gone is dropped. */
  hear(message: PageMessage): void {
    const page = this.router.find(message.page)
    if (!page) return
    const { route } = page.address
    const { realm } = this.ground
    if (message.kind === 'lifetime') this.components.hear(message, route)
    else if (message.kind === 'page' && message.handler === 'onShareAppMessage')
      void this.work.of(forwardPage(this.ground, page, message.detail))
    else if (message.kind === 'page') this.router.tell(page, message.handler, realm.json(message.detail))
    else {
      const { component, method, event } = message
      if (event.type === 'agreeprivacyauthorization') this.privacy.agreePressed()
      const owner = component === undefined ? page.instance : this.components.at(page.id, component)
      if (!owner) return
      if (typeof owner[method] === 'function') this.app.call(owner, method, [realm.json(event)], route)
      else this.app.trouble('view', `nothing is called "${method}" to handle "${String(event.type)}"`, route)
    }
  }

  /** A rejection nobody handled. One of ours is a bug of the simulator. */
  rejected(reason: unknown, promise: unknown): void {
    const { realm } = this.ground
    const itsOwn = realm.owns(promise)
    this.app.trouble(itsOwn ? 'unhandledRejection' : 'uncaught', reason)
    if (itsOwn) this.app.tell('onUnhandledRejection', realm.object({ reason, promise }))
  }

  private options({ route, query }: Address): Bag {
    return this.ground.realm.json<Bag>({ path: route, query, scene: SCENE })
  }

  private async open(address: Address): Promise<void> {
    const { route, query } = address
    this.entered = this.options(address)
    this.app.tell('onShow', this.entered)
    if (this.ground.program.pages.includes(route)) return this.router.enter(address)
    const before = this.router.asked
    this.app.tell('onPageNotFound', this.ground.realm.json({ path: route, query, isEntryPage: true }))
    // WeChat wants the app to go elsewhere before its handler returns; Taro cannot do that at a cold start, so that a
    // handler is given until nothing is under way.
    await this.work.settled()
    if (this.router.asked === before)
      this.app.trouble('route', `page "${route}" is not found, and the app opens no other`)
  }

  /** @param soon whether to wait as well for what short timers are about to do */
  async settled(soon = false): Promise<void> {
    do {
      if (soon) await this.soon.settled()
      await this.work.settled()
    } while (soon && this.soon.busy)
    this.compiled.keep()
  }

  /** What WeChat gives every script besides the language, timers and wx. */
  private globals(): Bag {
    const { app, components, modules, router } = this
    return {
      App: (given: Bag) => {
        app.registered = given
      },
      Page: (given: Bag) => router.register(modules.loading, given),
      Component: (given: Bag) => components.register(modules.loading, given),
      getApp: () => app.registered,
      getCurrentPages: () => this.ground.realm.list(router.stack.map((page) => page.instance)),
    }
  }
}
