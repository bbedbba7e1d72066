import { dayOf, type Instant, type IsoDate } from '../calendar'
import type { Fen } from '../money'
import { type Outcome, ok, refused } from '../outcome'
import { type Citation, cite, inForce } from '../policy/fact'
import type { Refusal } from '../refusal'
import { reopensAt, type WalletRefusal, type WalletRule, type WalletRules } from './wallet'

type Verdict<T> = Outcome<T, Refusal<WalletRefusal>>

/** Somebody with an account, as their wallet stands before anything is typed. */
export interface Holding {
  /** They have opened a wallet. */
  readonly opened: boolean
  /** The bureau has frozen the account, for arrears or a lost card. */
  readonly frozen: boolean
  /** How many they have sent on the day, whatever became of them. */
  readonly sentToday: number
  /** One is still waiting to be accepted (P10). */
  readonly pending: boolean
}

/** Money to be sent to a relative's wallet; amounts in fen, `amount` above zero. */
export interface Sending extends Holding {
  readonly amount: Fen
  readonly available: Fen
  /** Payer and relative are insured in one province: there the account itself is shared. */
  readonly sameProvince: boolean
  /** The relative has opened a wallet. */
  readonly receiverOpen: boolean
}

/** Whether a place takes part in the wallet on a day, and where that is written. One that has not said is unknown, never a no. */
export function areaOpen(
  { open }: WalletRules,
  on: IsoDate,
): Outcome<Citation, Refusal<'AREA_UNKNOWN' | 'AREA_NOT_OPEN'>> {
  const fact = inForce(open, on)
  if (!fact) return refused({ code: 'AREA_UNKNOWN' })
  return fact.value ? ok(cite(fact)) : refused({ code: 'AREA_NOT_OPEN', citation: cite(fact) })
}

/**
 * Whether a holder may send anything at all at a moment, whomever to, by their own place: the rule they may send by, or what
 * stands in the way. The place is judged first and the hour last, so that nobody is sent to bed only to hear in the morning
 * that their place takes no part; and nobody fills in a form to hear it afterwards.
 */
export function sendingNow(
  { opened, frozen, sentToday, pending }: Holding,
  own: WalletRules,
  now: Instant,
): Verdict<{ rule: WalletRule; citation: Citation }> {
  const area = areaOpen(own, dayOf(now))
  if (!area.ok) return area
  const fact = inForce(own.rule, dayOf(now))
  if (!fact) return refused({ code: 'AREA_UNKNOWN' })
  const [{ perDay }, citation] = [fact.value, cite(fact)]
  if (frozen) return refused({ code: 'ACCOUNT_FROZEN' })
  if (!opened) return refused({ code: 'WALLET_NOT_OPENED' })
  if (pending) return refused({ code: 'TRANSFER_PENDING', citation })
  if (sentToday >= perDay) return refused({ code: 'TOO_MANY_TODAY', detail: { perDay }, citation })
  const opens = reopensAt(fact.value, now)
  return opens ? refused({ code: 'WALLET_CLOSED', detail: { opens }, citation }) : ok({ rule: fact.value, citation })
}

/**
 * Whether this may be sent at a moment, by both places: no as soon as one of them takes no part, unknown as long as one has
 * not said. A relative in the payer's own province needs no wallet, whatever else is so.
 */
export function walletVerdict(
  sending: Sending,
  own: WalletRules,
  theirs: WalletRules,
  now: Instant,
): Verdict<{ rule: WalletRule; citation: Citation; areaCitation: Citation }> {
  if (sending.sameProvince) return refused({ code: 'SAME_PROVINCE' })
  const area = areaOpen(theirs, dayOf(now))
  if (!area.ok && area.refusal.code === 'AREA_NOT_OPEN') return area
  const may = sendingNow(sending, own, now)
  if (!may.ok) return may
  if (!area.ok) return area
  const { rule, citation } = may.value
  if (!sending.receiverOpen) return refused({ code: 'RECEIVER_NOT_OPEN' })
  if (sending.amount > rule.most) return refused({ code: 'TOO_MUCH', detail: { most: rule.most }, citation })
  if (sending.amount > sending.available)
    return refused({ code: 'INSUFFICIENT_SINGLE_ACCOUNT', detail: { available: sending.available } })
  return ok({ rule, citation, areaCitation: area.value })
}
