import { begin } from '@mock/begin'
import { createCounter, type RehearsalCounter } from '@mock/counter'
import * as further from '@mock/further'
import { takeInAll } from '@mock/policy/packs'
import { scenarioOf } from '@mock/scenarios/programme'
import { bindingCommitment, familyNotice } from '@/domain/consent'

// A test begins a scenario without a counter that could fetch what it needs.
takeInAll()

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

/** How long a question is under way before it is served. */
type Pause = () => Promise<void>

const atOnce: Pause = async () => undefined

/** Opens a scenario as a link would. Answers come at once, where no pause is given; the wall clock stands still until told to move. */
export function rehearse(
  scenarioId: string,
  device: Rehearsal['device'] = { record: null, full: false },
  pause: Pause = atOnce,
): Rehearsal {
  device.record ??= recordOf(scenarioId)
  return open(device, { at: 0 }, pause)
}

/** Two years of an account take a while to write, and are the same each time. */
const begun = new Map<string, string>()

function recordOf(scenarioId: string): string {
  const scenario = scenarioOf(scenarioId)
  if (!scenario) throw new Error(`no scenario ${scenarioId}`)
  const record = begun.get(scenarioId) ?? JSON.stringify(begin(scenario, 0))
  begun.set(scenarioId, record)
  return record
}

/** Opens the app on a device as it is found, damaged or not. */
export function openDevice(record: string | null): Rehearsal {
  return open({ record, full: false }, { at: 0 }, atOnce)
}

function open(device: Rehearsal['device'], wall: { at: number }, pause: Pause): Rehearsal {
  const counter = createCounter(
    {
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
        alone: (act) => act(),
      },
      wall: () => wall.at,
      pause,
    },
    async () => further,
  )
  return {
    counter,
    wait(seconds) {
      wall.at += seconds * 1_000
    },
    relaunch: () => open(device, wall, pause),
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

/** Proves that one is oneself, and answers with the token; a challenge that lapsed meanwhile is started again, as a page does. */
export async function stepUp(counter: RehearsalCounter, subject: string): Promise<string> {
  const challenge = granted(await counter.stepUp.start({ subject }))
  const proved = await counter.stepUp.verify({ challengeId: challenge.challengeId, method: 'FACE', code: null })
  if (!proved.ok && proved.refusal.code === 'NOT_FOUND') return stepUp(counter, subject)
  return granted(proved).token
}

/** The wordings in force, agreed to. */
export const agreedTo = { notice: familyNotice, commitment: bindingCommitment } as const

/** A signature any counter takes: two strokes of a finger. */
export const signed = { kind: 'DRAWN', strokes: '100,100 300,120 500,90;220,60 240,260' } as const
