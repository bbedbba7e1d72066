import type { RouteName } from '@/routes/table'

/** A requirement of the inventory (research/domain.md §1) and where a person meets it. */
export interface Covered {
  /** C-01, B-08, X-18: its id in the inventory. */
  readonly id: string
  /** What is asked for, in a line of our own. */
  readonly asks: string
  readonly at: RouteName
  readonly params?: Readonly<Record<string, string | number>>
  readonly scenario: string
  /** To be read there, opened by its link, without a press: enough that the page cannot merely name the thing. */
  readonly words: readonly string[]
}
