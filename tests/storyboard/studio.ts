import { BrowserPhone, itemsOf } from '../journeys/browser-phone'
import { Panes } from '../journeys/panes'
import { Person } from '../journeys/person'
import { Recorder } from '../journeys/recorder'
import type { Glass } from './mode'
import { probing } from './probing'
import { watch } from './watch'

/** All cards are drawn in one page, one after another. */
const panes = new Panes(probing)

/** Somebody with a phone that never saw the app, whose clock stands at a moment (milliseconds since 1970). */
export async function enters({ level, ...seen }: Glass, at: number): Promise<Person> {
  const page = await panes.handOut(journeyBrowser, { ...seen, items: itemsOf({ 'font-level': level }) })
  const clock = await page.addInitScript(watch, at)
  const putAway = async () => {
    await clock.dispose()
    await panes.takeBack(page)
  }
  // Nothing is recorded of what a card's person sees: that is for stories told on both targets.
  return new Person(new BrowserPhone(page, putAway), new Recorder('h5', true))
}
