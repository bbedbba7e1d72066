import type { Locator } from 'playwright-core'
import type { Phone, Wanted } from './phone'
import type { Recorder } from './recorder'

type Words = string | RegExp

/** Somebody in front of a phone: does what a thumb can do, and sees what an eye can see. What is seen is recorded. */
export class Person {
  constructor(
    readonly phone: Phone,
    private readonly recorder: Recorder,
    /** Whether a link was opened that may not have led anywhere yet. */
    private underWay = false,
  ) {}

  /** Opens a link of the app: another one only once the last has led somewhere, as whoever waits for a page does. */
  async goes(link: string): Promise<void> {
    if (this.underWay) await this.arrives()
    this.underWay = true
    await this.phone.follow(link)
  }

  /** Waits until the page in front stands, and what its link names of the rehearsal is open. */
  async arrives(): Promise<void> {
    await this.comes(this.phone.sight().locator('.hj-screen').first())
    await this.phone.rests()
  }

  /** Presses a button, a row, a choice or a tab by the words on it. */
  async taps(words: Words): Promise<void> {
    await this.phone.press(await this.about('taps', words, pressable(words)))
  }

  /** Presses twice as an impatient thumb does: the second tap lands before anything has answered. */
  async doubleTaps(words: Words): Promise<void> {
    await this.phone.pressTwice(await this.about('doubleTaps', words, pressable(words)))
  }

  /** Presses three times before anything has had the time to answer, or even to be drawn. */
  async hammers(words: Words): Promise<void> {
    await this.phone.hammer(await this.about('hammers', words, pressable(words)))
  }

  /** Ticks a box or chooses from a list by its words. */
  async chooses(words: Words): Promise<void> {
    const choice = (on: Locator) =>
      on
        .getByRole('radio', { name: words })
        .or(on.getByRole('checkbox', { name: words }))
        .first()
    await this.phone.press(await this.about('chooses', words, choice))
  }

  /** Types into the field with this label. */
  async fills(label: Words, text: string): Promise<void> {
    await this.phone.fill(await this.about('fills', label, field(label)), text)
  }

  /** Presses a button that asks for a picture, and chooses one; a PDF instead of a photograph only where a phone lets one. */
  async photographs(words: Words, type = 'image/jpeg'): Promise<void> {
    await this.phone.photograph(await this.about('photographs', words, pressable(words)), type)
  }

  /** What a field holds. */
  async reads(label: Words): Promise<string> {
    return field(label)(this.phone.screen()).inputValue()
  }

  /** Waits until these words can be read on the page in front; else fails with what can be read there. */
  async sees(...words: Words[]): Promise<void> {
    for (const word of words) await this.looksFor(word, (what) => this.comes(what))
    await this.recorder.look(this.phone, `sees ${words.join('、')}`)
  }

  /** As `sees`, for what may be gone in a moment: nothing is recorded until something is seen again. */
  async glimpses(words: Words): Promise<void> {
    await this.looksFor(words, async (what) => (await what.isVisible()) || what.waitFor())
    this.recorder.looksAway()
  }

  /** Makes sure that these words can be read without scrolling. */
  async findsInSight(words: Words): Promise<void> {
    await this.sees(words)
    const screen = this.phone.screen()
    const there = await found(screen, words).boundingBox()
    const glass = screen.page().viewportSize()
    if (!there || !glass || there.y < 0 || there.y + there.height > glass.height)
      throw new Error(`${words} is out of sight, at ${there?.y} of ${glass?.height}`)
  }

  /** Makes sure that these words cannot be read, or no longer: what an act takes away goes when the page has heard of it. */
  async doesNotSee(words: Words): Promise<void> {
    const left = this.phone.sight().getByText(words).filter({ visible: true })
    const gone = await left
      .first()
      .waitFor({ state: 'hidden' })
      .then(
        () => true,
        () => false,
      )
    if (!gone) expect(await left.count()).toBe(0)
  }

  /** Reloads the page, as after an accidental pull. */
  async reloads(): Promise<void> {
    await this.phone.reload()
  }

  /** The phone closes the app without asking, and the person opens it again where they were. */
  async reopens(): Promise<void> {
    await this.phone.reopen()
  }

  /** Presses the phone's own back. */
  async goesBack(): Promise<void> {
    await this.phone.back()
  }

  /** Does something in the app opened once more over the same device, at a link or where they are. */
  async beside(link: string | 'here', act: (other: Person) => Promise<void>): Promise<void> {
    const at = link === 'here' ? await this.phone.link() : link
    await this.phone.beside(at, (other) => act(new Person(other, this.recorder, true)))
  }

  /** Pixels that are cut off at the side, or would have to be scrolled to; 0 when everything fits the glass. */
  async sidewaysScroll(): Promise<number> {
    return this.phone.screen().evaluate((screen) => {
      const all = [document.documentElement, screen, ...Array.from(screen.querySelectorAll('*'))]
      // A field scrolls its own text, and what only a screen reader is told has no width.
      const boxes = all.filter((box) => !box.matches('input, textarea, .hj-unseen'))
      const cutting = boxes.filter((box) => box === screen || getComputedStyle(box).overflowX !== 'visible')
      return Math.max(0, ...cutting.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
    })
  }

  /** Pixels of the page's running text. */
  async textSize(): Promise<number> {
    const screen = this.phone.screen().locator('.hj-screen')
    return screen.evaluate((page) => Number.parseFloat(getComputedStyle(page).fontSize))
  }

  /** Waits until something can be seen. It mostly can, or can once the app rests: asking again and again costs three messages each. */
  private async comes(what: Locator): Promise<void> {
    if (await what.isVisible()) return
    await this.phone.rests()
    if (!(await what.isVisible())) await what.waitFor()
  }

  private async looksFor(words: Words, wait: (what: Locator) => Promise<unknown>): Promise<void> {
    const seen = await wait(found(this.phone.sight(), words)).then(
      () => true,
      () => false,
    )
    if (!seen) throw new Error(`looked for ${words}, and read instead:\n${await this.everything()}`)
  }

  /** Waits for what a hand is about to be laid on, and records the screen it is on. */
  private async about(act: string, words: Words, what: Wanted): Promise<Wanted> {
    try {
      await this.comes(what(this.phone.sight()))
    } catch {
      throw new Error(`wanted something to press or fill, ${words}, and read instead:\n${await this.everything()}`)
    }
    await this.recorder.look(this.phone, `${act} ${words}`)
    return what
  }

  private async everything(): Promise<string> {
    return this.phone
      .screen()
      .innerText({ timeout: 1000 })
      .catch(() => 'nothing: no page is in front')
  }
}

const found = (on: Locator, words: Words): Locator => on.getByText(words).filter({ visible: true }).first()

const field =
  (label: Words): Wanted =>
  (on) =>
    on.getByRole('textbox', { name: label })

const pressable =
  (words: Words): Wanted =>
  (on) => {
    const named = (role: 'button' | 'link' | 'tab' | 'radio') =>
      on.getByRole(role, { name: words }).filter({ visible: true })
    return named('button').or(named('link')).or(named('tab')).or(named('radio')).last()
  }
