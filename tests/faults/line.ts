import type { Trouble } from '@/domain/loadable'
import { Unreachable } from '@/services/contract/unreachable'
import type { Says } from './deed'
import { operations, type Proofs, stepOf } from './faults'
import { bindings, clear, deeds, first, lost, play, replyLost, soundAfter, untilCertain } from './play'

/** What may be said while nobody knows: never that it is done, never that it is not to be. */
const honest: readonly Says[] = ['before', 'waiting', 'unreached', 'pending']

/** The line is down before anything is sent, and comes back (F01). */
const offline = async (operation: (typeof operations)[number]) => {
  const one = await play(operation)
  const { hand, line, stage, effects } = one
  const record = JSON.stringify(stage.counter.room.books.postings)
  line.passage = lost
  await hand.act()
  await hand.goOn()
  expect(['unreached', 'pending']).toContain(hand.says())
  expect(effects()).toBe(0)
  expect(JSON.stringify(stage.counter.room.books.postings)).toBe(record)
  line.passage = clear
  expect(await untilCertain(hand)).toBe('done')
  await soundAfter(one, operation)
}

/**
 * The question does not arrive (F02), or its reply does not (F03), and for a while nothing else does either: nothing is
 * claimed, and going on when the line is back does it once.
 */
const unheard = async (operation: (typeof bindings)[number], passage: typeof lost, carriedOut: number) => {
  const one = await play(operation)
  const { hand, line, effects } = one
  const struck = first(operation, passage)
  let sent = false
  line.passage = (asked, send) => {
    if (sent) return lost(asked, send)
    sent = asked === operation
    return struck(asked, send)
  }
  await hand.act()
  expect(effects()).toBe(carriedOut)
  expect(hand.says()).toBe(deeds[operation].unheard)
  line.passage = clear
  expect(await untilCertain(hand)).toBe('done')
  expect(effects()).toBe(1)
  await soundAfter(one, operation)
}

/** Forty seconds pass before the reply, and the impatient press again meanwhile (F04). */
const late = async (operation: (typeof operations)[number]) => {
  const one = await play(operation)
  const { hand, line, stage } = one
  let arrive = () => undefined as undefined
  const held = new Promise<void>((resolve) => {
    arrive = () => void resolve()
  })
  line.passage = first(operation, async (_, send) => {
    const answer = await send()
    await held
    return answer
  })
  const acted = hand.act()
  await new Promise(setImmediate)
  expect(honest).toContain(hand.says())
  const again = deeds[operation].effects ? hand.act() : Promise.resolve()
  await new Promise(setImmediate)
  stage.wait(40)
  arrive()
  await Promise.all([acted, again])
  expect(await untilCertain(hand)).toBe('done')
  await soundAfter(one, operation)
}

/** Turned away at the door (F07, F08, F18, F30), whatever is asked: nothing is done, nothing claimed, and afterwards it is done once. */
const turnedAway = (why: Trouble['why']) => async (operation: (typeof operations)[number]) => {
  const one = await play(operation)
  const { hand, line, stage, effects } = one
  const record = JSON.stringify(stage.counter.room.books.postings)
  line.passage = async (asked, send) => {
    if (asked === operation) throw new Unreachable(asked, { why })
    return send()
  }
  await hand.act()
  expect(honest).toContain(hand.says())
  expect(effects()).toBe(0)
  expect(JSON.stringify(stage.counter.room.books.postings)).toBe(record)
  line.passage = clear
  expect(await untilCertain(hand)).toBe('done')
  await soundAfter(one, operation)
}

/** An answer that cannot be read, cut short or of a shape nobody promised, is no answer (F10): asked again, it is one. */
const unreadable = async (operation: (typeof operations)[number]) => {
  const one = await play(operation)
  one.line.passage = first(operation, replyLost)
  await one.hand.act()
  expect(honest).toContain(one.hand.says())
  expect(await untilCertain(one.hand)).toBe('done')
  await soundAfter(one, operation)
}

// What a bureau's counter answers under these numbers is heard as below: tests/http/client.test.ts proves that it is.
export const onTheLine: Proofs = Object.fromEntries([
  ...operations.map((operation) => [`F01 ${operation}`, () => offline(operation)]),
  ...bindings.map((operation) => [`F02 ${operation}`, () => unheard(operation, lost, 0)]),
  ...bindings.map((operation) => [`F03 ${operation}`, () => unheard(operation, replyLost, 1)]),
  ...operations.map((operation) => [`F04 ${operation}`, () => late(operation)]),
  ...bindings.map((operation) => [`F05 ${operation}`, () => unheard(operation, lost, 0)]),
  ...bindings.map((operation) => [`F06 ${operation}`, () => unheard(operation, replyLost, 1)]),
  ...operations.map((operation) => [`F07 ${operation}`, () => turnedAway('MAINTENANCE')(operation)]),
  ...operations.map((operation) => [`F08 ${operation}`, () => turnedAway('BUSY')(operation)]),
  ...operations
    .filter((operation) => 'RQ'.includes(stepOf[operation]))
    .map((operation) => [`F10 ${operation}`, () => unreadable(operation)]),
  ...operations.map((operation) => [`F18 ${operation}`, () => turnedAway('SIGNED_OUT')(operation)]),
  ...operations.map((operation) => [`F30 ${operation}`, () => turnedAway('OUTDATED')(operation)]),
])
