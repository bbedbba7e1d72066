import { fen } from '@/domain/money'
import { ok, refused } from '@/domain/outcome'
import { createContributionStore } from '@/journeys/contribution/store'
import { Unreachable } from '@/services/contract/unreachable'
import { forgetDrafts } from '@/session/draft'
import { rehearse } from '../harness/rehearsal'
import { counterWith, order } from './contribution-desk'

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

test('看过的费用，再看一次时断了线还在；换一位没有问到，不拿别人的来顶', async () => {
  const { counter } = rehearse('pay-for-father')
  let away = false
  const store = createContributionStore(
    counterWith({
      quote: async (asked) => {
        if (away) throw new Unreachable('no network')
        return counter.contribution.quote(asked)
      },
    }),
  )
  await store.getState().askQuote('zhou-jianguo', 2026)
  away = true
  await store.getState().askQuote('zhou-jianguo', 2026)
  expect(store.getState().quote).toMatchObject({ state: 'ready', value: { due: 40_000 } })
  await store.getState().askQuote('li-xiuying', 2026)
  expect(store.getState().quote).toEqual({ state: 'unreached' })
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
