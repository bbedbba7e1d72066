import { addDays, dayOf, formatTime, type Instant, type IsoDate, instant } from '../calendar'
import type { Fen } from '../money'
import type { Fact } from '../policy/fact'

/** 医保钱包: money for a relative insured in another province (domain.md §1.10, P08). */
export interface WalletRule {
  readonly perDay: number
  /** The most one transfer may carry, in fen. */
  readonly most: Fen
  /** Closed from the first clock time, `HH:mm`, to the second of the next morning: 22:00 is closed, 06:00 is open. */
  readonly closedFrom: string
  readonly closedTo: string
}

/** Every reason not to send money to a wallet. AREA_UNKNOWN never means no: it means ask 12393. */
export const walletRefusals = [
  'AREA_NOT_OPEN',
  'AREA_UNKNOWN',
  'ACCOUNT_FROZEN',
  'WALLET_NOT_OPENED',
  'WALLET_CLOSED',
  'SAME_PROVINCE',
  'RECEIVER_NOT_OPEN',
  'TRANSFER_PENDING',
  'TOO_MANY_TODAY',
  'TOO_MUCH',
  'INSUFFICIENT_SINGLE_ACCOUNT',
] as const

export type WalletRefusal = (typeof walletRefusals)[number]

/** What a place says on wallets: the limits, and whether it takes part. */
export interface WalletRules {
  readonly rule: readonly Fact<WalletRule>[]
  readonly open: readonly Fact<boolean>[]
}

/** The moment the wallet opens again; null while it is open. */
export function reopensAt({ closedFrom, closedTo }: WalletRule, now: Instant): Instant | null {
  const time = formatTime(now)
  if (time < closedTo) return momentOf(dayOf(now), closedTo)
  return time >= closedFrom ? momentOf(addDays(dayOf(now), 1), closedTo) : null
}

/** When money that nobody accepts is back: the clock time the wallet opens at on the next day (P08: 没有接收的，早上 6 点退回). */
export const returnsAt = ({ closedTo }: WalletRule, sentAt: Instant): Instant =>
  momentOf(addDays(dayOf(sentAt), 1), closedTo)

const momentOf = (on: IsoDate, time: string): Instant => instant(`${on}T${time}:00+08:00`)
