import type { Counter } from '@/services/contract/desks'
import type { family } from '@/services/contract/family'
import type { Asked } from '@/session/loadable'

/** What the counter says before anything is signed. */
export type Examined = Asked<typeof family.precheck>

/** What became of the bind. `unreached` is an unknown outcome, never a failure. */
export type Bound = Asked<typeof family.bind>

/** The bind as it is sent. */
export type BindAsk = Parameters<Counter['family']['bind']>[0]
