import type { IsoDate } from '../calendar'
import type { Sex } from '../identity/id-number'
import type { Relation } from './relation'

/** 绑定 as it stands; UNBOUND and EXPIRED still count towards the lifetime number, REJECTED never came to be one. */
export const bindingStatuses = ['ACTIVE', 'UNDER_REVIEW', 'UNBOUND', 'EXPIRED', 'REJECTED'] as const

/** One of them. */
export type BindingStatus = (typeof bindingStatuses)[number]

/** Whether a binding takes one of the places a region allows at a time. */
export const isBound = (status: BindingStatus): boolean => status === 'ACTIVE' || status === 'UNDER_REVIEW'

/** Whether a binding counts towards the number a region allows in a lifetime: all but one that never came to be. */
export const countsForLife = (status: BindingStatus): boolean => status !== 'REJECTED'

/** One relative bound, or once bound, to the sharer's account. */
export interface Binding {
  readonly id: string
  readonly sharerId: string
  readonly relativeId: string
  /** From the relative's card: one may bind one father and one mother. */
  readonly relativeSex: Sex
  readonly relation: Relation
  readonly status: BindingStatus
  readonly since: IsoDate
}
