import type { Loadable } from '@/domain/loadable'
import type { Counter } from '@/services/contract/desks'
import type { family } from '@/services/contract/family'
import type { RefusalOf, ReplyOf } from '@/services/contract/operation'

/** What the counter says before anything is signed. */
export type Examined = Loadable<ReplyOf<typeof family.precheck>, RefusalOf<typeof family.precheck>>

/** What became of the bind. `unreached` is an unknown outcome, never a failure. */
export type Bound = Loadable<ReplyOf<typeof family.bind>, RefusalOf<typeof family.bind>>

/** The bind as it is sent. */
export type BindAsk = Parameters<Counter['family']['bind']>[0]
