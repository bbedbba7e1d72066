/**
 * What a person may show instead of a resident card, by the bureau's own codes in this order: 01, 04/05, 06, 07, 08, 16, 17, 99
 * (P56). Under ID_CARD stands the household book too: it has the same number. 出生医学证明 has no code there: whoever has nothing
 * else yet is a newborn, and a clerk enters it (U-10).
 */
export const documentTypes = [
  'ID_CARD',
  'HONG_KONG_MACAO',
  'TAIWAN',
  'FOREIGN_RESIDENT',
  'FOREIGN_PASSPORT',
  'CHINESE_PASSPORT',
  'HMT_RESIDENT',
  'BIRTH_CERTIFICATE',
  'OTHER',
] as const

export type DocumentType = (typeof documentTypes)[number]

/** Why what was typed cannot be a document's number. */
export type DocumentFault = 'EMPTY' | 'LENGTH' | 'CHARACTERS'

/** Tidies a document's number: spaces and dashes out, letters in capitals. */
export const tidyDocument = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase()

/**
 * Checks the number of a document other than the resident card: 5 to 20 letters and digits. There is no check digit to go by,
 * so a clerk looks at it (UNDER_REVIEW). Returns null when it may be one.
 */
export function documentFault(typed: string): DocumentFault | null {
  const number = tidyDocument(typed)
  if (number === '') return 'EMPTY'
  if (!/^[A-Z0-9]+$/.test(number)) return 'CHARACTERS'
  return number.length < 5 || number.length > 20 ? 'LENGTH' : null
}

/** Shows the first and the last three characters of a document's number (R-P02). */
export const maskDocument = (number: string): string => `${number.slice(0, 1)}${'*'.repeat(4)}${number.slice(-3)}`
