/** Where a 转移接续 stands (domain.md §2.5): taken in, at the old place, on its way, credited at the new one; or not taken there, and the money back (T-10). */
export const transferStatuses = ['SUBMITTED', 'ACCEPTED', 'SENT', 'ARRIVED', 'NOT_TAKEN', 'CANCELLED'] as const

export type TransferStatus = (typeof transferStatuses)[number]

const lawful: Record<TransferStatus, readonly TransferStatus[]> = {
  SUBMITTED: ['ACCEPTED', 'CANCELLED'],
  ACCEPTED: ['SENT', 'NOT_TAKEN', 'CANCELLED'],
  SENT: ['ARRIVED'],
  ARRIVED: [],
  NOT_TAKEN: [],
  CANCELLED: [],
}

/** Whether a transfer may pass from one state to another. */
export const mayMove = (from: TransferStatus, to: TransferStatus): boolean => lawful[from].includes(to)

/** Whether the transfer has come to its end. */
export const isFinished = (status: TransferStatus): boolean => lawful[status].length === 0
