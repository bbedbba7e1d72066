import type { IsoDate } from '@/domain/calendar'
import { type IdNumberFault, readIdNumber } from '@/domain/identity/id-number'
import { type NameFault, nameFault } from '@/domain/identity/name'
import { type PhoneFault, phoneFault } from '@/domain/identity/phone'

/** Who the relative is, as typed. Lives in memory only: a name, an ID number and a phone are never kept on the device (R-P04). */
export interface Identity {
  readonly name: string
  readonly idNumber: string
  readonly phone: string
  /** The relative has no phone: messages go to the sharer's. */
  readonly usesMyPhone: boolean
}

export const nobody: Identity = { name: '', idNumber: '', phone: '', usesMyPhone: false }

export type Field = 'name' | 'idNumber' | 'phone'

export interface Faults {
  readonly name: NameFault | null
  readonly idNumber: IdNumberFault | null
  readonly phone: PhoneFault | null
}

/** What is wrong with each field on `today`, the counter's day; null where nothing is. */
export function faultsOf(identity: Identity, today: IsoDate): Faults {
  const read = readIdNumber(identity.idNumber, today)
  return {
    name: nameFault(identity.name),
    idNumber: 'fault' in read ? read.fault : null,
    phone: identity.usesMyPhone ? null : phoneFault(identity.phone),
  }
}

/** Whether nothing is wrong with any field. */
export const flawless = ({ name, idNumber, phone }: Faults): boolean => !name && !idNumber && !phone
