/** Why a typed number cannot be a bank card. */
export type BankCardFault = 'EMPTY' | 'CHARACTERS' | 'LENGTH' | 'CHECKSUM'

/** Tidies what a person typed: card numbers are written in groups of four. */
export const tidyBankCard = (typed: string): string => typed.replace(/[\s-]/g, '')

/** Checks a UnionPay debit card number: 16 to 19 digits that satisfy Luhn (ISO/IEC 7812-1). Returns null when it may be one. */
export function bankCardFault(typed: string): BankCardFault | null {
  const card = tidyBankCard(typed)
  if (card === '') return 'EMPTY'
  if (!/^\d+$/.test(card)) return 'CHARACTERS'
  if (card.length < 16 || card.length > 19) return 'LENGTH'
  return luhnSum(card) % 10 === 0 ? null : 'CHECKSUM'
}

function luhnSum(card: string): number {
  return [...card].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
}
