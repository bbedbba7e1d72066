import type { IsoDate } from '../calendar'
import { type Fen, zero } from '../money'
import { type Citation, cite, type Fact } from '../policy/fact'
import type { OrderStatus } from './order'

/**
 * Why people ask for a resident fee back (domain.md §2.3.4): it was paid twice, the person died, joined 职工医保, was insured
 * in another district, was recognised for a subsidy later, or the money went to the wrong person or year.
 */
export const refundReasons = [
  'DUPLICATE',
  'DECEASED',
  'JOINED_EMPLOYEE',
  'OTHER_DISTRICT',
  'SUBSIDY_LATER',
  'PAID_WRONG',
] as const

export type RefundReason = (typeof refundReasons)[number]

/** What may be said to a reason: yes, no, or ask the bureau. */
export const refundAnswers = ['YES', 'NO', 'ASK'] as const

export type RefundAnswer = (typeof refundAnswers)[number]

/** What a place says on giving a fee back: before the benefit period begins, by reason; and once it has begun. */
export interface RefundRule {
  readonly before: Readonly<Record<RefundReason, RefundAnswer>>
  readonly inPeriod: RefundAnswer
}

/** An order as a refund looks at it. */
export interface Refundable {
  readonly status: OrderStatus
  readonly amount: Fen
  /** The first day of the cover it bought. */
  readonly benefitFrom: IsoDate
}

/** Whether a fee may be given back for a reason, and the rule that says so; without a rule, ask. */
export interface RefundVerdict {
  readonly reason: RefundReason
  readonly verdict: RefundAnswer
  readonly citation: Citation | null
}

/** Why there is nothing to give back: nothing went out, or nothing of the payer's own. */
export const nothingToRefund = ['NOT_PAID', 'FREE'] as const

/** Why there is nothing of an order to give back; null where there is. */
export const nothingOf = ({ status, amount }: Refundable): (typeof nothingToRefund)[number] | null =>
  status !== 'SUCCEEDED' ? 'NOT_PAID' : amount === zero ? 'FREE' : null

/** Whether the benefit period has not begun yet: the one line every rule found so far draws. */
export const beforeBenefit = ({ benefitFrom }: Refundable, on: IsoDate): boolean => on < benefitFrom

/** What a place says to every reason for giving a paid fee back on a day. Where it says nothing, each is `ASK`: unknown is not no. */
export const refundVerdicts = (order: Refundable, rule: Fact<RefundRule> | null, on: IsoDate): RefundVerdict[] =>
  refundReasons.map((reason) => ({
    reason,
    verdict: rule ? (beforeBenefit(order, on) ? rule.value.before[reason] : rule.value.inPeriod) : 'ASK',
    citation: rule && cite(rule),
  }))
