import { banks } from './copy.banks'

/** Why a typed number cannot be a bank card. */
export type BankCardFault = 'EMPTY' | 'CHARACTERS' | 'LENGTH' | 'CHECKSUM' | 'CREDIT'

/** Tidies what a person typed: card numbers are written in groups of four. */
export const tidyBankCard = (typed: string): string => typed.replace(/[\s-]/g, '')

/** Checks a UnionPay debit card number: 16 to 19 digits that satisfy Luhn (ISO/IEC 7812-1). Returns null when it may be one. */
export function bankCardFault(typed: string): BankCardFault | null {
  const card = tidyBankCard(typed)
  if (card === '') return 'EMPTY'
  if (!/^\d+$/.test(card)) return 'CHARACTERS'
  if (card.length < 16 || card.length > 19) return 'LENGTH'
  if (luhnSum(card) % 10 !== 0) return 'CHECKSUM'
  return isCredit(card) ? 'CREDIT' : null
}

/** Credit cards of UnionPay begin so, as far as their public prefixes tell. */
const isCredit = (card: string): boolean => card.startsWith('625')

/** The bank a card seems to be of, by its first six digits; null when they tell nothing. */
export const bankOf = (typed: string): string | null => banks[tidyBankCard(typed).slice(0, 6)] ?? null

function luhnSum(card: string): number {
  return [...card].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
}
