import { begin } from '@mock/begin'
import { createCounter, type RehearsalCounter } from '@mock/counter'
import { scenarioOf } from '@mock/scenarios/programme'

/** A counter whose time a test holds in its hands, on a device that can be looked into. */
export interface Rehearsal {
  readonly counter: RehearsalCounter
  /** Lets seconds pass at the counter. */
  wait(seconds: number): void
  /** Closes the app and opens it again on the same device. */
  relaunch(): Rehearsal
  /** What lies on the device. */
  device: { record: string | null; full: boolean }
}

/** Opens a scenario as a link would. Answers come at once; the wall clock stands still until told to move. */
export function rehearse(scenarioId: string, device: Rehearsal['device'] = { record: null, full: false }): Rehearsal {
  const scenario = scenarioOf(scenarioId)
  if (!scenario) throw new Error(`no scenario ${scenarioId}`)
  device.record ??= JSON.stringify(begin(scenario, 0))
  return open(device, { at: 0 })
}

/** Opens the app on a device as it is found, damaged or not. */
export function openDevice(record: string | null): Rehearsal {
  return open({ record, full: false }, { at: 0 })
}

function open(device: Rehearsal['device'], wall: { at: number }): Rehearsal {
  const counter = createCounter({
    keep: {
      load: () => device.record,
      save(record) {
        if (device.full) return false
        device.record = record
        return true
      },
      forget() {
        device.record = null
      },
    },
    wall: () => wall.at,
    pause: async () => undefined,
  })
  return {
    counter,
    wait(seconds) {
      wall.at += seconds * 1_000
    },
    relaunch: () => open(device, wall),
    device,
  }
}

/** The value of an answer that must be yes. */
export function granted<T>(outcome: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`)
  return outcome.value
}

/** The code of an answer that must be no. */
export function refusalOf(outcome: { ok: true; value: unknown } | { ok: false; refusal: { code: string } }): string {
  if (outcome.ok) throw new Error('granted, where a refusal was expected')
  return outcome.refusal.code
}

/** Proves that one is oneself, and answers with the token. */
export async function stepUp(counter: RehearsalCounter, subject: string): Promise<string> {
  const challenge = granted(await counter.stepUp.start({ subject }))
  return granted(await counter.stepUp.verify({ challengeId: challenge.challengeId, method: 'FACE', code: null })).token
}
