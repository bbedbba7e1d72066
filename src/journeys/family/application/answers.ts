import type { binding } from '@/services/contract/binding'
import type { Counter } from '@/services/contract/desks'
import type { ReplyOf } from '@/services/contract/operation'
import type { Asked } from '@/session/loadable'

/** What the counter says before anything is signed. */
export type Examined = Asked<typeof binding.precheck>

/** The same, where it would be taken. */
export type Precheck = ReplyOf<typeof binding.precheck>

/** What became of the bind. `unreached` is an unknown outcome, never a failure. */
export type Bound = Asked<typeof binding.bind>

/** The bind as it is sent. */
export type BindAsk = Parameters<Counter['family']['bind']>[0]
