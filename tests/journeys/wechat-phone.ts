import { examine } from '@weapp-sim/driver/examine'
import { Glass } from '@weapp-sim/driver/glass'
import { launch, type MiniApp } from '@weapp-sim/driver/mini-app'
import type { Served } from '@weapp-sim/driver/serve'
import { tap, touch } from '@weapp-sim/driver/touch'
import type { Browser, Locator } from 'playwright-core'
import { largestPayload } from '../weapp/budgets'
import { heard } from './heard'
import { type Examination, type Phone, type PhoneSpec, patience, type Wanted } from './phone'
import { noteWalk } from './walks'

/** What every key of ours begins with (src/platform/storage.ts). */
const prefix = 'huijia.'

/** A glass of this file's browser that no phone has at the moment. */
let unused: Glass | null = null

/** A phone whose WeChat shows the mini-program of dist/weapp, simulated (tools/weapp-sim). */
export async function startWeChatPhone(
  browser: Browser,
  { width, height, textScale = 1, kept }: PhoneSpec,
): Promise<Phone> {
  const program: Served = JSON.parse(process.env.HUIJIA_WEAPP ?? '')
  const storage = Object.fromEntries(Object.entries(kept).map(([key, text]) => [prefix + key, text]))
  const glass = unused ?? (await Glass.made(browser))
  unused = null
  const app = await launch({
    browser,
    glass,
    program,
    storage,
    phone: { width, height, fontSizeScaleFactor: textScale },
  })
  app.glass.setDefaultTimeout(patience)
  return new WeChatPhone(app, glass)
}

class WeChatPhone implements Phone {
  readonly target = 'weapp'
  private readonly links: string[] = []
  private steps = 0

  constructor(
    private readonly app: MiniApp,
    /** Where the app is shown, for the next phone; a second phone beside the first brings its own. */
    private readonly glass: Glass | null = null,
  ) {}

  get complaints(): string[] {
    const troubles = this.app.troubles.map(({ kind, message, route }) => `${route ?? 'app'}: ${kind}: ${message}`)
    const heavy = this.app.setData.filter(({ bytes }) => bytes >= largestPayload)
    return [...troubles, ...heavy.map(({ route, bytes }) => `${route}: one setData of ${bytes} bytes`)]
  }

  screen(): Locator {
    return this.app.screen()
  }

  sight(): Locator {
    return this.app.sight()
  }

  async examine<Told, Found>(find: Examination<Told, Found>, told: Told): Promise<Found> {
    const look = `(screen, around) => (${find})(screen, ${JSON.stringify(told)}, around, ${heard})`
    for (;;) {
      await this.rests()
      // Mostly it is there, and nobody need wait for it.
      const found = await examine<Found>(this.app.glass, '.hj-screen', look)
      if (found !== null) return found
      await this.sight().locator('.hj-screen').waitFor({ state: 'attached' })
    }
  }

  async link(): Promise<string> {
    const [link = ''] = (await this.app.logic.stack()).slice(-1)
    // Taro counts its pages by a parameter of its own.
    return link.replace(/\$taroTimestamp=\d+&?/, '').replace(/[?&]$/, '')
  }

  async follow(link: string): Promise<void> {
    if (this.links.length > 0) await this.app.logic.enter(link)
    else await this.app.start(link)
    this.links.push(link)
  }

  async press(what: Wanted): Promise<void> {
    this.steps += 1
    await tap(this.app.glass, what(this.sight()), patience)
  }

  async pressTwice(wanted: Wanted): Promise<void> {
    const what = wanted(this.screen())
    // Played on the page itself: two commands from out here are further apart than two presses of an impatient thumb.
    await what.tap({ trial: true })
    this.steps += 1
    await touch(what, 2)
  }

  async hammer(what: Wanted): Promise<void> {
    this.steps += 1
    await touch(what(this.screen()), 3)
  }

  async fill(field: Wanted, text: string): Promise<void> {
    this.steps += 1
    await field(this.screen()).fill(text)
    await this.app.settled()
  }

  async photograph(what: Wanted): Promise<void> {
    await this.press(what)
    await this.app.settled()
    if (await this.yes.isVisible()) await this.agrees()
    await this.app.settled()
  }

  async agrees(): Promise<void> {
    await this.yes.tap()
  }

  /** WeChat's own question stands over the app; once answered it is not asked again. */
  private get yes(): Locator {
    return this.app.glass.getByRole('button', { name: '同意', exact: true })
  }

  async rests(): Promise<void> {
    await this.app.settled(true)
  }

  async back(): Promise<void> {
    await this.app.logic.pressBack()
  }

  reload(): Promise<void> {
    return this.reopen()
  }

  async reopen(): Promise<void> {
    const link = await this.link()
    await this.app.kill()
    await this.app.start(link)
  }

  async connect(online: boolean): Promise<void> {
    await this.app.logic.connect(online)
  }

  async kept(): Promise<Record<string, string>> {
    // A round trip, so that what the app has just kept is here.
    await this.app.logic.stack()
    return Object.fromEntries([...this.app.storage].map(([key, kept]) => [key.replace(prefix, ''), String(kept)]))
  }

  async keep(key: string, text: string): Promise<void> {
    await this.app.keep({ ...Object.fromEntries(this.app.storage), [prefix + key]: text })
  }

  async forget(): Promise<void> {
    await this.app.keep({})
  }

  async fillUp(): Promise<void> {
    await this.app.logic.limitStorage(0)
  }

  async beside(link: string, act: (other: Phone) => Promise<void>): Promise<void> {
    const other = new WeChatPhone(await this.app.twin())
    await other.follow(link)
    await act(other)
    await this.app.keep(Object.fromEntries(other.app.storage))
    await other.close()
    this.app.troubles.push(...other.app.troubles)
  }

  async close(): Promise<void> {
    noteWalk(this.app, this.links, this.steps + this.links.length)
    await this.app.close()
    if (unused) await this.glass?.close()
    else unused = this.glass
  }
}
