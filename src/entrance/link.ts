import { restartAt } from '@/platform/navigate'
import { openScenario } from '@/session/visit'
import { walkNow } from '@/session/walk'

/** What a link may say of the rehearsal, on any page. A walk comes before a scenario: it brings its own. */
export interface Told {
  readonly scenario?: string
  readonly fault?: string
  readonly walk?: string
}

let last: string | undefined

/** Opens what a link names: a walk at its first step (or where one is in it already), or a scenario and what goes wrong in it. */
export async function openLink(told: Told): Promise<void> {
  last = spelled(told)
  const { walk, scenario, fault } = told
  const on = walkNow()
  if (walk !== undefined) await restartAt('rehearsal/walk', { walk, step: on?.id === walk ? on.at : 1 })
  else if (scenario !== undefined) await openScenario(scenario, fault)
}

/** As above, for an address that has changed under a running app: going back to a page is no new link, and undoes nothing done since. */
export function hearLink(told: Told): void {
  if (names(told) && spelled(told) !== last) void openLink(told)
}

/** Whether a link says anything of the rehearsal; where there is none, no link does. */
export const names = ({ walk, scenario }: Told): boolean =>
  process.env.BACKEND !== 'http' && (walk !== undefined || scenario !== undefined)

const spelled = ({ walk, scenario, fault }: Told) => [walk, scenario, fault].join(' ')
