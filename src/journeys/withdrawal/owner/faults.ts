import type { FieldError } from '@/design/parts/ErrorSummary'
import { day } from '@/domain/calendar'
import { readIdNumber } from '@/domain/identity/id-number'
import { nameFault } from '@/domain/identity/name'
import { copy } from '../copy.asking'

const { nameFaults, numberFaults } = copy.owner

/** Whose account, as typed. Lives in memory only. */
export interface TypedOwner {
  readonly name: string
  readonly idNumber: string
}

/** Later than any birth: who died was born, and the counter knows when. */
const anyDay = day('2100-01-01')

/** What is wrong with an owner as typed, a sentence for each field that has a fault. */
export function ownerFaults({ name, idNumber }: TypedOwner): FieldError[] {
  const wrongName = nameFault(name)
  const read = readIdNumber(idNumber, anyDay)
  return [
    ...(wrongName ? [{ field: 'name', message: nameFaults[wrongName] }] : []),
    ...('fault' in read ? [{ field: 'idNumber', message: numberFaults[read.fault] }] : []),
  ]
}
