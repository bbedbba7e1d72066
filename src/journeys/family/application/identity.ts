import type { IsoDate } from '@/domain/calendar'
import { type DocumentFault, type DocumentType, documentFault } from '@/domain/identity/document'
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
  /** What the number stands on; left out for the resident card and the household book. */
  readonly document?: DocumentType
}

/** Nothing typed yet. */
export const nobody: Identity = { name: '', idNumber: '', phone: '', usesMyPhone: false }

/** A field that is judged by itself. */
export type Field = 'name' | 'idNumber' | 'phone'

/** What is wrong with each field; null where nothing is. */
export interface Faults {
  readonly name: NameFault | null
  readonly idNumber: IdNumberFault | DocumentFault | null
  readonly phone: PhoneFault | null
}

/** What is wrong with each field on `today`, the counter's day; null where nothing is. */
export function faultsOf(identity: Identity, today: IsoDate): Faults {
  return {
    name: nameFault(identity.name),
    idNumber: numberFault(identity, today),
    phone: identity.usesMyPhone ? null : phoneFault(identity.phone),
  }
}

function numberFault({ document = 'ID_CARD', idNumber }: Identity, today: IsoDate) {
  if (document !== 'ID_CARD') return documentFault(idNumber)
  const read = readIdNumber(idNumber, today)
  return 'fault' in read ? read.fault : null
}

/** Whether nothing is wrong with any field. */
export const flawless = ({ name, idNumber, phone }: Faults): boolean => !name && !idNumber && !phone
