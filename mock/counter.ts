import * as v from 'valibot'
import { type Outcome, ok } from '@/domain/outcome'
import type { Refusal } from '@/domain/refusal'
import type { Counter } from '@/services/contract/desks'
import { firstDesks } from '@/services/contract/first-desks'
import { furtherVerbs } from '@/services/contract/further-verbs'
import type { Operation } from '@/services/contract/operation'
import { Unreachable } from '@/services/contract/unreachable'
import { account } from './clerks/account'
import { contribution } from './clerks/contribution'
import { family } from './clerks/family'
import { policy } from './clerks/policy'
import { records } from './clerks/records'
import { rehearsalIn } from './clerks/rehearsal'
import { session } from './clerks/session'
import { absentAreas } from './concerned'
import { strike } from './faults'
import type * as further from './further'
import type { World } from './keep'
import { officeAt } from './office'
import { enter, personOf } from './people/register'
import { openRoom, type Room } from './room'

/** Milliseconds before an answer: enough to see that something is being asked, not enough to wait. */
const latency = 160

type Clerk = (ask: unknown) => Outcome<unknown, Refusal>
type Operations = Readonly<Record<string, Readonly<Record<string, Operation>>>>

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
  const first: Operations = firstDesks
  const atHand = { session, policy, account, family, contribution, records, rehearsal: rehearsalIn(room) }
  /** Null until somebody has come to it. */
  let fetched: typeof further | null = null

  const fetchOnce = async () => {
    if (fetched) return fetched
    fetched = await fetchFurther()
    enter(fetched.residents)
    fetched.completeRules()
    room.learn(fetched.isSound)
    return fetched
  }

  const seatOf = async (desk: string, verb: string) => {
    const operation = first[desk]?.[verb]
    if (operation) return { operation, clerkAt: atHand[desk as keyof typeof atHand] }
    const { operations, clerksIn } = await fetchOnce()
    const later: Operations = operations
    return { operation: later[desk]?.[verb] as Operation, clerkAt: clerksIn(room)[desk as keyof typeof furtherVerbs] }
  }

  /** Takes up the books, once everything is there that they and the ask need: the moment that follows is undivided. */
  const takeUp = async (ask: unknown): Promise<void> => {
    room.takeUp()
    const { restless, holderId } = room.books
    const absent = absentAreas(room.books, ask)
    if (!fetched && (restless || personOf(holderId) === null || absent.length > 0)) await fetchOnce()
    else if (absent.length > 0) await fetched?.fetchRules(absent)
    else return
    // Another window may have written meanwhile, and more may be needed now.
    await takeUp(ask)
  }

  let handing: Promise<void> | null = null
  /**
   * Answers come as a turn of their own, as from a line: a slow phone need not write the books and draw the page in one breath.
   * What was served by then comes together, so that a page which asked for two things is drawn once.
   */
  const handOver = () => {
    handing ??= world.pause(0).then(() => {
      handing = null
    })
    return handing
  }

  const serve = async (desk: string, verb: string, ask: unknown) => {
    const name = `${desk}.${verb}`
    await world.pause(latency)
    const { operation, clerkAt } = await seatOf(desk, verb)
    if (name === 'rehearsal.start') await fetched?.fetchScenarioRules(ask)
    await takeUp(ask)
    const struck = strike(room.books, name)
    if (struck?.effect === 'unanswered') return new Promise<never>(() => undefined)
    if (struck?.effect === 'lost') throw new Unreachable(name)
    if (struck?.effect === 'slow') await world.pause(struck.pause)
    const { outcome, unheard } = await world.keep.alone(async () => {
      await takeUp(ask)
      const now = room.now()
      const trouble = fetched?.troubleOf(room.books, name, now)
      if (trouble) {
        room.putBack()
        throw new Unreachable(name, trouble)
      }
      fetched?.advanceTo(room.books, now)
      const clerks: Record<string, unknown> = clerkAt(officeAt(room.books, now))
      const outcome = (clerks[verb] as Clerk)(v.parse(operation.ask, ask))
      fetched?.close(room.books)
      const unheard = struck?.effect === 'reply-lost' || fetched?.losesReply(room.books, name)
      room.putBack()
      return { outcome, unheard }
    })
    await handOver()
    if (unheard) throw new Unreachable(name)
    if (outcome.ok) return ok(v.parse(operation.reply, outcome.value))
    const { code } = outcome.refusal
    if (!operation.refusals.includes(code)) throw new Error(`${name} has not promised to refuse for ${code}`)
    return outcome
  }

  const names: Operations = firstDesks
  const later: Readonly<Record<string, object>> = furtherVerbs
  const open = Object.keys({ ...names, ...later }).map((desk) => [
    desk,
    Object.fromEntries(
      Object.keys({ ...names[desk], ...later[desk] }).map((verb) => [verb, (ask: unknown) => serve(desk, verb, ask)]),
    ),
  ])
  // The desks are opened by the names of the tables that type them: `firstDesks` and `furtherVerbs` here, `Counter` there.
  return { ...(Object.fromEntries(open) as Counter), room }
}
