import { transfer } from '@mock/ledger'
import fc from 'fast-check'
import { dayOf } from '@/domain/calendar'
import { occupiesYear } from '@/domain/contribution/order'
import { fen } from '@/domain/money'
import { forgetDrafts } from '@/session/draft'
import { leave } from '../harness/figures'
import { checkBooks } from '../harness/invariants'
import { type Rehearsal, rehearse } from '../harness/rehearsal'
import { type Act, type Fate, father, Stand, Window } from '../harness/windows'

const fate = fc.constantFrom<Fate>('heard', 'heard', 'heard', 'lost', 'reply-lost')

const act: fc.Arbitrary<Act> = fc.record({
  do: fc.constantFrom<Act['do']>(
    'pay',
    'pay',
    'payTwice',
    'dispatch',
    'revoke',
    'withdraw',
    'look',
    'kill',
    'clearPhone',
  ),
  hasty: fc.boolean(),
})

/** What happens meanwhile in the world: minutes and days pass, the tax office takes cash, a pharmacy is paid. */
const event = fc.constantFrom('second', 'ten minutes', 'half an hour', 'five days', 'tax office', 'pharmacy')

const script = fc.record({
  scenario: fc.constantFrom('pay-for-father', 'pay-for-father', 'pay-sent-back', 'withdraw-emigration'),
  first: fc.array(act, { minLength: 1, maxLength: 5 }),
  second: fc.array(act, { minLength: 1, maxLength: 5 }),
  world: fc.array(event, { maxLength: 4 }),
  fates: fc.array(fate, { maxLength: 12 }),
})

type Script = typeof script extends fc.Arbitrary<infer S> ? S : never

const seconds = { second: 1, 'ten minutes': 600, 'half an hour': 1_800, 'five days': 432_000 } as const

/** Someone else writes in the books, between two customers and never while one is served. */
async function happen(event: Script['world'][number], stage: Rehearsal, stand: Stand): Promise<void> {
  await stand.turn(event)
  if (event !== 'tax office' && event !== 'pharmacy') return stage.wait(seconds[event])
  const { room } = stage.counter
  room.takeUp()
  const now = room.now()
  const { books } = room
  const insuredId = father.personId
  const taken = [...books.taxPayments, ...books.orders.filter(({ status }) => occupiesYear(status))]
  // The tax office takes cash only for a year nobody has paid or is paying: it asks this same counter first.
  if (event === 'tax office' && !taken.some((year) => year.insuredId === insuredId))
    books.taxPayments.push({ insuredId, year: father.year, on: dayOf(now) })
  // All but a little of what is free is spent elsewhere (F15).
  const free = books.postings.flatMap(({ legs }) => legs).filter(({ account }) => account === 'personal:zhou-ming')
  const available = free.reduce((sum, leg) => sum + leg.fen, 0)
  if (event === 'pharmacy' && available > 10_000)
    transfer(books, now, 'PHARMACY', fen(available - 10_000), { from: 'personal:zhou-ming', to: 'care' })
  room.putBack()
}

const figures = { schedules: 0, turns: 0 }
const orders = new Set<string>()
const endings = new Set<string>()

test('两个窗口、慢的回执、丢的消息、被关掉的应用，无论哪个先哪个后：账是平的，只扣一次，屏幕不说假话（I1–I13、I17、I18）', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), script, async (scheduler, { scenario, first, second, world, fates }) => {
      forgetDrafts()
      const way = { turn: async () => undefined as undefined }
      const stage = rehearse(scenario, undefined, () => way.turn())
      const stand = new Stand(scheduler, fates, stage.counter.room.books)
      way.turn = () => stand.turn('a question arrives').then(() => undefined)
      const windows = [new Window('first', stage, stand), new Window('second', stage.relaunch(), stand)] as const
      const play = async (window: Window, acts: readonly Act[]) => {
        for (const one of acts) await window.perform(one)
      }
      const meanwhile = async () => {
        for (const one of world) await happen(one, stage, stand)
      }
      await scheduler.waitFor(
        Promise.all([play(windows[0], first), play(windows[1], second), meanwhile()])
          // A hasty act may still be under way, and what it sets going as well.
          .then(() => Promise.all(stand.background)),
      )
      const met = scheduler.report()
      figures.schedules += 1
      figures.turns += met.length
      orders.add(met.map(({ label }) => label).join('\n'))
      stand.quiet()
      const lastLooks = () => scheduler.waitFor(Promise.all(windows.map((window) => window.lastLook())))
      await lastLooks()
      // Whatever was on its way arrives, and must then be told as it ended.
      stage.wait(seconds['half an hour'])
      await lastLooks()
      const { books } = stage.relaunch().counter.room
      checkBooks(books)
      for (const { status } of books.orders) endings.add(`order ${status}`)
      for (const { status } of books.requests) endings.add(`request ${status}`)
    }),
    { numRuns: 600, seed: 20251121 },
  )
  expect(figures.schedules).toBeGreaterThanOrEqual(500)
  expect(orders.size).toBeGreaterThanOrEqual(500)
  // A schedule that gets nowhere proves nothing: among them, each of these must have been come to.
  expect([...endings]).toEqual(
    expect.arrayContaining(['order SUCCEEDED', 'order FAILED', 'order EXPIRED', 'order REVOKED', 'request SUBMITTED']),
  )
  leave('schedules', { ...figures, distinct: orders.size, violations: 0 })
}, 300_000)
