import type { errands } from '@/domain/policy/pack'

/** How one gets there: on a phone or computer, by telephone, on foot, or to the tax office's channels. */
export const groups = ['SCREEN', 'CALL', 'GO', 'TAX'] as const

/** A page of this journey that says more about it, or another that does the errand here. */
export type More = 'phone' | 'kiosk' | 'hours' | 'bank' | 'pay' | 'wallet' | 'family' | 'which'

/**
 * What we say of a channel in our own words. How it is done step by step, and where that was read, the counter says: that is a
 * fact with a date, this is advice.
 */
export interface Guide {
  /** C-01 … C-22. */
  readonly id: string
  readonly name: string
  readonly line: string
  readonly group: (typeof groups)[number]
  readonly errands: readonly (typeof errands)[number][]
  /** Other words people look for it by. */
  readonly words: string
  /** Where it is; none where it is everywhere. */
  readonly places: readonly { readonly code: string; readonly name: string }[]
  readonly bring: readonly string[]
  readonly good: readonly string[]
  readonly less: readonly string[]
  readonly caution?: { readonly title: string; readonly text: string }
  readonly more?: readonly More[]
}
