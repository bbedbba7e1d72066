import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { counter } from '@/services/counter'
import { forgetDrafts } from './draft'

/** One stay at the counter, from the opening of a scenario to the next. Everything remembered in the app belongs to one. */
interface Visit {
  readonly number: number
  /** The scenario a link asked for and the programme does not have. */
  readonly unknownScenario: string | null
  /** What a bug said that no page could catch. */
  readonly bug: string | null
  /** A page could not be fetched: the network is away. */
  readonly unfetched: boolean
}

export const visit = createStore<Visit>()(() => ({ number: 1, unknownScenario: null, bug: null, unfetched: false }))

/** The current visit; a component that reads it draws itself anew when another begins. */
export const useVisit = <T>(pick: (visit: Visit) => T): T => useStore(visit, pick)

/** Begins a new visit: stores start empty, drafts and keys are forgotten. */
function begin(): void {
  forgetDrafts()
  visit.setState(({ number }) => ({ number: number + 1, unknownScenario: null, bug: null }))
}

/** Opens a scenario unless it is already running: reloading its link keeps everything done in it. */
export async function openScenario(scenarioId: string): Promise<void> {
  const running = await counter.rehearsal.state({})
  forgetUnknownScenario()
  if (running.ok && running.value.scenario.scenarioId === scenarioId) return
  await restartScenario(scenarioId)
}

/** Opens a scenario from its beginning, whatever is running. */
export async function restartScenario(scenarioId: string): Promise<void> {
  const started = await counter.rehearsal.start({ scenarioId })
  if (started.ok) begin()
  else visit.setState({ unknownScenario: scenarioId })
}

/** A bug came to light, or (null) the person goes on after it. */
export const noteBug = (bug: string | null): void => visit.setState({ bug })

/** A page could not be fetched; the app is opened anew when the network is back. */
export const noteUnfetched = (): void => visit.setState({ unfetched: true })

/** Leaves the page that says a scenario is not on the programme; what was running goes on. */
export const forgetUnknownScenario = (): void => visit.setState({ unknownScenario: null })

/** Forgets everything this device remembers of the rehearsal and begins again. */
export async function clearDevice(): Promise<void> {
  await counter.rehearsal.clear({})
  begin()
}
