import type { Exception } from './compare'

/** Where the targets may differ, and why. What is listed here and no longer differs fails the suite. */
export const exceptions: readonly Exception[] = []
