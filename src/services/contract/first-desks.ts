import { account } from './account'
import { contribution } from './contribution'
import { family } from './family'
import { policy } from './policy'
import { records } from './records'
import { rehearsal } from './rehearsal'
import { session } from './session'

/** What the first pages ask: in a browser these checks are part of the first script, so nothing else may be listed here. */
export const firstDesks = { session, policy, account, family, contribution, records, rehearsal }
