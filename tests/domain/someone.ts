import { day } from '@/domain/calendar'
import type { Binding } from '@/domain/family/binding'
import { type IdentityCard, readIdNumber } from '@/domain/identity/id-number'
import type { Insured } from '@/domain/insured'

/** A valid identity number under the prefix 430100, which is never issued. The check character is worked out as ISO 7064 words it. */
export function idNumberOf(born: string, sex: 'male' | 'female', order = 0): string {
  const seventeen = `430100${born.replace(/-/g, '')}${String(order).padStart(2, '0')}${sex === 'male' ? 1 : 2}`
  const product = [...seventeen].reduce((so, digit) => ((so + Number(digit)) * 2) % 11, 0)
  return seventeen + '0123456789X'[(12 - product) % 11]
}

/** The card with this number; throws when it is none. */
export function cardOf(number: string): IdentityCard {
  const read = readIdNumber(number, day('2026-11-21'))
  if ('fault' in read) throw new Error(`${number}: ${read.fault}`)
  return read.card
}

/** A card by birth and sex alone. */
export const bornOn = (born: string, sex: 'male' | 'female' = 'male', order = 0): IdentityCard =>
  cardOf(idNumberOf(born, sex, order))

/** An ordinary resident of 张家界 in good standing, with whatever the story changes. */
export const resident = (changes: Partial<Insured> = {}): Insured => ({
  id: 'resident',
  name: '周建国',
  card: cardOf('430800196205180019'),
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '430800',
  category: 'ORDINARY',
  ...changes,
})

/** An employee of 长沙 in good standing. */
export const employee = (changes: Partial<Insured> = {}): Insured => ({
  ...resident(),
  id: 'employee',
  name: '周明',
  card: cardOf('430100199003120013'),
  scheme: 'EMPLOYEE',
  area: '430100',
  ...changes,
})

/** A brother bound long ago, with whatever the story changes. */
export const binding = (changes: Partial<Binding> = {}): Binding => ({
  id: 'binding',
  sharerId: 'employee',
  relativeId: 'brother',
  relativeSex: 'male',
  relation: 'SIBLING',
  status: 'ACTIVE',
  since: day('2025-01-02'),
  ...changes,
})
