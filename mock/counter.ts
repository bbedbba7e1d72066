import * as v from 'valibot'
import { type Outcome, ok } from '@/domain/outcome'
import type { Refusal } from '@/domain/refusal'
import { type Counter, desks } from '@/services/contract/desks'
import type { Operation } from '@/services/contract/operation'
import { Unreachable } from '@/services/contract/unreachable'
import { account } from './clerks/account'
import { contribution } from './clerks/contribution'
import { family } from './clerks/family'
import { policy } from './clerks/policy'
import { records } from './clerks/records'
import { rehearsalIn } from './clerks/rehearsal'
import { session } from './clerks/session'
import { stepUp } from './clerks/step-up'
import { withdrawal } from './clerks/withdrawal'
import { strike } from './faults'
import type { World } from './keep'
import { officeAt } from './office'
import { openRoom, type Room } from './room'

/** Milliseconds before an answer: enough to see that something is being asked, not enough to wait. */
const latency = 160

/** Milliseconds more under the fault `slow`. */
const slowness = 20_000

type Clerk = (ask: unknown) => Outcome<unknown, Refusal>

/** A counter, with a look behind it for those who check its books. */
export interface RehearsalCounter extends Counter {
  /** The room behind the counter: tests prove the ledger here; the app has no use for it. */
  readonly room: Room
}

/**
 * Opens the rehearsal counter: an object that behaves as a bureau would, on books kept where the world says. Each
 * operation's ask is checked against the contract, served in one undivided moment, written down, and its answer checked again.
 */
export function createCounter(world: World): RehearsalCounter {
  const room = openRoom(world)
  const staff = {
    session,
    policy,
    account,
    family,
    contribution,
    withdrawal,
    stepUp,
    records,
    rehearsal: rehearsalIn(room),
  }

  const serve = async (desk: keyof typeof desks, verb: string, operation: Operation, ask: unknown) => {
    const name = `${desk}.${verb}`
    await world.pause(latency)
    room.takeUp()
    const effect = strike(room.books, room.scenario.goesWrong, name)
    if (effect === 'lost') throw new Unreachable(name)
    if (effect === 'slow') {
      await world.pause(slowness)
      room.takeUp()
    }
    const now = room.now()
    const clerks: Record<string, unknown> = staff[desk](officeAt(room.books, now))
    const outcome = (clerks[verb] as Clerk)(v.parse(operation.ask, ask))
    room.putBack()
    if (effect === 'reply-lost') throw new Unreachable(name)
    if (outcome.ok) return ok(v.parse(operation.reply, outcome.value))
    const { code } = outcome.refusal
    if (!operation.refusals.includes(code)) throw new Error(`${name} has not promised to refuse for ${code}`)
    return outcome
  }

  const open = Object.entries(desks).map(([desk, operations]) => [
    desk,
    Object.fromEntries(
      Object.entries(operations).map(([verb, operation]) => [
        verb,
        (ask: unknown) => serve(desk as keyof typeof desks, verb, operation, ask),
      ]),
    ),
  ])
  // The desks are built from the same table that types them: `desks` here, CounterOf<typeof desks> there.
  return { ...(Object.fromEntries(open) as Counter), room }
}
