import type { ReactElement } from 'react'

/**
 * What a part promises to everybody who uses it. `says` is what a screen reader is told of each state (outline.ts), and by
 * that also what a keyboard reaches. Heights and colours are read from the compiled sheet, so they are those of the screen.
 */
export interface Contract {
  /** Each state as it is drawn on H5, and what is read out of it. */
  readonly says: readonly [drawn: ReactElement, told: readonly string[]][]
  /**
   * What a finger aims at, by selector. `main` targets are 60 px high in 关怀, `any` are 44 px at every level (R-A07).
   * Left out where a part is made of others that promise it, or cannot be pressed.
   */
  readonly aims?: Readonly<Record<string, 'main' | 'any'>>
  /** Words on their ground: 4.5:1 at every level, in both themes. A selector, or the name of a role. */
  readonly reads?: readonly [ink: string, ground: string][]
  /** Shapes on their ground: 3:1. The first names what has the edge or fill, as `.selector edge` or a role. */
  readonly shows?: readonly [shape: string, ground: string][]
}
