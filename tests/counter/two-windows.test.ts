import { createCounter } from '@mock/counter'
import * as further from '@mock/further'
import { checkBooks, wealthOf } from '../harness/invariants'
import { granted, type Rehearsal, rehearse, stepUp } from '../harness/rehearsal'

const father = { personId: 'zhou-jianguo', year: 2026, due: 40_000 }

/** Two windows of one browser: two counters that came up at the same moment over one shelf. */
function twoWindows(scenario = 'pay-for-father') {
  const first = rehearse(scenario)
  return { first, second: first.relaunch(), device: first.device }
}

/**
 * Two windows as browsers have them, each in a process of its own: what one writes reaches the copy of the other a turn
 * later, and for certain only before it is let in.
 */
function twoProcesses(scenario: string) {
  let written = rehearse(scenario).device.record
  let entrance: Promise<unknown> = Promise.resolve()
  const window = () => {
    let copy = written
    const hears = () => {
      copy = written
    }
    const keep = {
      load: () => copy,
      save(record: string) {
        copy = record
        written = record
        return true
      },
      forget: () => undefined,
      alone<T>(act: () => Promise<T>) {
        const entered = entrance.then(hears).then(act)
        entrance = entered
        return entered
      },
    }
    return { counter: createCounter({ keep, wall: () => 0, pause: async () => undefined }, async () => further), hears }
  }
  return [window(), window()] as const
}

test('两个窗口各有各的副本，同一刻一边给父亲、一边给母亲开缴费单：两张都在，两边都查得到', async () => {
  const windows = twoProcesses('pay-for-father')
  const asks = [
    { key: 'for-father', personId: 'zhou-jianguo', year: 2026, due: 40_000 },
    { key: 'for-mother', personId: 'li-xiuying', year: 2026, due: 20_000 },
  ] as const
  const placed = await Promise.all(
    windows.map(({ counter }, index) => counter.contribution.order(asks[index as 0 | 1])),
  )
  const orderIds = placed.map((order) => granted(order).orderId)
  expect(new Set(orderIds).size).toBe(2)
  for (const { counter, hears } of windows) {
    hears()
    for (const orderId of orderIds) expect(granted(await counter.contribution.find({ orderId })).status).toBe('CREATED')
    checkBooks(counter.room.books)
  }
})

/** Goes as far as the last button: an order and the proof for it, no money moved. */
async function readyToPay({ counter }: Rehearsal, key: string) {
  const { orderId } = granted(await counter.contribution.order({ key, ...father }))
  return { orderId, stepUpToken: await stepUp(counter, orderId) }
}

test('两个窗口同时给父亲缴 2026 年度：是同一张缴费单，账上只留出一次', async () => {
  const { first, second } = twoWindows()
  const [one, other] = [await readyToPay(first, 'first-window'), await readyToPay(second, 'second-window')]
  const answers = await Promise.all([first.counter.contribution.submit(one), second.counter.contribution.submit(other)])
  expect(answers.map((answer) => granted(answer).orderId)).toEqual([one.orderId, one.orderId])
  for (const { counter } of [first, second, first.relaunch()]) {
    granted(await counter.account.overview({}))
    expect(counter.room.books.postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)
    expect(wealthOf(counter.room.books, 'zhou-ming')).toBe(428_653)
    checkBooks(counter.room.books)
  }
})

test('一个窗口撤回了，另一个窗口再点“现在就缴”：没有缴出去', async () => {
  const { first, second } = twoWindows()
  const order = await readyToPay(first, 'first-window')
  const { orderId } = order
  granted(await first.counter.contribution.submit(order))
  granted(await second.counter.contribution.revoke({ orderId }))
  expect(granted(await first.counter.contribution.dispatch({ orderId })).status).toBe('REVOKED')
  expect(granted(await first.counter.account.overview({}))).toMatchObject({ available: 428_653, frozen: 0 })
})

test('存储写不进去的时候，旧记录不会把刚办的事盖掉', async () => {
  const { first, device } = twoWindows()
  device.full = true
  const { orderId } = await readyToPay(first, 'first-window')
  expect(granted(await first.counter.contribution.find({ orderId })).status).toBe('CREATED')
  device.full = false
  granted(await first.counter.account.overview({}))
  expect(granted(await first.relaunch().counter.contribution.find({ orderId })).status).toBe('CREATED')
})

test('架上的记录被弄坏了：这个窗口照常办，下一件办的事把它写好', async () => {
  const { first, device } = twoWindows()
  const { orderId } = await readyToPay(first, 'first-window')
  device.record = '{"version":1,"sc'
  expect(granted(await first.counter.contribution.find({ orderId })).status).toBe('CREATED')
  await readyToPay(first, 'another-order')
  expect(granted(await first.relaunch().counter.contribution.find({ orderId })).status).toBe('CREATED')
})
