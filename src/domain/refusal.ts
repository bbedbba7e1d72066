import type { Citation } from './policy/fact'

/** A lawful no: what was refused, by which rule, and the figures its sentence needs. The words live in each journey's copy. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  /** The rule it rests on; absent where arithmetic or the person's own record says no (an empty account needs no law). */
  readonly citation?: Citation
  /** Figures for the sentence: amounts in fen, days as IsoDate, masked names. */
  readonly detail?: Readonly<Record<string, string | number>>
}
