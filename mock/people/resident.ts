import { day } from '@/domain/calendar'
import { readIdNumber } from '@/domain/identity/id-number'
import type { Insured } from '@/domain/insured'

/** Someone in the register, with the phone the bureau has on file. */
export interface Resident extends Insured {
  /** Empty for those who have none. */
  readonly phone: string
  /** Draws a pension. */
  readonly retired?: boolean
  /** 冻结: what is in the account cannot be used. */
  readonly frozen?: boolean
  /** 欠费: contributions are owed. */
  readonly inArrears?: boolean
}

/** Any later day will do: the register holds no one unborn. */
const registerDay = day('2026-11-21')

/** Enters a person in the register. Throws when the number is not one: the register is ours to get right. */
export function resident(person: Omit<Resident, 'card'> & { idNumber: string }): Resident {
  const { idNumber, ...rest } = person
  const read = readIdNumber(idNumber, registerDay)
  if ('fault' in read) throw new Error(`${person.id}: ${read.fault}`)
  return { ...rest, card: read.card }
}
