/** Why a typed number cannot be a mainland mobile number. */
export type PhoneFault = 'EMPTY' | 'LENGTH' | 'CHARACTERS'

/** Tidies what a person typed or pasted: spaces, dashes and a +86 in front go. */
export const tidyPhone = (typed: string): string => typed.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')

/** Checks a mobile number: 11 digits beginning 13 to 19. Returns null when it may be one. */
export function phoneFault(typed: string): PhoneFault | null {
  const phone = tidyPhone(typed)
  if (phone === '') return 'EMPTY'
  if (!/^\d+$/.test(phone)) return 'CHARACTERS'
  if (phone.length !== 11) return 'LENGTH'
  return /^1[3-9]/.test(phone) ? null : 'CHARACTERS'
}
