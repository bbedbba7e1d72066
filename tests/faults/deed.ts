import type { Books } from '@mock/books'
import type { Counter } from '@/services/contract/desks'
import type { Rehearsal } from '../harness/rehearsal'

export type App = typeof import('./app')

/**
 * What a person is told: the page as it was before, with its button; that it is being asked; that nobody could be reached
 * (没有连上); that it is not known yet and must not be sent again (处理中, 正在确认); that it is so; or that it is not to be.
 */
export type Says = 'before' | 'waiting' | 'unreached' | 'pending' | 'done' | 'refused'

/** A person's hand on the page where an operation is the next thing to happen. */
export interface Hand {
  /** Presses the button, or opens the page that asks. */
  act(): Promise<unknown>
  /** What the page offers next: 再试一次, 再查一次, or looking again by itself. */
  goOn(): Promise<unknown>
  says(): Says
}

/** How one operation comes to be asked by the app itself. */
export interface Deed {
  readonly scenario: string
  /** Makes true at the counter what must be true before; answers with the way to the page, walked again after a kill. */
  begin(stage: Rehearsal): Promise<(app: App, counter: Counter) => Promise<Hand>>
  /** How often the operation stands in the books; a look leaves nothing there. */
  effects?(books: Books): number
  /** What is told while a sent write is not answered and nothing else is: in doubt, or nobody reached. */
  readonly unheard?: 'pending' | 'unreached'
}

const spoken = { asking: 'waiting', ready: 'done', refused: 'refused', unreached: 'unreached' } as const

/** What is told of an answer that is a page's own. */
export const saysOf = ({ state }: { state: keyof typeof spoken }): Says => spoken[state]

/** Of an answer to a write: an unheard one is in doubt, and says so. */
export const doubtful = (known: { state: keyof typeof spoken } | null): Says => {
  if (!known) return 'before'
  return known.state === 'unreached' ? 'pending' : spoken[known.state]
}
