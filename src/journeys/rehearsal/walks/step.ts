import type { RouteName } from '@/routes/table'
import type { LineFault } from '@/services/contract/rehearsal'
import type { FormName } from './forms'

/** One step of a walk: a page, what is true when it opens, and what somebody who looks should see. */
export interface Step {
  readonly route: RouteName
  readonly params?: Readonly<Record<string, string | number>>
  /** How far the scenario has come: the name of one of its stages (mock/scenarios). */
  readonly stage?: string
  /** Minutes the counter's clock has moved on since then. */
  readonly minutes?: number
  readonly fault?: LineFault
  /** What the person has filled in by then. */
  readonly form?: FormName
  /** What is seen here. Kept on the device while the walk is on: no names, no numbers of people (R-P04). */
  readonly caption: string
  /** 要注意看什么: one or more. */
  readonly notice: readonly string[]
}

/** Walks by the id of the scenario they go through. */
export type Walks = Readonly<Record<string, readonly Step[]>>
