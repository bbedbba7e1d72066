import type { Instant } from '@/domain/calendar'

/** Where a 支取 request stands (domain.md §2.4). */
export const requestStatuses = [
  'SUBMITTED',
  'SUPPLEMENT_REQUESTED',
  'RESUBMITTED',
  'ACCEPTED',
  'APPROVED',
  'REJECTED',
  'CARD_RETURN_PENDING',
  'CARD_RETURNED',
  'PAYING',
  'PAID',
  'PAY_FAILED',
  'PAYEE_CHANGED',
  'CLOSED',
  'CANCELLED',
] as const

export type RequestStatus = (typeof requestStatuses)[number]

const lawful: Record<RequestStatus, readonly RequestStatus[]> = {
  SUBMITTED: ['ACCEPTED', 'SUPPLEMENT_REQUESTED', 'CANCELLED'],
  SUPPLEMENT_REQUESTED: ['RESUBMITTED', 'CANCELLED'],
  RESUBMITTED: ['ACCEPTED', 'SUPPLEMENT_REQUESTED', 'CANCELLED'],
  ACCEPTED: ['APPROVED', 'REJECTED', 'CANCELLED'],
  APPROVED: ['CARD_RETURN_PENDING', 'PAYING', 'CANCELLED'],
  CARD_RETURN_PENDING: ['CARD_RETURNED', 'CANCELLED'],
  CARD_RETURNED: ['PAYING', 'CANCELLED'],
  PAYING: ['PAID', 'PAY_FAILED'],
  PAY_FAILED: ['PAYEE_CHANGED'],
  PAYEE_CHANGED: ['PAYING'],
  PAID: ['CLOSED'],
  REJECTED: [],
  CLOSED: [],
  CANCELLED: [],
}

/** Whether a request may pass from one state to another. */
export const mayMove = (from: RequestStatus, to: RequestStatus): boolean => lawful[from].includes(to)

const yours: readonly RequestStatus[] = ['SUPPLEMENT_REQUESTED', 'CARD_RETURN_PENDING', 'PAY_FAILED']

/** Whether only the applicant can bring it on: how long the bureau takes says nothing until they have. */
export const awaitsApplicant = (status: RequestStatus): boolean => yours.includes(status)

/** Whether the money is with the applicant; closing the account follows by itself. */
export const isPaidOut = (status: RequestStatus): boolean => status === 'PAID' || status === 'CLOSED'

/** Whether nobody has anything more to do about the money. */
export const isFinished = (status: RequestStatus): boolean => isPaidOut(status) || lawful[status].length === 0

/** Whether the applicant may still take it back: any time before the money is on its way. */
export const isCancellable = (status: RequestStatus): boolean => mayMove(status, 'CANCELLED')

type Step = { readonly status: RequestStatus; readonly at: Instant }

/** When, and by which step, all papers were there as far as is known: asked for, or brought late. The bureau's working days count from then; null where nothing was ever handed in. */
export const handedIn = <S extends Step>(history: readonly S[]): S | null =>
  history.filter(({ status }) => status === 'SUBMITTED' || status === 'RESUBMITTED').pop() ?? null
