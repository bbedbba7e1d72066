import type { LineFault } from '@/services/contract/rehearsal'
import type { Person } from '../journeys/person'

/** What a screen can be in; `stateWords` says it in the words of the board. */
export const states = [
  'loading',
  'empty',
  'error',
  'offline',
  'refused',
  'invalid',
  'pending',
  'success',
  'failed',
  'broken',
] as const

/**
 * loading: nobody has answered yet. empty: there is nothing to list. error: the counter was not reached. offline: the phone
 * has no network. refused: a lawful no. invalid: something typed or chosen must be mended. pending: handed in, its end not
 * known. success: the ordinary, good picture. failed: it ended badly. broken: a link of no use, or a mistake of ours.
 */
export type State = (typeof states)[number]

/** What goes wrong for as long as the link is open: `&fault=` of the entrance. */
export type Fault = LineFault

/** How every card is drawn. */
export const everyMode = ['standard', 'care'] as const
/** How a `wide` card is drawn besides. */
export const wideModes = ['dark', 'largest-320', 'tablet-768', 'desktop-1280', 'landscape'] as const

export type EveryMode = (typeof everyMode)[number]
export type Mode = EveryMode | (typeof wideModes)[number]

export type Words = string | RegExp

/** One picture of the storyboard: a screen in a state, and how anybody gets there from nothing. */
export interface Card {
  readonly state: State
  /** Tells two cards of one screen and state apart, in the letters of a file name: `twice`. */
  readonly variant?: string
  /** An id of the programme; a card about links that lead nowhere may name one that is not on it. */
  readonly scenario: string
  /** What the page is opened with; the route table says what it wants. */
  readonly params?: Readonly<Record<string, string | number>>
  readonly fault?: Fault
  /** Opened in place of the screen's own path: for a link that leads to no page of ours. */
  readonly path?: string
  /** 这张图是什么：a product owner's sentence. */
  readonly title: string
  /** 要注意看什么 */
  readonly notice?: readonly string[]
  /** Can be read when the picture is complete, and only in this state. */
  readonly until: Words | readonly Words[]
  /** What the person does from the link on. Short: prefer a link that opens there. */
  act?(person: Person): Promise<void>
  /** Where the other mode has nothing else to show. */
  readonly only?: readonly EveryMode[]
  /** Why each mode is opened by itself: the page that stands would not become what a page opened so is. */
  readonly anew?: string
  /** One of the key screens, drawn in every mode. */
  readonly wide?: true
}
