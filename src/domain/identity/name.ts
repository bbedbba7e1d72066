/** Why a typed name cannot be a person's name. */
export type NameFault = 'EMPTY' | 'TOO_SHORT' | 'TOO_LONG' | 'CHARACTERS'

/**
 * Checks a name as it stands on an identity card: 2 to 50 characters, Han or Latin letters, with · between the parts of
 * a minority name (domain.md §2.2). Digits and other signs are refused. Returns null when it may be a name.
 */
export function nameFault(typed: string): NameFault | null {
  const name = typed.trim()
  if (name === '') return 'EMPTY'
  if (!/^[\p{Script=Han}A-Za-z]+(?:[·.\s-][\p{Script=Han}A-Za-z]+)*$/u.test(name)) return 'CHARACTERS'
  const length = [...name].length
  if (length < 2) return 'TOO_SHORT'
  return length > 50 ? 'TOO_LONG' : null
}
