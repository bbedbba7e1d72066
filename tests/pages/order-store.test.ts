import { ok, refused } from '@/domain/outcome'
import { createOrderStore } from '@/journeys/contribution/order-store'
import { standingOf } from '@/journeys/contribution/progress/standing'
import { Unreachable } from '@/services/contract/unreachable'
import { forgetDrafts } from '@/session/draft'
import { counterWith, order } from './contribution-desk'

beforeEach(forgetDrafts)

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

test('回执丢了、又断了线：没有人说过没收到，就一直说还不知道', async () => {
  let reachable = true
  const store = createOrderStore(
    counterWith({
      submit: () => Promise.reject(new Unreachable('contribution.submit')),
      find: async () => {
        if (!reachable) throw new Unreachable('contribution.find')
        return ok(order('CREATED', 1))
      },
    }),
  )
  await store.getState().open('order-1')
  reachable = false
  await store.getState().submit('token')
  for (let time = 0; time < 9; time += 1) await store.getState().refresh()
  expect(standingOf(store.getState())?.is).toBe('IN_DOUBT')
  reachable = true
  for (let time = 0; time < 4; time += 1) await store.getState().refresh()
  expect(standingOf(store.getState())?.is).toBe('IN_DOUBT')
  await store.getState().refresh()
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

test('在门口就被拦下：不说正在处理；只看一眼这张单，同一份核验再交一次就是', async () => {
  const tokens: string[] = []
  let looks = 0
  const store = createOrderStore(
    counterWith({
      async submit({ stepUpToken }) {
        tokens.push(stepUpToken)
        if (tokens.length === 1) throw new Unreachable('contribution.submit', { why: 'SIGNED_OUT' })
        return ok(order('SUBMITTED', 2))
      },
      find: async () => {
        looks += 1
        return ok(order('CREATED', 1))
      },
    }),
  )
  await store.getState().open('order-1')
  await store.getState().submit('token')
  expect(looks).toBe(2)
  expect(store.getState()).toMatchObject({ trouble: { why: 'SIGNED_OUT' }, inDoubt: false, silent: false })
  expect(standingOf(store.getState())?.is).toBe('CREATED')
  await store.getState().submit('token')
  expect(store.getState()).toMatchObject({ trouble: null })
  expect(standingOf(store.getState())?.is).toBe('SUBMITTED')
  expect(tokens).toEqual(['token', 'token'])
})
