import type { Instant } from '@/domain/calendar'
import type { Books } from '../books'
import type { Fault } from '../faults'

/** Something that is already true when the curtain rises; writes it into the books. */
export type Given = (books: Books, now: Instant) => void

/** A walkthrough: a person, a day, what is already true, what goes wrong, and where it begins. */
export interface Scenario {
  readonly id: string
  readonly title: string
  readonly errand: 'balance' | 'family' | 'contribution' | 'withdrawal'
  /** Who stands at the counter: an id of the register. */
  readonly person: string
  readonly now: Instant
  readonly given: readonly Given[]
  readonly goesWrong: readonly Fault[]
  /** A name of the route table with its parameters; checked by tests/house, since the counter knows no pages. */
  readonly opensAt: { readonly route: string; readonly params: Readonly<Record<string, string | number>> }
  /** How far one may have come in it: what is true besides, by name. `pay-for-father.held` opens the scenario there. */
  readonly stages?: Readonly<Record<string, readonly Given[]>>
}

/** The same walkthrough with something changed. */
export const but = (scenario: Scenario, change: Partial<Scenario> & Pick<Scenario, 'id' | 'title'>): Scenario => ({
  ...scenario,
  ...change,
})
