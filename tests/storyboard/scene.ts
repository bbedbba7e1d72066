import { elsewhere } from '@mock/people/elsewhere'
import { enter, personOf } from '@mock/people/register'
import { packOf } from '@mock/policy/packs'
import type { Scenario } from '@mock/scenarios/scenario'

// Scenarios of other families are drawn too, and no counter runs here that would fetch them.
enter(elsewhere)

/** Who a scenario is about. Throws when the register does not know them. */
export function personOfScene({ person }: Scenario) {
  const found = personOf(person)
  if (!found) throw new Error(`${person} is not in the register`)
  return found
}

/** What a region is called: 长沙市. */
export const nameOfArea = (code: string): string => packOf(code)?.name ?? code
