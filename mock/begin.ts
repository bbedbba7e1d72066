import { dayOf } from '@/domain/calendar'
import { type Books, recordVersion } from './books'
import type { Scenario } from './scenarios/scenario'

/** Opens fresh books for a scenario, with everything written in them that is already true. `wall` is the world's clock, in milliseconds. */
export function begin(scenario: Scenario, wall: number): Books {
  const { id, errand, goesWrong } = scenario
  const books: Books = {
    version: recordVersion,
    scenario: { id, errand, day: dayOf(scenario.now), goesWrong: [...goesWrong] },
    clock: { at: scenario.now, wall },
    holderId: scenario.person,
    serial: 0,
    postings: [],
    bindings: [],
    orders: [],
    requests: [],
    taxPayments: [],
    taxRefuses: [],
    stopped: [],
    keys: {},
    challenges: [],
    tokens: [],
    faultsTaken: {},
    fault: null,
    restless: true,
  }
  for (const given of scenario.given) given(books, scenario.now)
  return books
}
