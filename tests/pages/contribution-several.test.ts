import { fen } from '@/domain/money'
import { ok } from '@/domain/outcome'
import { awaitsConfirmation, doubtOf, standingOf } from '@/journeys/contribution/sitting/standing'
import { payableOf, sumsOf } from '@/journeys/contribution/sitting/sums'
import { createSittingStore } from '@/journeys/contribution/sitting-store'
import { Unreachable } from '@/services/contract/unreachable'
import { forgetDrafts } from '@/session/draft'
import { granted, rehearse, stepUp } from '../harness/rehearsal'
import { counterWith } from './contribution-desk'

beforeEach(forgetDrafts)

const father = { personId: 'zhou-jianguo', due: fen(40_000) }
const mother = { personId: 'li-xiuying', due: fen(20_000) }
const family = [father, mother]

test('合计、还差多少、是不是每一位单独都够', async () => {
  const { counter } = rehearse('pay-several-too-much')
  const people = granted(await counter.contribution.roster({ year: 2026 }))
  const chosen = payableOf(people).slice(0, 2)
  expect(sumsOf(people, chosen)).toEqual({
    total: 60_000,
    usable: 50_000,
    after: -10_000,
    lacking: 10_000,
    eachFits: true,
  })
  expect(sumsOf(people, chosen.slice(0, 1))).toMatchObject({ total: 40_000, after: 10_000, lacking: 0 })
})

test('三位的钱：缴成的、留着的、没有动的，加起来是全部', async () => {
  const stage = rehearse('pay-several-one-fails.moving')
  stage.wait(10)
  const sitting = granted(await stage.counter.contribution.sitting({ sittingId: 'sitting-1' }))
  expect(standingOf(sitting)).toMatchObject({ is: 'DONE', done: 2, failed: 1, paid: 40_000, aside: 0, back: 20_000 })
  const held = granted(await rehearse('pay-for-several.held').counter.contribution.sitting({ sittingId: 'sitting-1' }))
  expect(standingOf(held)).toMatchObject({ is: 'HELD', held: 3, paid: 0, aside: 60_000, back: 0 })
  const fresh = granted(
    await rehearse('pay-for-several.ordered').counter.contribution.sitting({ sittingId: 'sitting-1' }),
  )
  expect(standingOf(fresh)).toMatchObject({ is: 'NOT_CONFIRMED', back: 60_000 })
  expect(awaitsConfirmation(fresh)).toBe(true)
})

test('几位里有一位单独缴了：不再说“没有扣款”，别的几位还可以确认；都过了时间，就没有什么可确认的', async () => {
  const { counter, wait } = rehearse('pay-for-several.ordered')
  const orderId = 'order-zhou-jianguo'
  granted(await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) }))
  const look = async () => granted(await counter.contribution.sitting({ sittingId: 'sitting-1' }))
  expect(standingOf(await look())).toMatchObject({ is: 'HELD', held: 1, aside: 40_000 })
  expect(awaitsConfirmation(await look())).toBe(true)
  wait(31 * 60)
  expect(standingOf(await look()).is).toBe('DONE')
  expect(awaitsConfirmation(await look())).toBe(false)
})

test('下单没有回音，再试一次用同一把钥匙；换了人选就换一把', async () => {
  const keys: string[] = []
  const { counter } = rehearse('pay-for-several')
  const store = createSittingStore(
    counterWith({
      sit: async (asked) => {
        keys.push(asked.key)
        if (keys.length === 1) throw new Unreachable('contribution.sit')
        return counter.contribution.sit(asked)
      },
    }),
  ).getState()
  expect((await store.sit(2026, family)).state).toBe('unreached')
  expect((await store.sit(2026, family)).state).toBe('ready')
  expect(keys[1]).toBe(keys[0])
  await store.sit(2026, [father])
  expect(keys[2]).not.toBe(keys[1])
})

test('确认发出去没有回音：在疑，自己去查，不再发第二次', async () => {
  const { counter } = rehearse('pay-for-several.ordered')
  let sent = 0
  const store = createSittingStore(
    counterWith({
      sitting: (asked) => counter.contribution.sitting(asked),
      confirm: async () => {
        sent += 1
        throw new Unreachable('contribution.confirm')
      },
    }),
  )
  await store.getState().open('sitting-1')
  await Promise.all([store.getState().confirm('t'), store.getState().confirm('t')])
  expect(sent).toBe(1)
  expect(store.getState()).toMatchObject({ inDoubt: true, sitting: { state: 'ready', value: { confirmed: false } } })
})

test('一再查到没有确认：说柜台没有收到，可以再核验；断着线的时候不算数', async () => {
  const { counter } = rehearse('pay-for-several.ordered')
  let away = false
  const store = createSittingStore(
    counterWith({
      sitting: async (asked) => {
        if (away) throw new Unreachable('contribution.sitting')
        return counter.contribution.sitting(asked)
      },
      confirm: () => Promise.reject(new Unreachable('contribution.confirm')),
    }),
  )
  await store.getState().open('sitting-1')
  await store.getState().confirm('t')
  expect(doubtOf(store.getState())).toBe('IN_DOUBT')
  away = true
  for (let time = 0; time < 9; time += 1) await store.getState().refresh()
  expect(doubtOf(store.getState())).toBe('IN_DOUBT')
  away = false
  for (let time = 0; time < 5; time += 1) await store.getState().refresh()
  expect(doubtOf(store.getState())).toBe('NOT_ARRIVED')
})

test('一起确认时被挡在门口（人太多、维护、登录过期）：不是在疑，说为什么，可以再按', async () => {
  const { counter } = rehearse('pay-for-several.ordered')
  const store = createSittingStore(
    counterWith({
      sitting: (asked) => counter.contribution.sitting(asked),
      confirm: () => Promise.reject(new Unreachable('contribution.confirm', { why: 'BUSY', seconds: 5 })),
    }),
  )
  await store.getState().open('sitting-1')
  await store.getState().confirm('t')
  expect(store.getState()).toMatchObject({ inDoubt: false, trouble: { why: 'BUSY', seconds: 5 } })
  expect(doubtOf(store.getState())).toBeNull()
})

test('结果不会倒退：晚到的旧回答不算数', async () => {
  const early = granted(
    await rehearse('pay-for-several.ordered').counter.contribution.sitting({ sittingId: 'sitting-1' }),
  )
  const late = rehearse('pay-for-several.moving')
  const moving = granted(await late.counter.contribution.sitting({ sittingId: 'sitting-1' }))
  late.wait(10)
  const paid = granted(await late.counter.contribution.sitting({ sittingId: 'sitting-1' }))
  const news = [moving, early, paid, moving]
  const store = createSittingStore(counterWith({ sitting: async () => ok(news.shift() ?? paid) }))
  await store.getState().open('sitting-1')
  const seen: unknown[] = []
  for (let time = 0; time < 3; time += 1) {
    await store.getState().refresh()
    const { sitting } = store.getState()
    seen.push(sitting.state === 'ready' && standingOf(sitting.value).is)
  }
  expect(seen).toEqual(['MOVING', 'DONE', 'DONE'])
})
