import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { counter, forgetVisit } from '@/services/counter'
import { forgetDrafts } from './draft'
import { leaveWalk } from './walk'
import { fillIn } from './walk-filled'

/** One stay at the counter, from the opening of a scenario to the next. Everything remembered in the app belongs to one. */
interface Visit {
  readonly number: number
  /** What a link named and the rehearsal does not have. */
  readonly unknown: 'scenario' | 'fault' | null
  /** What a bug said that no page could catch. */
  readonly bug: string | null
  /** A page could not be fetched: the network is away. */
  readonly unfetched: boolean
}

export const visit = createStore<Visit>()(() => ({ number: 1, unknown: null, bug: null, unfetched: false }))

/** The current visit; a component that reads it draws itself anew when another begins. */
export const useVisit = <T>(pick: (visit: Visit) => T): T => useStore(visit, pick)

/** Begins a new visit: stores start empty, drafts and keys are forgotten, a walk is over; `prepare` may put down new ones. */
function begin(prepare?: () => void): void {
  forgetDrafts()
  fillIn({})
  leaveWalk()
  prepare?.()
  visit.setState(({ number }) => ({ number: number + 1, unknown: null, bug: null }))
}

/**
 * Opens a scenario unless it is already running: reloading its link keeps everything done in it. `fault` is what goes wrong
 * with the whole line from now on; a link that names none lifts what was wished before.
 */
export async function openScenario(scenarioId: string, fault: string | null = null): Promise<void> {
  const running = await counter.rehearsal.state({})
  missUnknown()
  if (!running.ok || running.value.scenario.scenarioId !== scenarioId) return restartScenario(scenarioId, { fault })
  if (running.value.fault !== fault) await wishFor(fault)
}

/** What goes wrong with the whole line from now on (null: nothing). What was done stays; what is shown is asked for anew. */
export async function wishFor(fault: string | null): Promise<void> {
  if (await wish(fault)) visit.setState(({ number }) => ({ number: number + 1 }))
}

/** How a scenario is opened otherwise than at its beginning. */
interface Opening {
  readonly fault?: string | null
  /** Minutes the counter's clock is moved on. */
  readonly minutes?: number
  /** Asks the counter what it must, before anything goes wrong; what it answers with puts down what pages find when they look. */
  prepare?(): Promise<() => void>
}

/** Opens a scenario from its beginning, whatever is running. */
export async function restartScenario(scenarioId: string, opening: Opening = {}): Promise<void> {
  const { fault = null, minutes = 0, prepare } = opening
  const started = await counter.rehearsal.start({ scenarioId })
  if (!started.ok) return noteUnknown('scenario')
  if (minutes > 0) await counter.rehearsal.advance({ minutes })
  const prepared = await prepare?.()
  if (fault === null || (await wish(fault))) begin(prepared)
}

/** Wishes for a fault on the whole line; false, and the page that says so, when there is none of that name. */
async function wish(fault: string | null): Promise<boolean> {
  const wished = await counter.rehearsal.fault({ fault })
  if (!wished.ok) noteUnknown('fault')
  return wished.ok
}

/** A link named something the rehearsal does not have. */
const noteUnknown = (unknown: 'scenario' | 'fault'): void => visit.setState({ unknown })

/** A bug came to light, or (null) the person goes on after it. */
export const noteBug = (bug: string | null): void => visit.setState({ bug })

/** A page could not be fetched; the app is opened anew when the network is back. */
export const noteUnfetched = (): void => visit.setState({ unfetched: true })

/** Leaves the page that says so; what was running goes on. */
export const missUnknown = (): void => visit.setState({ unknown: null })

/** Forgets everything this device remembers of the rehearsal and begins again. */
export async function clearDevice(): Promise<void> {
  await forgetVisit()
  begin()
}
