import type { Locator } from 'playwright-core'
import type { heard } from './heard'

/** What the app was built for: a browser, or WeChat. */
export type Target = 'h5' | 'weapp'

/** Milliseconds someone looks for a thing before it counts as not there: a driver's default for every wait. */
export const patience = 30_000

/** What a phone is before the app is first opened on it. */
export interface PhoneSpec {
  /** CSS pixels of the whole glass. */
  width: number
  height: number
  /** How much larger than usual the phone was told to write; 1 where nothing is said. */
  textScale?: number
  /** Texts the app has kept here before, by key (as in `Phone.kept`). */
  kept: Record<string, string>
}

/** What a hand is laid on: where it is on a page. */
export type Wanted = (on: Locator) => Locator

/** What stands around a page: its link, of which WeChat tells no query, and what the bar above calls it. */
export interface Around {
  link: string
  title: string
}

/** What runs beside a page, and carries everything it needs inside but the ear. */
export type Examination<Told, Found> = (
  screen: Element,
  told: Told,
  around: () => Around,
  ear: typeof heard,
) => Found | Promise<Found>

/**
 * A phone with the app on it: what hands can do to it, and what a curious person can find in it. A story says what is done
 * and seen; how, on each target, is known here alone (browser-phone.ts, wechat-phone.ts). A link is a page of the route
 * table with its query, in no target's spelling: `journeys/contribution/quote/index?personId=…&year=2026`.
 */
export interface Phone {
  readonly target: Target

  /** Everything the app or its engine complained of so far: errors in the console, uncaught ones, refused resources. */
  readonly complaints: readonly string[]

  /** The page in front with its tab bar, looked for again at each use. Everything else (title, 返回, pages behind) is outside. */
  screen(): Locator

  /** The same page for eyes only, who wait for what is on it, count and listen, and for a thumb; nothing found in it can be filled or measured. */
  sight(): Locator

  /**
   * Runs a function over what lies between the bars of the page in front, once the app is at rest. Only its own source travels
   * there, with what it is told.
   */
  examine<Told, Found>(find: Examination<Told, Found>, told: Told): Promise<Found>

  /** The page in front, as a link. */
  link(): Promise<string>

  /** Opens a link as it was sent, over whatever is open: on a phone whose app was never opened, that opens it. */
  follow(link: string): Promise<void>

  /** One press of a thumb, once the thing can be pressed. */
  press(what: Wanted): Promise<void>

  /** Two presses, the second before anything has answered. */
  pressTwice(what: Wanted): Promise<void>

  /** Three presses before anything has had the time to answer, or even to be drawn. */
  hammer(what: Wanted): Promise<void>

  /** Types a whole text into a field in place of what it holds; the app has heard of it when this is done. */
  fill(field: Wanted, text: string): Promise<void>

  /** Presses what opens the phone's chooser of pictures, and chooses a small one of this MIME type there; in WeChat every picture is a photograph. */
  photograph(what: Wanted, type: string): Promise<void>

  /** Says 同意 to the question with which WeChat answers the first wish to save a picture; a browser never asks. */
  agrees(): Promise<void>

  /** Waits until the app is about to do nothing more by itself. */
  rests(): Promise<void>

  /** The phone's own back. In WeChat the first page stays where it is. */
  back(): Promise<void>

  /** The page is pulled down and loaded again; WeChat, which has no such thing, kills the app and opens it where it was. */
  reload(): Promise<void>

  /** The app is closed without asking, and opened again where it was, over what the phone has kept. */
  reopen(): Promise<void>

  /** From now on the network answers, or does not. */
  connect(online: boolean): Promise<void>

  /** Every text the app has kept, by its key without the `huijia.` all of ours begin with. */
  kept(): Promise<Record<string, string>>

  /** Puts a text where the app keeps one, behind its back. */
  keep(key: string, text: string): Promise<void>

  /** Everything the app has kept is cleared away, behind its back. */
  forget(): Promise<void>

  /** The memory is full: from now on nothing more can be kept. */
  fillUp(): Promise<void>

  /**
   * Opens the app once more beside this one, over the same kept texts, at a link; closes it when `act` is through. What it
   * kept is then found by this one too, whose app goes on unaware. In a browser it is a second window and both run at once.
   */
  beside(link: string, act: (other: Phone) => Promise<void>): Promise<void>

  /** Puts it away with everything on it. */
  close(): Promise<void>
}
