import type { template } from 'glass-easel'
import type { Json, JsonObject, PageFront, PageSpec, ShellRequest, ViewMessage } from '../protocol'
import type { DrawnPage } from '../view/drawn-page'
import type { Aim } from './finger'

/** What the browser's side tells the host. */
export type ShellMessage = ViewMessage | { kind: 'back' } | { kind: 'echo' } | { kind: 'tab'; index: number }

/** What a picker on a page asks for: one of several words by its index, or a date. */
export type PickRequest =
  | { title: string; items: string[]; value: number }
  /** Dates as YYYY-MM-DD, empty where the page says nothing; `parts` of them are asked for, the year first. */
  | { title: string; parts: number; value: string; start: string; end: string }

/** The outer page's `window.weappShell`. Answers come when it is done, and drawn. */
export interface ShellWindow {
  /** Makes a frame for a page and draws the page in it, behind the one in front. */
  open(page: PageSpec): Promise<void>
  front(front: PageFront): void
  close(page: number): void
  /** What is drawn of a page; undefined when it is gone. */
  drawn(page: number): DrawnPage | undefined
  /**
   * Answers null for what only is shown. `modal` and `privacy`: true when agreed. `actionSheet`: the index, -1 when
   * cancelled.
   */
  show(request: ShellRequest): Promise<Json>
  /** The picked index or date; null when cancelled. */
  pick(request: PickRequest): Promise<number | string | null>
  /** Makes sure that a finger could press what the driver has named (finger.ts). */
  aim(attempt: number): Promise<Aim>
  /** What else the touch met; null where it met what was aimed at. */
  landed(): string | null
}

/** What is known of the mini-program whichever page is drawn. */
interface Program {
  /** What the .json of every page and component says, by path without suffix. */
  configs: Record<string, JsonObject>
  /** Attribute names per tag that some template writes: declared, so that glass-easel does not warn of every node. */
  attributes: Record<string, string[]>
  /** CSS by path without suffix; `app` is the whole app's. */
  css: Record<string, string>
  /** Of app.json, under each setting of the phone. */
  tabBars: { light: JsonObject; dark: JsonObject } | null
}

declare global {
  interface Window {
    /** Of the outer page, where the frames read it. */
    weappProgram: Program
    /** Of the outer page. */
    weappShell: ShellWindow
    /** Of the outer page: to the host. */
    toHost(message: ShellMessage): Promise<void>
    /**
     * Of a frame, once it has loaded: it then waits for its page, so that a frame can be kept in store as WeChat does.
     * @throws {Error} when the page's template or a component it needs is not there
     */
    weappDraw(page: PageSpec): DrawnPage
    /** Of a frame: every compiled template by path. */
    weappTemplates: Record<string, template.ComponentTemplate['content']>
  }
}
