import { Unreachable } from '@/services/contract/unreachable'
import { begin } from './begin'
import { counties } from './places'
import { foldersOf } from './policy/elsewhere'
import { folders as home } from './policy/home'
import regions from './policy/regions.json'
import { learnNames, provinceOf, RulesAbsent, takeIn } from './policy/rules'
import { scenarioOf } from './scenarios/programme'

/** Completes the rules the first page has a part of: those of the nation and of 湖南, and what all other places are called. */
export function completeRules(): void {
  takeIn('43', home)
  learnNames([...regions, ...counties])
}

/**
 * Takes in the rules of these areas.
 * @throws {Unreachable} when a province cannot be fetched now
 */
export async function fetchRules(areas: readonly string[]): Promise<void> {
  for (const province of new Set(areas.map(provinceOf))) {
    const folders = await foldersOf(province).catch(() => {
      throw new Unreachable(`policy.${province}`)
    })
    takeIn(province, folders)
  }
}

/** Does something that leaves no trace as often as it needs rules nobody has fetched, fetching them each time. */
export async function fetchRulesFor(work: () => void): Promise<void> {
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof RulesAbsent)) throw error
      await fetchRules([error.area])
    }
  }
}

/** Fetches the rules the scenario asked for begins by: found out by beginning it on books that nobody keeps. */
export async function fetchScenarioRules(ask: unknown): Promise<void> {
  const scenario = scenarioOf(String(Object(ask).scenarioId))
  if (scenario) await fetchRulesFor(() => void begin(scenario, 0))
}
