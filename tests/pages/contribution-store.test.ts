import { day, instant } from '@/domain/calendar'
import type { OrderStatus } from '@/domain/contribution/order'
import { fen } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import { createOrderStore } from '@/journeys/contribution/order-store'
import { nextAsk, waitAfter } from '@/journeys/contribution/polling'
import { standingOf } from '@/journeys/contribution/progress/standing'
import { createContributionStore, type Order } from '@/journeys/contribution/store'
import type { Counter } from '@/services/contract/desks'
import { Unreachable } from '@/services/contract/unreachable'
import { forgetDrafts } from '@/session/draft'
import { rehearse } from '../harness/rehearsal'

type Desk = Counter['contribution']

const waiting = { state: 'WAITING', at: null } as const

const order = (status: OrderStatus, version: number): Order => ({
  orderId: 'order-1',
  number: 'HJ2511210001',
  status,
  finished: status === 'SUCCEEDED',
  version,
  personId: 'zhou-jianguo',
  maskedName: '周*国',
  relation: 'PARENT',
  areaName: '张家界市',
  payerMaskedName: '周*',
  year: 2026,
  amount: fen(40_000),
  benefit: { from: day('2026-01-01'), to: day('2026-12-31') },
  tracks: { deduct: waiting, tax: waiting, enrol: waiting },
  createdAt: instant('2025-11-21T10:02:00+08:00'),
  submittedAt: null,
  finishedAt: null,
  undo: { kind: 'hold10', until: null },
  receipt: null,
  nextPollMs: null,
})

/** A counter of which only the desk in question answers, as the test has scripted it. */
const counterWith = (desk: Partial<Desk>): Counter => {
  const { counter } = rehearse('pay-for-father')
  return { ...counter, contribution: { ...counter.contribution, ...desk } }
}

const due = fen(40_000)

beforeEach(forgetDrafts)

test('连点两下确认，只送出一次，得到同一笔缴费单', async () => {
  const keys: string[] = []
  const store = createContributionStore(
    counterWith({
      order: async ({ key }) => {
        keys.push(key)
        return ok(order('CREATED', 1))
      },
    }),
  ).getState()
  const [first, second] = await Promise.all([
    store.place('zhou-jianguo', 2026, due),
    store.place('zhou-jianguo', 2026, due),
  ])
  expect(first).toBe(second)
  expect(keys).toHaveLength(1)
})

test('没有收到回复时再试一次，用的是同一把钥匙；得到答复以后才换', async () => {
  const keys: string[] = []
  const store = createContributionStore(
    counterWith({
      order: async ({ key }) => {
        keys.push(key)
        if (keys.length === 1) throw new Unreachable('contribution.order')
        return keys.length === 2 ? refused({ code: 'BEING_PAID' }) : ok(order('CREATED', 1))
      },
    }),
  ).getState()
  const place = () => store.place('zhou-jianguo', 2026, due)
  expect([(await place()).state, (await place()).state, (await place()).state]).toEqual([
    'unreached',
    'refused',
    'ready',
  ])
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[1])
})

test('问得早、答得晚的费用，不会盖住后来问的那一位', async () => {
  const answers = new Map<string, () => void>()
  const store = createContributionStore(
    counterWith({
      quote: ({ personId }) =>
        new Promise((resolve) => {
          answers.set(personId, () => resolve(refused({ code: 'NOT_BOUND', detail: { personId } })))
        }),
    }),
  )
  const father = store.getState().askQuote('zhou-jianguo', 2026)
  const mother = store.getState().askQuote('li-xiuying', 2026)
  answers.get('li-xiuying')?.()
  await mother
  answers.get('zhou-jianguo')?.()
  await father
  expect(store.getState().quote).toMatchObject({ refusal: { detail: { personId: 'li-xiuying' } } })
})

test('回执丢了：不再送一次，自己去查，查到的是同一笔', async () => {
  const asked: string[] = []
  const store = createOrderStore(
    counterWith({
      submit: async () => {
        asked.push('submit')
        throw new Unreachable('contribution.submit')
      },
      find: async () => {
        asked.push('find')
        return ok(asked.includes('submit') ? order('SUBMITTED', 2) : order('CREATED', 1))
      },
    }),
  )
  await store.getState().open('order-1')
  await store.getState().submit('token')
  expect(asked).toEqual(['find', 'submit', 'find'])
  expect(standingOf(store.getState())?.is).toBe('SUBMITTED')
  expect(store.getState().inDoubt).toBe(false)
})

