import type { Counter } from './contract/desks'
import { forgetVisit as forgetOpened, counter as opened } from './in-process'

/**
 * The counter every journey asks. Which one stands behind it is decided here and nowhere else: a build with BACKEND=http puts
 * http.ts in the place of in-process.ts (config/backend.ts).
 */
export const counter: Counter = opened

/** Forgets everything this device remembers of the counter. */
export const forgetVisit: () => Promise<void> = forgetOpened
