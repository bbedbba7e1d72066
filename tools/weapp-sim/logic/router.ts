import { componentsBelow, TAB_BAR } from '../program/mini-program'
import { type Address, linkOf } from './address'
import type { Ground } from './app'
import type { Components } from './component'
import type { Modules } from './modules'
import { type AppPage, frontOf, makePage, tabOf } from './page'
import type { Bag } from './realm'
import { Refusal } from './refusal'
import { decide, type Move, type RouteKind } from './route-rules'

/** The page stack. One route runs at a time, and the stack is never empty while one does. */
export class Router {
  stack: AppPage[] = []
  /** How many routes the app has asked for so far. */
  asked = 0
  private readonly definitions = new Map<string, Bag>()
  /** Tab pages live on while another tab is in front. */
  private readonly kept = new Map<string, AppPage>()
  private readonly byId = new Map<number, AppPage>()
  private pages = 0
  private queue: Promise<unknown> = Promise.resolve()

  /** @param closed told of a page whose view is gone */
  constructor(
    private readonly ground: Ground,
    private readonly modules: Modules,
    private readonly components: Components,
    private readonly closed: (page: number) => void,
  ) {}

  get top(): AppPage | undefined {
    return this.stack.at(-1)
  }

  /** A page by its number. Events come from pages that are not on the stack yet, or any more. */
  find(id: number): AppPage | undefined {
    return this.byId.get(id)
  }

  /** The stack from bottom to top, as links. */
  links(): string[] {
    return this.stack.map(({ address }) => linkOf(address))
  }

  /** A script called Page(). */
  register(route: string, definition: Bag): void {
    this.definitions.set(route, definition)
  }

  /** @throws {Refusal} with WeChat's reason */
  go(kind: RouteKind, options: { url?: unknown; delta?: unknown }): Promise<void> {
    this.asked += 1
    return this.inTurn(() => {
      const { pages, tabs } = this.ground.program
      const stack = this.stack.map(({ address }) => address.route)
      return this.perform(decide(kind, options, { pages, tabs: tabs.map(({ pagePath }) => pagePath), stack }))
    })
  }

  /** The first page of a launch, or of a link that was opened while the app ran. The route must exist. */
  enter(to: Address): Promise<void> {
    return this.inTurn(() => this.perform({ does: 'restart', to }))
  }

  /** Calls a handler of a page's, if it has it. */
  tell({ instance, address }: AppPage, handler: string, ...payload: unknown[]): void {
    this.ground.app.call(instance, handler, payload, address.route)
  }

  private inTurn(run: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(run)
    this.queue = turn.catch(() => undefined)
    return this.ground.work.of(turn)
  }

  private async perform(move: Move): Promise<void> {
    if (move.does === 'fail') throw new Refusal(move.says)
    if (move.does === 'pop') return this.pop(move.pages)
    if (move.does === 'switch') return this.switchTo(move.to)
    const definition = this.prepare(move.to.route)
    if (move.does === 'push') {
      if (this.top) this.tell(this.top, 'onHide')
      return this.open(move.to, definition, this.stack)
    }
    const old = move.does === 'replace' ? this.stack.slice(-1) : [...new Set([...this.stack, ...this.kept.values()])]
    for (const page of old) this.unload(page)
    await this.open(move.to, definition, move.does === 'replace' ? this.stack.slice(0, -1) : [])
    await this.close(old)
  }

  private async pop(pages: number): Promise<void> {
    const gone = this.stack.splice(-pages).reverse()
    for (const page of gone) this.unload(page)
    if (this.top) await this.front(this.top)
    await this.close(gone)
  }

  private async switchTo(to: Address): Promise<void> {
    const tab = this.kept.get(to.route)
    if (tab && tab === this.top) return
    const definition = this.prepare(to.route)
    const gone = this.stack.filter(({ address }) => tabOf(this.ground.program, address.route) < 0).reverse()
    if (this.top && !gone.includes(this.top)) this.tell(this.top, 'onHide')
    for (const page of gone) this.unload(page)
    if (tab) {
      this.stack = [tab]
      await this.front(tab)
    } else await this.open(to, definition, [])
    await this.close(gone)
  }

  /** Runs the page's script and those of everything it may draw, before its view is made. */
  private prepare(route: string): Bag {
    const { app, program } = this.ground
    const bar = this.hasCustomBar(route) ? [...componentsBelow(program, TAB_BAR), TAB_BAR] : []
    for (const path of [...componentsBelow(program, route), ...bar, route])
      app.run(() => this.modules.require(path), route)
    const definition = this.definitions.get(route)
    if (!definition) throw new Refusal(`Page "${route}" has not been registered yet.`)
    return definition
  }

  private hasCustomBar(route: string): boolean {
    const { program } = this.ground
    return program.customTabBar && tabOf(program, route) >= 0
  }

  private async open(to: Address, definition: Bag, below: AppPage[]): Promise<void> {
    const { host, program, realm } = this.ground
    this.pages += 1
    const id = this.pages
    const page = makePage(this.ground, id, to, definition)
    page.instance.getTabBar = () => this.components.tabBarOf(id)
    this.byId.set(id, page)
    await host.openView({
      id,
      route: to.route,
      data: JSON.parse(JSON.stringify(page.instance.data)),
      components: this.components.specs(),
      customTabBar: this.hasCustomBar(to.route),
    })
    this.stack = [...below, page]
    if (tabOf(program, to.route) >= 0) this.kept.set(to.route, page)
    this.tell(page, 'onLoad', realm.json(to.query))
    await this.front(page)
    this.tell(page, 'onReady')
  }

  private async front(page: AppPage): Promise<void> {
    await this.ground.host.showView(frontOf(this.ground.program, page, this.stack.length > 1))
    this.tell(page, 'onShow')
  }

  private unload(page: AppPage): void {
    this.tell(page, 'onUnload')
    page.gone = true
    if (this.kept.get(page.address.route) === page) this.kept.delete(page.address.route)
  }

  private async close(pages: AppPage[]): Promise<void> {
    for (const { id } of pages) {
      await this.ground.host.closeView(id)
      this.byId.delete(id)
      this.closed(id)
    }
  }
}
