import { granted } from '../harness/rehearsal'
import { device, trouble } from '../harness/taro'
import type { App } from './deed'
import { operations, type Proofs } from './faults'
import { deeds, first, type Play, play, reopened, replyLost, soundAfter, untilCertain } from './play'

type Operation = (typeof operations)[number]

/** Opened again after a kill, the same page ends in the same place: done once, however far the first try had come. */
async function resumes(one: Play, operation: Operation, app?: App): Promise<void> {
  const hand = await one.enter(one.stage.relaunch(), app)
  if (hand.says() === 'before' || hand.says() === 'waiting') await hand.act()
  // A relative who is bound already is not bound again: that no is the yes of before.
  expect(['done', 'refused']).toContain(await untilCertain(hand))
  one.stage.counter.room.takeUp()
  if (deeds[operation].effects) expect(one.effects()).toBe(1)
  await soundAfter({ ...one, hand }, operation)
}

/** Killed with the question still in the phone (F19). */
const killedBefore = async (operation: Operation) => {
  const one = await play(operation)
  one.line.passage = () => new Promise(() => undefined)
  void one.hand.act()
  await new Promise(setImmediate)
  await resumes(one, operation, deeds[operation].effects && (await reopened()))
}

/** Killed with the question carried out and the reply still on its way (F19). */
const killedAfter = async (operation: Operation) => {
  const one = await play(operation)
  one.line.passage = async (_, send) => {
    await send()
    return new Promise(() => undefined)
  }
  void one.hand.act()
  await new Promise(setImmediate)
  await resumes(one, operation, deeds[operation].effects && (await reopened()))
}

/** The phone says yesterday: before the page is opened, and again before the button is pressed (F21). */
const yesterday = async (operation: Operation) => {
  const one = await play(operation)
  const { now } = granted(await one.stage.counter.session.me({}))
  one.stage.wait(-86_400)
  await one.hand.act()
  one.stage.wait(-86_400)
  expect(await untilCertain(one.hand)).toBe('done')
  expect(granted(await one.stage.counter.session.me({})).now).toBe(now)
  await soundAfter(one, operation)
}

/** Neither the app nor the counter can keep anything, and a reply is lost on top of it (F22, F03). */
const full = async (operation: Operation) => {
  const one = await play(operation)
  one.stage.device.full = true
  trouble.full = true
  if (deeds[operation].effects) one.line.passage = first(operation, replyLost)
  await one.hand.act()
  expect(await untilCertain(one.hand)).toBe('done')
  trouble.full = false
  await soundAfter(one, operation)
}

/** What the app kept is cleared away, or cut short, with a reply outstanding; the counter is the second net (F22, R-R02). */
const cleared = (spoil: () => void) => async (operation: Operation) => {
  const one = await play(operation)
  if (deeds[operation].effects) one.line.passage = first(operation, replyLost)
  void one.hand.act()
  await new Promise(setImmediate)
  spoil()
  await resumes(one, operation, deeds[operation].effects && (await reopened()))
}

const cutShort = () => {
  for (const [key, text] of device) device.set(key, text.slice(0, -3))
}

/** Two taps of one thumb, and then a second phone at the same moment: once (F13). */
const twice = async (operation: Operation) => {
  const one = await play(operation)
  await Promise.all([one.hand.act(), one.hand.act()])
  expect(one.hand.says()).toBe('done')
  expect(one.effects()).toBe(1)
  const two = await play(operation)
  const other = await two.enter(two.stage.relaunch())
  await Promise.all([two.hand.act(), other.act()])
  two.stage.counter.room.takeUp()
  expect([two.hand.says(), other.says()]).toEqual(['done', 'done'])
  expect(two.effects()).toBe(1)
  await soundAfter(two, operation)
}

type Cellwork = (operation: Operation) => Promise<void>

/** Several ways for one fault to strike are one cell. */
const each = (fault: string, on: readonly Operation[], ...ways: Cellwork[]) =>
  on.map((operation) => [
    `${fault} ${operation}`,
    async () => {
      for (const way of ways) await way(operation)
    },
  ])

/** What befalls the phone: killed, set back, full, cleared, tapped twice. */
export const onThePhone: Proofs = Object.fromEntries([
  ...each(
    'F13',
    [
      'contribution.order',
      'contribution.submit',
      'contribution.dispatch',
      'contribution.sit',
      'contribution.confirm',
      'wallet.send',
    ],
    twice,
  ),
  ...each('F19', operations, killedBefore, killedAfter),
  ...each('F21', operations, yesterday),
  ...each(
    'F22',
    operations,
    full,
    cleared(() => device.clear()),
    cleared(cutShort),
  ),
])
