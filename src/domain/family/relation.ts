import { ageOn, type IsoDate } from '../calendar'
import type { IdentityCard } from '../identity/id-number'

/** The eight kinds of near relative (近亲属) of the Civil Code art. 1045, and the kinds people ask for that are none (F-02, K-01). */
export const relations = [
  'SPOUSE',
  'PARENT',
  'CHILD',
  'SIBLING',
  'GRANDPARENT_P',
  'GRANDPARENT_M',
  'GRANDCHILD_S',
  'GRANDCHILD_D',
  'PARENT_IN_LAW',
  'NEPHEW_OR_NIECE',
  'UNCLE_OR_AUNT',
] as const

/** One of them. */
export type Relation = (typeof relations)[number]

/** Why a claimed kinship cannot be as stated. */
export type Implausible = 'AGE_IMPLAUSIBLE' | 'SEX_IMPLAUSIBLE' | 'SELF'

/** Youngest age gap, in whole years, at which one can be the other's elder (domain.md §2.2 plausibility). */
const elderBy: Partial<Record<Relation, number>> = { PARENT: 14, GRANDPARENT_P: 28, GRANDPARENT_M: 28 }
const youngerBy: Partial<Record<Relation, number>> = { CHILD: 14, GRANDCHILD_S: 28, GRANDCHILD_D: 28 }

/** Both spouses must be of marriageable age (Civil Code art. 1047): 22 for men, 20 for women. */
const marriageable = { male: 22, female: 20 }

/**
 * Whether a person with this card can stand in this relation to the sharer, as far as two cards can say: whom the registry
 * knows otherwise shows its paper at a window. Says nothing about whether the region allows the relation. Ages are compared by birth date; `on` is the day of application.
 */
export function implausible(
  relation: Relation,
  sharer: IdentityCard,
  relative: IdentityCard,
  on: IsoDate,
): Implausible | null {
  if (sharer.number === relative.number) return 'SELF'
  const older = elderBy[relation]
  if (older !== undefined && ageOn(relative.born, sharer.born) < older) return 'AGE_IMPLAUSIBLE'
  const younger = youngerBy[relation]
  if (younger !== undefined && ageOn(sharer.born, relative.born) < younger) return 'AGE_IMPLAUSIBLE'
  if (relation !== 'SPOUSE') return null
  // A marriage is registered between a man and a woman (art. 1046): one number or the relation is wrong.
  if (relative.sex === sharer.sex) return 'SEX_IMPLAUSIBLE'
  const young = [sharer, relative].some(({ born, sex }) => ageOn(born, on) < marriageable[sex])
  return young ? 'AGE_IMPLAUSIBLE' : null
}
