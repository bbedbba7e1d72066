import type { ReactNode } from 'react'
import type { when } from './copy.specimens'

/** A part as it hangs in the catalogue: each of its states, under a name. */
export interface Specimen {
  /** As the file of the part is called. */
  readonly part: keyof typeof when
  readonly states: readonly { readonly name?: string; readonly shown: ReactNode }[]
}

/** A specimen's buttons do nothing. */
export const nothing = (): void => undefined

/** A specimen's acts come to nothing at once. */
export const nothingLater = async (): Promise<void> => undefined
