import { daysBetween, type IsoDate } from '../calendar'

/** Why a binding is no more: the sharer wished it, its term ran out, or it was released by itself (P16: insurance ended, death, divorce reported; or the account it drew on was closed). */
export const endingReasons = ['ASKED', 'TERM', 'INSURANCE_ENDED', 'DEATH', 'DIVORCE', 'ACCOUNT_CLOSED'] as const

export type EndingReason = (typeof endingReasons)[number]

/** What a sharer says when they end a binding themselves; a change in the family is to be reported at once (P16). */
export const unbindReasons = [
  'OTHER_PAYER',
  'NOT_WANTED',
  'INSURANCE_ENDED',
  'MOVED',
  'DIVORCE',
  'DEATH',
  'OTHER',
] as const

export type UnbindReason = (typeof unbindReasons)[number]

/** How a binding came to its end: by the sharer's word, with the reason they gave, or by itself. */
export interface Ended {
  readonly why: EndingReason
  /** Null where nobody gave one, and where nobody was asked. */
  readonly reason: UnbindReason | null
}

/** Whether the same two people may wish to bind again; nobody who has lost, or parted from, somebody is asked to. */
export const mayReturn = ({ why, reason }: Ended): boolean =>
  ![why, reason].some((said) => said === 'DEATH' || said === 'DIVORCE')

/** For how many days before its last one a binding is called about to end (domain.md §2.2, EXPIRING). */
const remindsFor = 30

/** Days a binding still holds after today, its last day counted; null where no end was set, or it is further away than anybody need be reminded of. */
export function daysLeft(to: IsoDate | null, on: IsoDate): number | null {
  if (to === null) return null
  const left = daysBetween(on, to)
  return left >= 0 && left <= remindsFor ? left : null
}
