/**
 * What the parts of the simulator tell each other. There are four, as in WeChat: the **logic thread** runs the app's
 * JavaScript, a **view** (one frame per page) draws its WXML, the **shell** draws what WeChat draws around a page, and the
 * **host** stands between them and in front of the person who drives. Everything that passes is plain JSON.
 */

/** What JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** An object of JSON: page data, a query, an event's detail. */
export type JsonObject = { [key: string]: Json }

/** Something that would go wrong in WeChat. A run without troubles is what a story asks for. */
export interface Trouble {
  kind:
    | 'uncaught'
    | 'unhandledRejection'
    | 'console.error'
    | 'setData'
    | 'template'
    | 'view'
    | 'resource'
    | 'route'
    | 'unknownApi'
    | 'unimplementedApi'
  message: string
  /** The page it happened on, where there was one. */
  route?: string
}

/** One setData as it would cross between WeChat's two threads. */
export interface SetDataRecord {
  route: string
  /** UTF-8 bytes of the JSON. */
  bytes: number
}

/** A custom component as the view must register it; its behaviour stays in the logic thread. */
export interface ComponentSpec {
  options: JsonObject
  data: JsonObject
  /** Property names with the name of their type: String, Number, Boolean, Object, Array or null. */
  properties: Record<string, string>
}

/** A page about to be drawn. */
export interface PageSpec {
  id: number
  route: string
  data: JsonObject
  /** Custom components by path, those of every page included. */
  components: Record<string, ComponentSpec>
  customTabBar: boolean
}

/** A page being brought to the front. */
export interface PageFront {
  id: number
  title: string
  canGoBack: boolean
  /** Index in the tab bar, -1 for pages outside it. */
  tab: number
  navigationStyle: 'default' | 'custom'
  navigationBarBackgroundColor: string
  navigationBarTextStyle: 'black' | 'white'
  backgroundColor: string
}

/** Where a setData or an event belongs: a page, or a custom component on it. */
export interface Place {
  page: number
  /** Number the view gave the component instance; absent for the page itself. */
  component?: number
}

/** What a page tells the logic thread. */
export type PageMessage =
  /** A bound event: `method` of the page or component is to be called with `event`. */
  | (Place & { kind: 'event'; method: string; event: JsonObject })
  /** A custom component came to life or went. The first message of an instance is its `created`. */
  | (Place & { kind: 'lifetime'; path: string; stage: 'created' | 'attached' | 'ready' | 'detached'; data: JsonObject })
  /** The page scrolled, or reached its bottom; or a button of it that forwards the page was pressed. */
  | { kind: 'page'; page: number; handler: 'onPageScroll' | 'onReachBottom' | 'onShareAppMessage'; detail: JsonObject }

/** What a view tells. */
export type ViewMessage = PageMessage | { kind: 'trouble'; trouble: Trouble }

/** One question of a SelectorQuery. A null selector asks for the viewport. */
export interface NodeQuery {
  selector: string | null
  all: boolean
  fields: {
    id?: boolean
    dataset?: boolean
    rect?: boolean
    size?: boolean
    scrollOffset?: boolean
    /** Asks for a canvas to draw on: answers `{ canvas: id, width, height }` in CSS pixels. */
    node?: boolean
  }
}

/** A step on a canvas: a method call or an assignment on its 2D context. */
export type CanvasStep =
  | { do: 'call'; method: string; args: Json[] }
  | { do: 'set'; property: string; value: Json }
  /** Sets the size of the drawing buffer. */
  | { do: 'size'; width: number; height: number }

/** What a canvas can be asked, beyond being drawn on. */
export type CanvasQuestion =
  /** In the font that was set last. */
  { ask: 'measureText'; text: string } | { ask: 'dataUrl'; type: string; quality?: number }

/** What the shell is asked to show; those with an answer wait for a person. */
export type ShellRequest =
  | { show: 'toast'; title: string; milliseconds: number }
  | { show: 'modal'; title: string; content: string; confirmText: string; cancelText: string | null }
  | { show: 'actionSheet'; items: string[] }
  | { show: 'title'; page: number; title: string }
  | { show: 'bar'; page: number; words: 'black' | 'white'; background: string }
  | { show: 'background'; page: number; colour: string }
  | { show: 'privacy' }

