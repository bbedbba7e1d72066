import type { Scenario } from './scenario'
import * as zhou from './zhou-family'

const errands: readonly Scenario['errand'][] = ['balance', 'family', 'contribution', 'withdrawal']

/** Every walkthrough there is, in the order of the programme. */
export const programme: readonly Scenario[] = Object.values(zhou).sort(
  (a, b) => errands.indexOf(a.errand) - errands.indexOf(b.errand),
)

/** What runs when nothing else was asked for. */
export const opening: Scenario = zhou.balanceNormal

/** A scenario by the id in its link, or null. */
export const scenarioOf = (id: string): Scenario | null => programme.find((scenario) => scenario.id === id) ?? null
