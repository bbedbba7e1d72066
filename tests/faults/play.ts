import { furtherOf } from '@mock/further-books'
import { Unreachable } from '@/services/contract/unreachable'
import { checkBooks, wealthOf } from '../harness/invariants'
import { type OperationName, type Passage, through } from '../harness/line'
import { idsIn } from '../harness/listed'
import { granted, type Rehearsal, rehearse } from '../harness/rehearsal'
import { device, trouble } from '../harness/taro'
import * as app from './app'
import type { App, Deed, Hand, Says } from './deed'
import type { Walked } from './faults'
import { looks } from './looks'
import { writes } from './writes'

export const deeds: Record<Walked, Deed> = { ...looks, ...writes }

/** Operations that bind somebody. */
export const bindings = Object.keys(writes) as (keyof typeof writes)[]

/** A line that works until it is told otherwise. */
export interface Line {
  passage: Passage
}

/** Everything arrives, and everything is heard. */
export const clear: Passage = (_, send) => send()

/** Strikes the first of these questions, and no other. */
export const first = (struck: OperationName, passage: Passage): Passage => {
  let due = true
  return (operation, send) => {
    if (operation !== struck || !due) return send()
    due = false
    return passage(operation, send)
  }
}

export const lost: Passage = async (operation) => {
  throw new Unreachable(operation)
}

export const replyLost: Passage = async (operation, send) => {
  await send()
  throw new Unreachable(operation)
}

/** A scenario opened, an operation's page reached, and everything a test looks at afterwards. */
export interface Play {
  readonly stage: Rehearsal
  readonly line: Line
  readonly hand: Hand
  /** A second device, or the same one opened again: the same way to the same page. */
  enter(stage: Rehearsal, app?: App, line?: Line): Promise<Hand>
  /** How often the operation stands in the books. */
  effects(): number
}

/** Opens everything up to where the operation is the next thing to happen. */
export async function play(operation: Walked, scenario = deeds[operation].scenario): Promise<Play> {
  device.clear()
  trouble.full = false
  app.forgetDrafts()
  const deed = deeds[operation]
  const stage = rehearse(scenario)
  const way = await deed.begin(stage)
  const line: Line = { passage: clear }
  const enter: Play['enter'] = ({ counter }, entered = app, over = { passage: clear }) =>
    way(
      entered,
      through(counter, (asked, send) => over.passage(asked, send)),
    )
  const none = deed.effects?.(stage.counter.room.books) ?? 0
  return {
    stage,
    line,
    hand: await enter(stage, app, line),
    enter,
    effects: () => (deed.effects?.(stage.counter.room.books) ?? 0) - none,
  }
}

/** Goes on as the page offers, until something is certain: never more than a patient person would. */
export async function untilCertain(hand: Hand): Promise<Says> {
  for (let times = 0; times < 8 && hand.says() !== 'done' && hand.says() !== 'refused'; times += 1) await hand.goOn()
  return hand.says()
}

/** In place of the app's own counter, which nobody asks where stores are handed theirs: it takes longer to read than the rest of the app. */
const nobody = () =>
  new Proxy(
    {},
    {
      get: (_, desk) => {
        throw new Error(`the app's own counter is asked for ${String(desk)}`)
      },
    },
  )

/** The app killed and opened again over what this phone has kept: nothing in memory survives. */
export async function reopened(): Promise<App> {
  let opened: App | null = null
  await jest.isolateModulesAsync(async () => {
    jest.doMock('@/services/in-process', () => ({ counter: nobody() }))
    const found = await import('../harness/taro')
    for (const [key, text] of device) found.device.set(key, text)
    opened = await import('./app')
  })
  if (!opened) throw new Error('the app did not open')
  return opened
}

/** Whatever happened: the books are sound, nothing is lost from 办理记录, and what is shown as done is done. */
export async function soundAfter({ stage, hand, effects }: Play, operation: Walked): Promise<void> {
  const { counter } = stage
  const { records } = granted(await counter.records.list({}))
  const { books } = counter.room
  checkBooks(books)
  const listed = idsIn(records)
  const own = [...books.orders, ...books.requests, ...books.bindings, ...furtherOf(books).sendings].map(({ id }) => id)
  expect(own.filter((id) => !listed.includes(id))).toEqual([])
  if (deeds[operation].effects) {
    expect(effects()).toBeLessThanOrEqual(1)
    if (hand.says() === 'done') expect(effects()).toBe(1)
  }
  expect(wealthOf(books, books.holderId)).toBeGreaterThanOrEqual(0)
}
