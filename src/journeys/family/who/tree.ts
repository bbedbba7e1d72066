import type { Relation } from '@/domain/family/relation'

/** Somebody in the picture: a kind of relative, or oneself. */
export type Kin = Relation | 'SELF'

/** What joins a generation to the next: whose child is whose. */
export type Link = 'merge' | 'fork-left' | 'straight' | 'fork'

interface Generation {
  /** Left, middle and right; the middle is the line one descends in. */
  readonly kin: readonly [Kin | null, Kin | null, Kin | null]
  readonly below?: Link
}

/** The eleven kinds people ask about, by generation, the eldest on top (Civil Code art. 1045, and the three that are no near relatives). */
export const generations: readonly Generation[] = [
  { kin: ['GRANDPARENT_P', null, 'GRANDPARENT_M'], below: 'merge' },
  { kin: ['UNCLE_OR_AUNT', 'PARENT', 'PARENT_IN_LAW'], below: 'fork-left' },
  { kin: ['SIBLING', 'SELF', 'SPOUSE'], below: 'straight' },
  { kin: ['NEPHEW_OR_NIECE', 'CHILD', null], below: 'fork' },
  { kin: ['GRANDCHILD_S', null, 'GRANDCHILD_D'] },
]
