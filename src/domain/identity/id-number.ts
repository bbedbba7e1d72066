import { type IsoDate, isIsoDate } from '../calendar'

/** As the 17th digit of an identity number tells it. */
export type Sex = 'male' | 'female'

/** What an 18-digit resident identity number says of its bearer. */
export interface IdentityCard {
  readonly number: string
  readonly born: IsoDate
  readonly sex: Sex
}

/** Why a typed number cannot be a resident identity number. */
export type IdNumberFault =
  | 'EMPTY'
  | 'OLD_15_DIGITS'
  | 'LENGTH'
  | 'CHARACTERS'
  | 'BIRTH_DATE'
  | 'BORN_IN_FUTURE'
  | 'CHECKSUM'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** Tidies what a person typed: spaces out, the check letter in capitals. */
export const tidyIdNumber = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

/**
 * Reads a resident identity number: length, characters, birth date and check character as GB 11643-1999 has them;
 * the 17th digit is odd for men. `today` is the counter's day. Whether the number was ever issued only a register can say.
 */
export function readIdNumber(typed: string, today: IsoDate): { card: IdentityCard } | { fault: IdNumberFault } {
  const number = tidyIdNumber(typed)
  if (number === '') return { fault: 'EMPTY' }
  if (/^\d{15}$/.test(number)) return { fault: 'OLD_15_DIGITS' }
  if (number.length !== 18) return { fault: 'LENGTH' }
  if (!/^\d{17}[\dX]$/.test(number)) return { fault: 'CHARACTERS' }
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isIsoDate(born)) return { fault: 'BIRTH_DATE' }
  if (born > today) return { fault: 'BORN_IN_FUTURE' }
  if (checkCharacter(number) !== number[17]) return { fault: 'CHECKSUM' }
  return { card: { number, born, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' } }
}

/** The check character that the first 17 digits call for (ISO 7064 MOD 11-2). */
function checkCharacter(number: string): string | undefined {
  const total = weights.reduce((so, weight, place) => so + weight * Number(number[place]), 0)
  return checkCharacters[total % 11]
}
