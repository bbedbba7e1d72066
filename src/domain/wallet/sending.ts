/** Where money sent to a wallet stands: waiting to be accepted, accepted, or back in the account it came from (P08). */
export const sendingStatuses = ['SENT', 'ACCEPTED', 'RETURNED'] as const

export type SendingStatus = (typeof sendingStatuses)[number]

/** Whether nothing will change any more. */
export const isFinished = (status: SendingStatus): boolean => status !== 'SENT'
