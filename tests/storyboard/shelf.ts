import { scenarioOf } from '@mock/scenarios/programme'
import type { RouteName } from '@/routes/table'
import { linkTo } from '../journeys/links'
import { type Card, everyMode, type Mode, wideModes } from './vocabulary'

/** A card with the screen it belongs to. */
export interface Shelved extends Card {
  readonly screen: RouteName
  /** `contribution-quote.refused.twice`: its name in files, in findings and on the board. */
  readonly id: string
}

const shelved: Shelved[] = []

/** Every card of the files that were loaded, in their order. */
export const shelf: readonly Shelved[] = shelved

/** Throws when another card already has its name. */
export function shelve(screen: RouteName, card: Card): Shelved {
  const id = [screen.replace('/', '-'), card.state, card.variant].filter(Boolean).join('.')
  if (shelved.some((other) => other.id === id))
    throw new Error(`two cards are called ${id}: give one of them a variant, or another`)
  const named = { ...card, screen, id }
  shelved.push(named)
  return named
}

/** The modes a card is drawn in. */
export const modesOf = ({ only = everyMode, wide }: Card): Mode[] => [...only, ...(wide ? wideModes : [])]

/**
 * The modes of a card in the order in which they are drawn. The cards of a screen are opened in 特大 and in 标准 by turns: what
 * jumps while a page is opened jumps now in the one, now in the other (0013). 标准 ends the others: a page is tried out in it.
 */
export function takesTurns(card: Shelved): Mode[] {
  const [first = 'standard', ...others] = modesOf(card)
  const place = shelved.filter(({ screen }) => screen === card.screen).findIndex(({ id }) => id === card.id)
  const opened = place % 2 === 0 && others.includes('care') ? 'care' : first
  const rest = modesOf(card).filter((mode) => mode !== opened)
  return [opened, ...rest.reverse()]
}

/** The link that opens a card's screen cold. */
export function linkOf({ screen, path, scenario, params, fault }: Shelved): string {
  const link = linkTo(screen, { scenario, ...params, ...(fault ? { fault } : {}) })
  return path === undefined ? link : link.replace(/^[^?]*/, path)
}

/** What the programme says of a card's scenario (or of the one a stage belongs to); undefined where the link names none that is on it. */
export const sceneOf = ({ scenario }: Card) =>
  scenarioOf(scenario) ?? scenarioOf(scenario.split('.')[0] ?? '') ?? undefined

/** `success.twice.care`: one picture among those of its screen. */
export const pictureOf = ({ id, screen }: Shelved, mode: Mode) => `${id.slice(screen.length + 1)}.${mode}`
