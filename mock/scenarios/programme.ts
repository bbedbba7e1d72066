import * as binding from './binding'
import * as looking from './looking'
import * as opening from './opening'
import * as paying from './paying'
import type { Scenario } from './scenario'
import * as withdrawing from './withdrawing'

const errands: readonly Scenario['errand'][] = ['balance', 'family', 'contribution', 'withdrawal']

/** Every walkthrough there is, in the order of the programme. */
export const programme: readonly Scenario[] = [opening, looking, binding, paying, withdrawing]
  .flatMap((scenarios): Scenario[] => Object.values(scenarios))
  .sort((a, b) => errands.indexOf(a.errand) - errands.indexOf(b.errand))

/** A scenario by the id in its link, at the stage named behind a dot; null when there is no such. */
export function scenarioOf(id: string): Scenario | null {
  const [name, stage] = id.split('.')
  const scenario = programme.find((candidate) => candidate.id === name)
  if (!scenario || stage === undefined) return scenario ?? null
  const further = scenario.stages?.[stage]
  return further ? { ...scenario, id, given: [...scenario.given, ...further] } : null
}
