import type { IsoDate } from '@/domain/calendar'
import type { Relation } from '@/domain/family/relation'
import { type IdNumberFault, readIdNumber } from '@/domain/identity/id-number'
import { type NameFault, nameFault } from '@/domain/identity/name'
import { type AmountFault, type Purse, readAmount } from '@/domain/wallet/amount'

/** Who the money is for, as typed. Lives in memory only: a name and an ID number are never kept on the device (R-P04). */
export interface Receiver {
  readonly name: string
  readonly idNumber: string
}

export const nobody: Receiver = { name: '', idNumber: '' }

export const fields = ['relation', 'name', 'idNumber', 'yuan'] as const

export type Field = (typeof fields)[number]

/** The form as it is filled in. */
export interface Form extends Receiver {
  readonly relation: Relation | null
  readonly yuan: string
}

export interface Faults {
  readonly relation: 'MISSING' | null
  readonly name: NameFault | null
  readonly idNumber: IdNumberFault | null
  readonly yuan: AmountFault | null
}

/** What is wrong with each field on the counter's day; null where nothing is. */
export function faultsOf({ relation, name, idNumber, yuan }: Form, purse: Purse, today: IsoDate): Faults {
  const read = readIdNumber(idNumber, today)
  const amount = readAmount(yuan, purse)
  return {
    relation: relation === null ? 'MISSING' : null,
    name: nameFault(name),
    idNumber: 'fault' in read ? read.fault : null,
    yuan: 'fault' in amount ? amount.fault : null,
  }
}

/** Whether nothing is wrong with any field. */
export const flawless = (faults: Faults): boolean => fields.every((field) => faults[field] === null)
