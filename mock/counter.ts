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
import { strike } from './faults'
import type * as further from './further'
import type { World } from './keep'
import { officeAt } from './office'
import { openRoom, type Room } from './room'

/** Milliseconds before an answer: enough to see that something is being asked, not enough to wait. */
const latency = 160

/** The clerks who sit at the counter from the first page on. */
const atHand = { session, policy, account, family, contribution, records }

const isAtHand = (desk: keyof typeof desks): desk is keyof typeof atHand => desk in atHand

/** What of the rehearsal desk needs no programme. */
const unchosen = new Set(['state', 'fault', 'advance'])

type Clerk = (ask: unknown) => Outcome<unknown, Refusal>

/** A counter, with a look behind it for those who check its books. */
export interface RehearsalCounter extends Counter {
  /** The room behind the counter: tests prove the ledger here; the app has no use for it. */
  readonly room: Room
}

/**
 * Opens the rehearsal counter: an object that behaves as a bureau would, on books kept where the world says. Each
 * operation's ask is checked against the contract, served in one undivided moment, written down, and its answer checked again.
 * @param fetchFurther for what no first page asks for; throws Unreachable when it cannot be had now
 */
export function createCounter(world: World, fetchFurther: () => Promise<typeof further>): RehearsalCounter {
  const room = openRoom(world)

  const clerkFor = async (desk: keyof typeof desks, verb: string) => {
    if (isAtHand(desk)) return atHand[desk]
    if (desk === 'rehearsal' && unchosen.has(verb)) return rehearsalIn(room)
    const fetched = await fetchFurther()
    return desk === 'rehearsal' ? fetched.choosingIn(room) : fetched[desk]
  }

  const serve = async (desk: keyof typeof desks, verb: string, operation: Operation, ask: unknown) => {
    const name = `${desk}.${verb}`
    await world.pause(latency)
    // Before the counter is entered: what follows happens in one undivided moment.
    const clerkAt = await clerkFor(desk, verb)
    room.takeUp()
    const struck = strike(room.books, name)
    if (struck?.effect === 'unanswered') return new Promise<never>(() => undefined)
    if (struck?.effect === 'lost') throw new Unreachable(name)
    if (struck?.effect === 'slow') {
      await world.pause(struck.pause)
      room.takeUp()
    }
    const now = room.now()
    const clerks: Record<string, unknown> = clerkAt(officeAt(room.books, now))
    const outcome = (clerks[verb] as Clerk)(v.parse(operation.ask, ask))
    room.putBack()
    if (struck?.effect === 'reply-lost') throw new Unreachable(name)
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
