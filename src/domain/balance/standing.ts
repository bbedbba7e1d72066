/** How an account stands, as its holder must know it (domain.md §2.1). CLOSED: everything in it has left, by withdrawal or to another place. */
export const accountStandings = ['NORMAL', 'SUSPENDED', 'FROZEN', 'TRANSFERRING', 'CLOSED'] as const

export type AccountStanding = (typeof accountStandings)[number]

/** What is known of an account and of its holder's insurance. */
export interface AccountFacts {
  /** Paid out, or arrived at another place: nothing will come in again. */
  readonly emptied: boolean
  readonly frozen: boolean
  /** On its way to another place. */
  readonly moving: boolean
  /** The insurance no longer runs: stopped or ended. */
  readonly stopped: boolean
}

/**
 * The one word for an account. What weighs more is said first: an account that is gone is not also frozen, and whoever can do
 * nothing with it must not read only that the insurance has stopped.
 */
export function standingOf({ emptied, frozen, moving, stopped }: AccountFacts): AccountStanding {
  if (emptied) return 'CLOSED'
  if (frozen) return 'FROZEN'
  if (moving) return 'TRANSFERRING'
  return stopped ? 'SUSPENDED' : 'NORMAL'
}
