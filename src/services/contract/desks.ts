import { firstDesks } from './first-desks'
import { furtherDesks } from './further-desks'
import type { CounterOf } from './operation'

/**
 * Everything the counter promises, desk by desk: the one list that types, tests and whoever publishes the contract are made
 * from. Beware: what runs on a phone takes only its type from here, and its checks from `firstDesks` and `furtherDesks`.
 */
export const desks = {
  ...firstDesks,
  ...furtherDesks,
  policy: { ...firstDesks.policy, ...furtherDesks.policy },
  account: { ...firstDesks.account, ...furtherDesks.account },
  family: { ...firstDesks.family, ...furtherDesks.family },
  contribution: { ...firstDesks.contribution, ...furtherDesks.contribution },
  rehearsal: { ...firstDesks.rehearsal, ...furtherDesks.rehearsal },
}

/** The medical-insurance counter, whoever stands behind it. */
export type Counter = CounterOf<typeof desks>
