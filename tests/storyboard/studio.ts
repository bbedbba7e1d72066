import type { BrowserContextOptions } from 'playwright-core'
import { startBrowserPhone } from '../journeys/browser-phone'
import { Person } from '../journeys/person'
import { Recorder } from '../journeys/recorder'
import type { Glass } from './mode'
import { watch } from './watch'

/** Somebody with a phone that never saw the app, whose clock stands at a moment (milliseconds since 1970). */
export async function enters({ width, height, level, scheme }: Glass, at: number): Promise<Person> {
  const watched = {
    async newContext(options: BrowserContextOptions) {
      const context = await journeyBrowser.newContext({ ...options, colorScheme: scheme })
      await context.addInitScript(watch, at)
      return context
    },
  }
  const phone = await startBrowserPhone(watched, { width, height, kept: { 'font-level': level } })
  // Nothing is recorded of what a card's person sees: that is for stories told on both targets.
  return new Person(phone, new Recorder('h5', true))
}
