import type { errands } from '@/domain/policy/pack'

export type Errand = (typeof errands)[number]

/** One turn of a call: what is heard, what to say or press, and where each answer leads. */
export interface Turn {
  /** The machine's or the clerk's words. */
  readonly hear?: string
  /** To be read out loud. */
  readonly say?: string
  /** What they ask in return, to have the answer ready. */
  readonly asks?: readonly string[]
  /** What to do, when nothing is said. */
  readonly tip?: string
  readonly next: readonly { readonly label: string; readonly to: TurnId }[]
}

/** The turns, in the order a call goes: `done` is its end. */
export const turnIds = ['ready', 'dial', 'busy', 'number', 'balance', 'agent', 'who', 'answer', 'note', 'done'] as const

export type TurnId = (typeof turnIds)[number]

/** Where a step back leads: the turns that were heard, without the last. */
export const stepBack = (heard: readonly TurnId[]): readonly TurnId[] => (heard.length > 1 ? heard.slice(0, -1) : heard)
