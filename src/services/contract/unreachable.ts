import type { Trouble } from '@/domain/loadable'

/** The counter could not be reached, or its answer was lost. Nothing is known about what was asked: ask again, or look it up. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'

  /** @param trouble why it was turned away unserved, where that is known: then nothing was done */
  constructor(
    asked: string,
    readonly trouble?: Trouble,
  ) {
    super(asked)
  }
}

/** Whether a failure is the line's, and not a bug of ours. Names survive minification, class identity does not survive two bundles. */
export const isUnreachable = (failure: unknown): failure is Unreachable =>
  failure instanceof Error && failure.name === 'Unreachable'
