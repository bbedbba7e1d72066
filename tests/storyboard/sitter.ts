import type { Page } from 'playwright-core'
import type { Person } from '../journeys/person'
import { glasses } from './mode'
import { layIn, turn } from './probing'
import { linkOf, type Shelved, sceneOf } from './shelf'
import { enters } from './studio'
import type { Mode } from './vocabulary'

/** A day for cards about links that lead to no scenario. */
const anyDay = '2025-11-21T10:02:00+08:00'

/** Whoever stands on a card's page while it is drawn in one mode after another. */
export class Sitter {
  private stands: { person: Person; mode: Mode } | null = null
  private heard = 0

  constructor(private readonly card: Shelved) {}

  /**
   * Shows the card in a mode. The first time, its link is opened cold and its person does what they do; from then on the page
   * is changed where it stands, unless the card says why it cannot be. Answers whether it was opened.
   */
  async shows(mode: Mode): Promise<boolean> {
    if (this.stands && (this.stands.mode === mode || (await this.turns(mode)))) return false
    await this.leaves()
    await this.opens(mode)
    return true
  }

  /** The browser's page with the card on it. Throws when nothing is shown. */
  page(): Page {
    return this.person().phone.screen().page()
  }

  /** What the page has complained of since this was last asked. */
  complaints(): readonly string[] {
    const { complaints } = this.person().phone
    const since = complaints.slice(this.heard)
    this.heard = complaints.length
    return since
  }

  /** What is there to be seen, whatever it is. */
  async photograph(): Promise<Uint8Array> {
    return this.page().screenshot({ animations: 'disabled' })
  }

  /** Puts the phone away; may be called again. */
  async leaves(): Promise<void> {
    const { stands } = this
    this.stands = null
    this.heard = 0
    await stands?.person.phone.close()
  }

  private person(): Person {
    if (!this.stands) throw new Error(`${this.card.id} is not shown`)
    return this.stands.person
  }

  private async turns(mode: Mode): Promise<boolean> {
    if (!this.stands || this.card.anew) return false
    // On its side a page is drawn as it is seen: from where the hand left it.
    if (this.card.act && !glasses[mode].whole) return false
    const turned = await turn(this.page(), glasses[this.stands.mode], glasses[mode])
    this.stands.mode = mode
    return turned
  }

  private async opens(mode: Mode): Promise<void> {
    const { card } = this
    const person = await enters(glasses[mode], Date.parse(sceneOf(card)?.now ?? anyDay))
    this.stands = { person, mode }
    await person.goes(linkOf(card))
    await card.act?.(person)
    // What stands there while a link is being opened looks and sounds as a page does that waits for the counter.
    await person.arrives()
    await person.sees(...[card.until].flat())
    await person.phone.rests()
    await layIn(this.page())
  }
}