test('回执丢了、柜台也没收到：先说正在处理，问够了才说没有收到', async () => {
  const store = createOrderStore(
    counterWith({
      submit: () => Promise.reject(new Unreachable('contribution.submit')),
      find: async () => ok(order('CREATED', 1)),
    }),
  )
  await store.getState().open('order-1')
  await store.getState().submit('token')
  expect(standingOf(store.getState())?.is).toBe('IN_DOUBT')
  for (let time = 0; time < 5; time += 1) await store.getState().refresh()
  expect(standingOf(store.getState())?.is).toBe('NOT_ARRIVED')
})

test('连点两下核验，只提交一次', async () => {
  let sent = 0
  const store = createOrderStore(
    counterWith({
      find: async () => ok(order('CREATED', 1)),
      submit: async () => {
        sent += 1
        return ok(order('SUBMITTED', 2))
      },
    }),
  )
  await store.getState().open('order-1')
  await Promise.all([store.getState().submit('token'), store.getState().submit('token')])
  expect(sent).toBe(1)
})

test('核验过期：没有扣款，再核验一次，缴的还是同一笔', async () => {
  const tokens: string[] = []
  const store = createOrderStore(
    counterWith({
      find: async () => ok(order('CREATED', 1)),
      submit: async ({ stepUpToken }) => {
        tokens.push(stepUpToken)
        return stepUpToken === 'lapsed' ? refused({ code: 'STEP_UP_NEEDED' }) : ok(order('SUBMITTED', 2))
      },
    }),
  )
  await store.getState().open('order-1')
  await store.getState().submit('lapsed')
  expect(store.getState()).toMatchObject({ refusal: { code: 'STEP_UP_NEEDED' }, inDoubt: false })
  expect(standingOf(store.getState())?.is).toBe('CREATED')
  await store.getState().submit('fresh')
  expect(store.getState().refusal).toBeNull()
  expect(tokens).toEqual(['lapsed', 'fresh'])
})

test('撤回晚了：当时说撤不回了；等它缴好，就不再提', async () => {
  const news = [order('SUBMITTED', 2), order('PROCESSING', 3), order('SUCCEEDED', 6)]
  const store = createOrderStore(
    counterWith({
      find: async () => ok(news.shift() ?? order('SUCCEEDED', 6)),
      revoke: async () => refused({ code: 'HOLD_OVER' }),
    }),
  )
  await store.getState().open('order-1')
  await store.getState().revoke()
  expect(store.getState()).toMatchObject({ refusal: { code: 'HOLD_OVER' }, order: { value: { status: 'PROCESSING' } } })
  await store.getState().refresh()
  expect(store.getState()).toMatchObject({ refusal: null, order: { value: { status: 'SUCCEEDED' } } })
})

test('进度不会倒退：版本更低的消息不算数', async () => {
  const news = [order('PROCESSING', 5), order('SUBMITTED', 2), order('SUCCEEDED', 7)]
  const store = createOrderStore(counterWith({ find: async () => ok(news.shift() ?? order('SUCCEEDED', 7)) }))
  const seen: (string | undefined)[] = []
  await store.getState().open('order-1')
  seen.push(standingOf(store.getState())?.is)
  for (let time = 0; time < 2; time += 1) {
    await store.getState().refresh()
    seen.push(standingOf(store.getState())?.is)
  }
  expect(seen).toEqual(['PROCESSING', 'PROCESSING', 'SUCCEEDED'])
})

test('断了线还显示上一次查到的情况，不说没有缴成功', async () => {
  let reachable = true
  const store = createOrderStore(
    counterWith({
      find: async () => {
        if (!reachable) throw new Unreachable('contribution.find')
        return ok(order('PROCESSING', 3))
      },
    }),
  )
  await store.getState().open('order-1')
  reachable = false
  await store.getState().refresh()
  expect(standingOf(store.getState())?.is).toBe('PROCESSING')
  expect(store.getState().silent).toBe(true)
})

test('自己查的节奏：2 秒五次，3 秒十次，5 秒到一分钟，之后等人来按', () => {
  const waits: number[] = []
  for (let wait = waitAfter(0); wait !== null; wait = waitAfter(waits.length)) waits.push(wait)
  expect(waits.slice(0, 5)).toEqual(Array(5).fill(2000))
  expect(waits.slice(5, 15)).toEqual(Array(10).fill(3000))
  expect(waits.slice(15)).toEqual(Array(4).fill(5000))
  expect(waits.reduce((total, wait) => total + wait)).toBe(60_000)
})

test('the counter can stop the asking or slow it down, but not hurry it; where it said nothing the schedule decides', () => {
  expect(nextAsk(0, null, false)).toBeNull()
  expect(nextAsk(0, 10_000, false)).toBe(10_000)
  expect(nextAsk(7, 1_000, false)).toBe(3_000)
  expect(nextAsk(0, null, true)).toBe(2_000)
  expect(nextAsk(19, 2_000, false)).toBeNull()
})
