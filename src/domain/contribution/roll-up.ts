import type { OrderStatus } from './order'

/** Where a fee stands among the three offices, as a bureau knows it (domain.md §2.3.3). */
export const fineStates = [
  'CREATED',
  'PRECHECKED',
  'CONFIRMED',
  'SCHEDULED',
  'BATCHED',
  'DEDUCTING',
  'DEDUCT_FAILED',
  'DEDUCTED',
  'TAX_POSTING',
  'POSTING_DELAYED',
  'POSTING_FAILED',
  'AUTO_REVERSED',
  'DUPLICATE_FOUND',
  'ENROLLED',
  'RECEIPT_READY',
  'UNKNOWN',
  'REVERSAL_REQUESTED',
  'REVERSAL_REFUSED',
  'REVERSED',
] as const

export type FineState = (typeof fineStates)[number]

/** What the citizen is told of a fine state; its words are the client's. */
export const sentences = [
  'NOT_CONFIRMED',
  'STILL_YOURS_TO_TAKE_BACK',
  'LEAVES_AT_MONTH_END',
  'MONEY_IS_LEAVING',
  'WITH_THE_TAX_OFFICE',
  'TAKES_LONGER',
  'MONEY_COMES_BACK',
  'MONEY_CAME_BACK',
  'NOTHING_LEFT',
  'COVER_IS_REGISTERED',
  'RECEIPT_IS_READY',
  'BEING_LOOKED_INTO',
  'REVERSAL_ASKED_FOR',
  'REVERSAL_REFUSED',
  'REVERSED',
] as const

export type Sentence = (typeof sentences)[number]

/** A fine state as it reaches the client: one status, one sentence. */
export interface RollUp {
  readonly status: OrderStatus
  readonly sentence: Sentence
}

/**
 * The client's view of every fine state (design-reliability §D.1). Beware: nothing is SUCCEEDED before the insurance is
 * registered, nothing FAILED before the money is back, and what nobody knows is still PROCESSING (R-R04).
 */
export const rollUp: Readonly<Record<FineState, RollUp>> = {
  CREATED: { status: 'CREATED', sentence: 'NOT_CONFIRMED' },
  PRECHECKED: { status: 'CREATED', sentence: 'NOT_CONFIRMED' },
  CONFIRMED: { status: 'SUBMITTED', sentence: 'STILL_YOURS_TO_TAKE_BACK' },
  SCHEDULED: { status: 'SUBMITTED', sentence: 'LEAVES_AT_MONTH_END' },
  BATCHED: { status: 'PROCESSING', sentence: 'MONEY_IS_LEAVING' },
  DEDUCTING: { status: 'PROCESSING', sentence: 'MONEY_IS_LEAVING' },
  DEDUCT_FAILED: { status: 'FAILED', sentence: 'NOTHING_LEFT' },
  DEDUCTED: { status: 'PROCESSING', sentence: 'WITH_THE_TAX_OFFICE' },
  TAX_POSTING: { status: 'PROCESSING', sentence: 'WITH_THE_TAX_OFFICE' },
  POSTING_DELAYED: { status: 'PROCESSING', sentence: 'TAKES_LONGER' },
  POSTING_FAILED: { status: 'PROCESSING', sentence: 'MONEY_COMES_BACK' },
  AUTO_REVERSED: { status: 'FAILED', sentence: 'MONEY_CAME_BACK' },
  DUPLICATE_FOUND: { status: 'PROCESSING', sentence: 'MONEY_COMES_BACK' },
  ENROLLED: { status: 'SUCCEEDED', sentence: 'COVER_IS_REGISTERED' },
  RECEIPT_READY: { status: 'SUCCEEDED', sentence: 'RECEIPT_IS_READY' },
  UNKNOWN: { status: 'PROCESSING', sentence: 'BEING_LOOKED_INTO' },
  REVERSAL_REQUESTED: { status: 'SUCCEEDED', sentence: 'REVERSAL_ASKED_FOR' },
  REVERSAL_REFUSED: { status: 'SUCCEEDED', sentence: 'REVERSAL_REFUSED' },
  REVERSED: { status: 'REVOKED', sentence: 'REVERSED' },
}
