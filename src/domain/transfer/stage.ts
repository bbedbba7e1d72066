/** Where a 转移接续 stands (domain.md §2.5): taken in, at the old place, on its way, credited at the new one. */
export const transferStatuses = ['SUBMITTED', 'ACCEPTED', 'SENT', 'ARRIVED', 'CANCELLED'] as const

export type TransferStatus = (typeof transferStatuses)[number]

const lawful: Record<TransferStatus, readonly TransferStatus[]> = {
  SUBMITTED: ['ACCEPTED', 'CANCELLED'],
  ACCEPTED: ['SENT', 'CANCELLED'],
  SENT: ['ARRIVED'],
  ARRIVED: [],
  CANCELLED: [],
}

/** Whether a transfer may pass from one state to another. */
export const mayMove = (from: TransferStatus, to: TransferStatus): boolean => lawful[from].includes(to)

/** Whether the transfer has come to its end. */
export const isFinished = (status: TransferStatus): boolean => lawful[status].length === 0
