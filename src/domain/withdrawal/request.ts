/** Where a 支取 request stands (domain.md §2.4). */
export const requestStatuses = [
  'SUBMITTED',
  'SUPPLEMENT_REQUESTED',
  'RESUBMITTED',
  'ACCEPTED',
  'APPROVED',
  'REJECTED',
  'PAYING',
  'PAID',
  'PAY_FAILED',
  'CANCELLED',
] as const

export type RequestStatus = (typeof requestStatuses)[number]

const lawful: Record<RequestStatus, readonly RequestStatus[]> = {
  SUBMITTED: ['ACCEPTED', 'SUPPLEMENT_REQUESTED', 'CANCELLED'],
  SUPPLEMENT_REQUESTED: ['RESUBMITTED', 'CANCELLED'],
  RESUBMITTED: ['ACCEPTED', 'SUPPLEMENT_REQUESTED', 'CANCELLED'],
  ACCEPTED: ['APPROVED', 'REJECTED', 'CANCELLED'],
  APPROVED: ['PAYING', 'CANCELLED'],
  PAYING: ['PAID', 'PAY_FAILED'],
  PAY_FAILED: ['PAYING'],
  REJECTED: [],
  PAID: [],
  CANCELLED: [],
}

/** Whether a request may pass from one state to another. */
export const mayMove = (from: RequestStatus, to: RequestStatus): boolean => lawful[from].includes(to)

/** Whether the request has come to its end. */
export const isFinished = (status: RequestStatus): boolean => lawful[status].length === 0

/** Whether the applicant may still take it back: any time before the money is on its way. */
export const isCancellable = (status: RequestStatus): boolean => mayMove(status, 'CANCELLED')
