import type { Page } from 'playwright-core'

/** Milliseconds someone looks for a thing before it counts as not there. */
const patience = 10_000

/** Somebody in front of a screen: does what a thumb can do, and sees what an eye can see. */
export class Person {
  /** Everything the browser complained of: console errors, uncaught exceptions, refused resources. */
  readonly complaints: string[] = []

  constructor(readonly page: Page) {
    page.setDefaultTimeout(patience)
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()))
    page.on('pageerror', (error) => this.complaints.push(String(error)))
  }

  /** Opens an address of the app. */
  async goes(address: string): Promise<void> {
    await this.page.goto(`${process.env.HUIJIA_URL}${address}`)
  }

  /** Presses a button, a row, a choice or a tab by the words on it. */
  async taps(words: string | RegExp): Promise<void> {
    await this.pressable(words).click()
  }

  /** Presses twice as an impatient thumb does: the second tap lands before anything has answered. */
  async doubleTaps(words: string | RegExp): Promise<void> {
    await this.pressable(words).dblclick({ delay: 0 })
  }

  /** Presses three times before anything has had the time to answer, or even to be drawn. */
  async hammers(words: string | RegExp): Promise<void> {
    await this.pressable(words).evaluate((button) => {
      if (!(button instanceof HTMLElement)) throw new Error('only an element can be pressed')
      for (let tap = 0; tap < 3; tap += 1) button.click()
    })
  }

  /** Ticks a box or chooses from a list by its words. */
  async chooses(words: string | RegExp): Promise<void> {
    await this.shown()
      .getByRole('radio', { name: words })
      .or(this.shown().getByRole('checkbox', { name: words }))
      .first()
      .click()
  }

  /** Types into the field with this label. */
  async fills(label: string | RegExp, text: string): Promise<void> {
    await this.shown().getByRole('textbox', { name: label }).fill(text)
  }

  /** Waits until these words can be read on the page in front; else fails with what can be read there. */
  async sees(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) {
      const found = this.shown().getByText(word).filter({ visible: true }).first()
      const seen = await found.waitFor().then(
        () => true,
        () => false,
      )
      if (!seen)
        throw new Error(`looked for ${word}, and read instead:\n${await this.page.locator('body').innerText()}`)
    }
  }

  /** Makes sure that these words can be read without scrolling. */
  async findsInSight(words: string | RegExp): Promise<void> {
    await this.sees(words)
    const there = await this.shown().getByText(words).filter({ visible: true }).first().boundingBox()
    const screen = this.page.viewportSize()
    if (!there || !screen || there.y < 0 || there.y + there.height > screen.height)
      throw new Error(`${words} is out of sight, at ${there?.y} of ${screen?.height}`)
  }

  /** Makes sure that these words cannot be read now. */
  async doesNotSee(words: string | RegExp): Promise<void> {
    expect(await this.shown().getByText(words).filter({ visible: true }).count()).toBe(0)
  }

  /** What a field holds. */
  async reads(label: string | RegExp): Promise<string> {
    return this.shown().getByRole('textbox', { name: label }).inputValue()
  }

  /** Reloads the page, as after an accidental pull. */
  async reloads(): Promise<void> {
    await this.page.reload()
  }

  /** Presses the phone's own back. */
  async goesBack(): Promise<void> {
    await this.page.goBack()
  }

  /** Pixels by which the page is wider than the screen; 0 when nothing scrolls sideways. */
  async sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  }

  /** The page in front: Taro keeps those behind it in the document, hidden. */
  private shown() {
    return this.page.locator('.taro_page:visible').last()
  }

  private pressable(words: string | RegExp) {
    const { page } = this
    const named = (role: 'button' | 'link' | 'tab' | 'radio') =>
      page.getByRole(role, { name: words }).filter({ visible: true })
    return named('button').or(named('link')).or(named('tab')).or(named('radio')).last()
  }
}