/** What the logic thread asks of the host. */
export interface Host {
  openView(page: PageSpec): Promise<void>
  showView(front: PageFront): Promise<void>
  closeView(page: number): Promise<void>
  /** Answers when the view has drawn it. */
  setData(place: Place, data: JsonObject): Promise<void>
  triggerEvent(place: Place, name: string, detail: Json, options: JsonObject): Promise<void>
  query(page: number, queries: NodeQuery[]): Promise<Json[]>
  scrollTo(page: number, target: { top?: number; selector?: string }): Promise<void>
  draw(page: number, canvas: number, steps: CanvasStep[]): Promise<void>
  /**
   * Asks a canvas, when all that was drawn before is on it. The thread sleeps meanwhile: the answer does not come back over
   * the wire but lies in the port it was started with, before its flag becomes 1.
   */
  askCanvas(page: number, canvas: number, question: CanvasQuestion): Promise<void>
  /** A temporary file: whoever asks for this path (`http://tmp/…`) is to get what the data URL holds. */
  keepFile(path: string, dataUrl: string): Promise<void>
  shell(request: ShellRequest): Promise<Json>
  /** wx.request, answered by the host's own network or by the driver's stand-in. */
  request(ask: { url: string; method: string; data: Json; header: Record<string, string> }): Promise<JsonObject>
  /** A call of wx.* with its arguments, for the driver to look back at. */
  called(api: string, args: Json): void
  wrote(record: SetDataRecord): void
  /** A key of the storage changed; undefined when it was removed. */
  stored(key: string, value: Json | undefined): void
  trouble(trouble: Trouble): void
}

/** What the phone is, as the app can learn it. */
export interface PhoneSpec {
  /** CSS pixels of the whole screen. */
  width: number
  height: number
  /** WeChat's own font setting; 1 is its standard. */
  fontSizeScaleFactor: number
  theme: 'light' | 'dark'
}

/** How an app is started. */
export interface Launch {
  /** Folder of the build, absolute. */
  folder: string
  /** `pages/home/index?a=b` as a link has it, undecoded; the first page of app.json where empty. */
  url: string
  phone: PhoneSpec
  /** What the phone has kept from before. */
  storage: Record<string, Json>
  /** Names of templates in base.wxml (Taro's `nn`); null where a build has none and the check is moot. */
  templates: string[] | null
  /** Folder in which one start leaves to the next what V8 has made of the scripts; null for none. */
  compiled: string | null
}

/** What the host asks of the logic thread. */
export interface LogicThread {
  /** Runs app.js and opens the first page. */
  launch(launch: Launch): Promise<void>
  /** The app is opened by a link while it runs: WeChat brings it to the front and relaunches it there. */
  enter(url: string): Promise<void>
  hide(): Promise<void>
  show(): Promise<void>
  /** The arrow of the navigation bar or the phone's own back. False on the first page, where WeChat would leave the app. */
  pressBack(): Promise<boolean>
  /** A tab of WeChat's own bar. */
  pressTab(index: number): Promise<void>
  hear(message: PageMessage): Promise<void>
  /** Replaces what the phone keeps, as another run over the same phone left it. */
  keep(storage: Record<string, Json>): Promise<void>
  /** From now on the phone refuses to keep more than this many bytes; null lifts it. */
  limitStorage(bytes: number | null): Promise<void>
  /** Whether the network answers. */
  connect(online: boolean): Promise<void>
  /** The page stack from bottom to top, each as a link. */
  stack(): Promise<string[]>
  /**
   * Answers once no route, setData, API call or timer of nought is under way. Timers that wait do not count, unless `soon`:
   * then those of up to 300 milliseconds do.
   */
  settled(soon?: boolean): Promise<void>
  /** Bytes of JavaScript heap after a full collection. */
  heap(): Promise<number>
}
