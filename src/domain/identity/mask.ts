/** Hides the middle of a name: 张小兰 → 张*兰, 李英 → 李*, 欧阳小三 → 欧**三 (R-P02). */
export function maskName(name: string): string {
  const letters = [...name]
  if (letters.length <= 2) return `${letters[0] ?? ''}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters[letters.length - 1]}`
}

/** Shows the first three and last four characters of an identity number (R-P02). */
export const maskIdNumber = (number: string): string => `${number.slice(0, 3)}${'*'.repeat(11)}${number.slice(-4)}`

/** Shows the first three and last four digits of a phone number (R-P02). */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** Shows the last four digits of a bank card (R-P02). */
export const maskBankCard = (card: string): string => `**** ${card.slice(-4)}`
