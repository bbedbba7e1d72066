import { account } from './account'
import { contribution } from './contribution'
import { family } from './family'
import type { CounterOf } from './operation'
import { policy } from './policy'
import { records } from './records'
import { rehearsal } from './rehearsal'
import { session } from './session'
import { stepUp } from './step-up'
import { withdrawal } from './withdrawal'

/** Everything the counter promises, desk by desk. The one list that types, checks at run time and tests are made from. */
export const desks = { session, policy, account, family, contribution, withdrawal, stepUp, records, rehearsal }

/** The medical-insurance counter, whoever stands behind it. */
export type Counter = CounterOf<typeof desks>
