import type { MiniProgram } from '../program/mini-program'
import type { Host, Launch, Trouble } from '../protocol'
import { type Far, textOf } from '../wire'
import type { Bag, Realm } from './realm'
import type { Work } from './work'

/** What every part of the thread leans on. */
export interface Ground {
  host: Far<Host>
  launch: Launch
  program: MiniProgram
  realm: Realm
  work: Work
  app: App
  /** Makes a SelectorQuery for a page. */
  query: (page: number) => Bag
}

/** Listeners on wx whose event has another name on App(). */
const ON_WX: Record<string, string> = { onShow: 'onAppShow', onHide: 'onAppHide' }

type Listener = (...payload: unknown[]) => void

/** The app as it registered itself, its listeners on wx, and the one way its functions are called. */
export class App {
  /** What App() was given. */
  registered: Bag | undefined
  /** The route of the page in front, for troubles. */
  routeInFront: () => string | undefined = () => undefined
  private readonly listeners = new Map<string, Set<Listener>>()
  private telling = false

  constructor(private readonly host: Far<Host>) {}

  trouble(kind: Trouble['kind'], error: unknown, route = this.routeInFront()): void {
    void this.host.trouble({ kind, message: textOf(error), ...(route !== undefined && { route }) })
  }

  /** Something of WeChat's that exists but not here: a trouble, so that nobody builds on what was never tried. */
  notSimulated(what: string): void {
    this.trouble('unimplementedApi', `${what} is not simulated`)
  }

  /** Runs a function of the app's. What it throws is a trouble, and the app is told. */
  run<T>(call: () => T, route?: string): T | undefined {
    try {
      return call()
    } catch (error) {
      this.trouble('uncaught', error, route)
      // An app that fails in its own onError is not told of that.
      if (this.telling) return undefined
      this.telling = true
      this.tell('onError', textOf(error))
      this.telling = false
      return undefined
    }
  }

  /** Calls a handler of the app's, if it is there. */
  call(owner: Bag, name: string, args: unknown[] = [], route?: string): void {
    const handler = owner[name]
    if (typeof handler === 'function') this.run(() => handler.apply(owner, args), route)
  }

  /** Something happens to the whole app: App()'s handler hears of it, then wx's listeners. */
  tell(event: string, payload: unknown): void {
    if (this.registered) this.call(this.registered, event, [payload])
    this.fire(ON_WX[event] ?? event, payload)
  }

  /** Calls the listeners of one `wx.on…`. */
  fire(event: string, payload: unknown): void {
    for (const listener of this.listenersOf(event)) this.run(() => listener(payload))
  }

  listenersOf(event: string): Listener[] {
    return [...(this.listeners.get(event) ?? [])]
  }

  listen(event: string, listener: Listener): void {
    this.listeners.set(event, new Set(this.listenersOf(event)).add(listener))
  }

  /** @param listener without one, all of the event go */
  ignore(event: string, listener?: Listener): void {
    if (listener) this.listeners.get(event)?.delete(listener)
    else this.listeners.delete(event)
  }
}
