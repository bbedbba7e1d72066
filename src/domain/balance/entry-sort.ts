import type { Entry, EntryKind } from './statement'

/** What a person looks for in a statement: five sorts, so that each fits on a button and every entry has exactly one. */
export const entrySorts = ['CREDIT', 'OWN_CARE', 'FAMILY', 'ASIDE', 'OUT'] as const

export type EntrySort = (typeof entrySorts)[number]

const sorts: Record<EntryKind, EntrySort> = {
  OPENING: 'CREDIT',
  MONTHLY_CREDIT: 'CREDIT',
  INTEREST: 'CREDIT',
  CARE: 'OWN_CARE',
  PHARMACY: 'OWN_CARE',
  CARE_REVERSED: 'OWN_CARE',
  HELD: 'FAMILY',
  RELEASED: 'FAMILY',
  RESIDENT_FEE: 'FAMILY',
  RETURNED: 'FAMILY',
  REVERSED: 'FAMILY',
  WALLET_SENT: 'FAMILY',
  WALLET_RETURNED: 'FAMILY',
  FROZEN: 'ASIDE',
  UNFROZEN: 'ASIDE',
  TRANSFER_FROZEN: 'ASIDE',
  TRANSFER_UNFROZEN: 'ASIDE',
  WITHDRAWN: 'OUT',
  TRANSFERRED_OUT: 'OUT',
  PREMIUM: 'OUT',
  PREMIUM_RETURNED: 'OUT',
}

/** The sort of an entry: whatever went to a relative is the family's, also at the doctor's. */
export const sortOf = ({ kind, relative }: Pick<Entry, 'kind' | 'relative'>): EntrySort =>
  relative === undefined ? sorts[kind] : 'FAMILY'
