import { type Instant, millisecondsBetween } from '../calendar'

/** Where a 缴费单 stands, as the citizen is told (design-reliability §D.1). */
export const orderStatuses = [
  'CREATED',
  'SUBMITTED',
  'PROCESSING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
  'EXPIRED',
  'REVOKED',
] as const

export type OrderStatus = (typeof orderStatuses)[number]

/** The three things that must each happen before a fee is paid: 医保扣款, 税务入库, 参保登记 (domain.md §2.3.3). */
export const tracks = ['deduct', 'tax', 'enrol'] as const

export type Track = (typeof tracks)[number]

/** Where one track stands. NOT_NEEDED: nothing to deduct when 0 元 is owed. */
export const trackStates = ['WAITING', 'DONE', 'FAILED', 'NOT_NEEDED'] as const

const lawful: Record<OrderStatus, readonly OrderStatus[]> = {
  CREATED: ['SUBMITTED', 'CANCELLED', 'EXPIRED'],
  SUBMITTED: ['PROCESSING', 'REVOKED'],
  PROCESSING: ['SUCCEEDED', 'FAILED'],
  // Only where the place reverses a paid fee (undo.ts).
  SUCCEEDED: ['REVOKED'],
  FAILED: [],
  CANCELLED: [],
  EXPIRED: [],
  REVOKED: [],
}

/** Whether an order may pass from one state to another (I8). */
export const mayMove = (from: OrderStatus, to: OrderStatus): boolean => lawful[from].includes(to)

/** Whether nothing will change any more without someone asking. */
export const isFinished = (status: OrderStatus): boolean => status === 'SUCCEEDED' || lawful[status].length === 0

/** Whether an order in this state takes the person's year, so that nobody else can pay it (I3). */
export const occupiesYear = (status: OrderStatus): boolean =>
  status === 'SUBMITTED' || status === 'PROCESSING' || status === 'SUCCEEDED'

/** Minutes an amount stays locked before an unconfirmed order lapses. */
export const orderLivesMinutes = 30

/** Minutes in which a submitted order can be taken back under `hold10` (PRODUCT decision 6). */
export const holdMinutes = 10

/**
 * Whether a submitted order waits for the bureau's own day (SCHEDULED: 北京 collects on a month's last evening, P31) and not
 * for the ten minutes alone: then nothing can hurry it, and it can be taken back until that day.
 */
export const isScheduled = (submittedAt: Instant | null, leavesAt: Instant | null): boolean =>
  submittedAt !== null && leavesAt !== null && millisecondsBetween(submittedAt, leavesAt) > holdMinutes * 60_000
