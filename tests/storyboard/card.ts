import type { RouteName } from '@/routes/table'
import { draws } from './drawing'
import { shelve } from './shelf'
import type { Card } from './vocabulary'

/** Puts the cards of one screen on the board and, where a browser stands ready, takes their pictures: one test each. */
export function cards(screen: RouteName, list: readonly Card[]): void {
  for (const card of list) {
    const shelved = shelve(screen, card)
    if ('journeyBrowser' in globalThis) draws(shelved)
  }
}
