import { addDays, addMonths, type IsoDate } from '../calendar'

/** Where 商业健康保险 stands that was bought out of the account: paid, in force, or given back in full to the account (I-05). */
export const coverStatuses = ['PAID', 'EFFECTIVE', 'CANCELLED'] as const

export type CoverStatus = (typeof coverStatuses)[number]

const lawful: Record<CoverStatus, readonly CoverStatus[]> = {
  PAID: ['EFFECTIVE', 'CANCELLED'],
  EFFECTIVE: ['CANCELLED'],
  CANCELLED: [],
}

/** Whether a cover may pass from one state to another. */
export const mayMove = (from: CoverStatus, to: CoverStatus): boolean => lawful[from].includes(to)

/** The last day of a cover, which runs for a year from its first. */
export const lastDayOf = (from: IsoDate): IsoDate => addDays(addMonths(from, 12), -1)
