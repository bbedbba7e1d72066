import { fen } from '@/domain/money'
import { checkBooks, wealthOf } from '../harness/invariants'
import { granted, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

const father = { personId: 'zhou-jianguo', year: 2026 }

async function submitted(scenario = 'pay-for-father') {
  const stage = rehearse(scenario)
  const { counter } = stage
  const order = granted(await counter.contribution.order({ key: 'key-of-father', ...father, due: 40_000 }))
  const token = await stepUp(counter, order.orderId)
  return {
    ...stage,
    order,
    token,
    submit: () => counter.contribution.submit({ orderId: order.orderId, stepUpToken: token }),
  }
}

test('父亲的 400 元先留出，10 分钟后扣款、入库、登记，账目两边相等', async () => {
  const { counter, submit, order, wait } = await submitted()
  expect(granted(await submit()).status).toBe('SUBMITTED')
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 388_653, frozen: 40_000 })
  wait(600)
  expect(granted(await counter.contribution.find({ orderId: order.orderId })).status).toBe('PROCESSING')
  wait(5)
  const paid = granted(await counter.contribution.find({ orderId: order.orderId }))
  expect(paid).toMatchObject({
    status: 'SUCCEEDED',
    finished: true,
    tracks: { deduct: { state: 'DONE' }, enrol: { state: 'DONE' } },
  })
  expect(paid.receipt).not.toBeNull()
  expect(wealthOf(counter.room.books, 'zhou-ming')).toBe(fen(388_653))
  checkBooks(counter.room.books)
})

test('同一个人再缴一次，被告知已缴，钱没有再动', async () => {
  const { counter, submit, wait } = await submitted()
  granted(await submit())
  wait(700)
  const again = await counter.contribution.order({ key: 'another-key', ...father, due: 40_000 })
  expect(refusalOf(again)).toBe('ALREADY_PAID')
  expect(refusalOf(await counter.contribution.quote(father))).toBe('ALREADY_PAID')
  expect(wealthOf(counter.room.books, 'zhou-ming')).toBe(fen(388_653))
})

test('连点十次提交，只有一笔留出', async () => {
  const { counter, submit } = await submitted()
  const answers = await Promise.all(Array.from({ length: 10 }, submit))
  expect(new Set(answers.map((answer) => granted(answer).orderId)).size).toBe(1)
  expect(counter.room.books.postings.filter((posting) => posting.kind === 'HELD')).toHaveLength(1)
  checkBooks(counter.room.books)
})

test('同一把钥匙再下单，拿回同一张缴费单；换了内容则是程序的错，什么也不变', async () => {
  const { counter, order } = await submitted()
  const ask = { key: 'key-of-father', ...father, due: 40_000 }
  expect(granted(await counter.contribution.order(ask)).orderId).toBe(order.orderId)
  const before = JSON.stringify(counter.room.books.orders)
  await expect(counter.contribution.order({ ...ask, personId: 'li-xiuying' })).rejects.toThrow('key reused')
  expect(JSON.stringify(counter.room.books.orders)).toBe(before)
})

test('没有确认就离开，再来下单：还是原来那张，不会多出一张等着确认', async () => {
  const { counter, order, wait } = await submitted()
  const again = (key: string) => counter.contribution.order({ key, ...father, due: 40_000 })
  expect(granted(await again('came-back-key')).orderId).toBe(order.orderId)
  wait(30 * 60)
  expect(granted(await again('too-late-key')).orderId).not.toBe(order.orderId)
})

test('回执丢失之后去查，查到的是同一笔，只扣一次', async () => {
  const { counter, submit, order } = await submitted('pay-reply-lost')
  await expect(submit()).rejects.toThrow(expect.objectContaining({ name: 'Unreachable' }))
  expect(granted(await counter.contribution.find({ orderId: order.orderId })).status).toBe('SUBMITTED')
  expect(counter.room.books.postings.filter((posting) => posting.kind === 'HELD')).toHaveLength(1)
})

test.each([
  { after: 599, status: 'REVOKED', available: 428_653 },
  { after: 600, status: 'HOLD_OVER', available: 388_653 },
])('提交后 $after 秒撤回：$status', async ({ after, status, available }) => {
  const { counter, submit, order, wait } = await submitted()
  granted(await submit())
  wait(after)
  const answer = await counter.contribution.revoke({ orderId: order.orderId })
  expect(answer.ok ? answer.value.status : answer.refusal.code).toBe(status)
  expect(answer.ok || answer.refusal.citation?.title).toBeTruthy()
  expect(granted(await counter.account.overview({})).available).toBe(available)
  checkBooks(counter.room.books)
})

test('核验凭证只对这一张单有效，也只能用一次', async () => {
  const { counter, order } = await submitted()
  const forOther = await stepUp(counter, 'something-else')
  expect(refusalOf(await counter.contribution.submit({ orderId: order.orderId, stepUpToken: forOther }))).toBe(
    'STEP_UP_NEEDED',
  )
})

test('逾期的单子过了半夜才确认：从缴费那天起等 3 个月，不是从下单那天', async () => {
  const { counter, wait } = rehearse('pay-late')
  wait(13 * 3_600 + 50 * 60)
  const order = granted(await counter.contribution.order({ key: 'before-midnight', ...father, due: 110_000 }))
  expect(order.benefit.from).toBe('2026-05-05')
  wait(20 * 60)
  const stepUpToken = await stepUp(counter, order.orderId)
  const paid = granted(await counter.contribution.submit({ orderId: order.orderId, stepUpToken }))
  expect(paid.benefit.from).toBe('2026-05-06')
})

test('金额和看到的不一样：不收，写明依据哪一份文件', async () => {
  const { counter } = rehearse('pay-for-father')
  const answer = await counter.contribution.order({ key: 'old-amount', ...father, due: 38_000 })
  expect(answer).toMatchObject({
    refusal: { code: 'AMOUNT_CHANGED', detail: { was: 38_000, now: 40_000 }, citation: { tier: 'T2' } },
  })
})

test('半小时没有确认，缴费单过期，不能再提交', async () => {
  const { submit, wait } = await submitted()
  wait(30 * 60)
  expect(refusalOf(await submit())).toBe('ORDER_EXPIRED')
})

test('链接里换成别人的单号或不是自己绑定的人，一律查无此单', async () => {
  const { counter } = await submitted()
  expect(refusalOf(await counter.contribution.find({ orderId: 'order-999' }))).toBe('NOT_FOUND')
  expect(refusalOf(await counter.contribution.quote({ personId: 'zhou-liang', year: 2026 }))).toBe('NOT_BOUND')
})

test.each`
  scenario                  | personId          | due        | what
  ${'pay-for-father'}       | ${'zhou-jianguo'} | ${40_000}  | ${'普通 400 元'}
  ${'pay-marginal-mother'}  | ${'li-xiuying'}   | ${20_000}  | ${'低保边缘 200 元'}
  ${'pay-zero-grandmother'} | ${'liu-guilan'}   | ${0}       | ${'特困 0 元'}
  ${'pay-late'}             | ${'zhou-jianguo'} | ${110_000} | ${'逾期 1,100 元'}
`('$what', async ({ scenario, personId, due }) => {
  const { counter } = rehearse(scenario)
  expect(granted(await counter.contribution.quote({ personId, year: 2026 })).due).toBe(due)
})

test('奶奶 0 元也要确认：不动钱，但有参保登记和凭证', async () => {
  const { counter, wait } = rehearse('pay-zero-grandmother')
  const order = granted(
    await counter.contribution.order({ key: 'grandmother-key', personId: 'liu-guilan', year: 2026, due: 0 }),
  )
  const stepUpToken = await stepUp(counter, order.orderId)
  granted(await counter.contribution.submit({ orderId: order.orderId, stepUpToken }))
  wait(605)
  const paid = granted(await counter.contribution.find({ orderId: order.orderId }))
  expect(paid).toMatchObject({
    status: 'SUCCEEDED',
    tracks: { deduct: { state: 'NOT_NEEDED' }, enrol: { state: 'DONE' } },
  })
  checkBooks(counter.room.books)
})

test('只有 120 元，缴不了 400 元：说明还差 280 元', async () => {
  const { counter } = rehearse('pay-short-balance')
  expect(granted(await counter.contribution.quote(father)).funding).toMatchObject({
    before: 12_000,
    after: 12_000,
    shortfall: 28_000,
    refusal: { code: 'INSUFFICIENT_SINGLE_ACCOUNT' },
  })
  expect(refusalOf(await counter.contribution.order({ key: 'short-key', ...father, due: 40_000 }))).toBe(
    'INSUFFICIENT_SINGLE_ACCOUNT',
  )
})

test('2027 年度标准没有公布，不猜', async () => {
  const { counter } = rehearse('pay-not-published')
  expect(refusalOf(await counter.contribution.quote({ ...father, year: 2027 }))).toBe('STANDARD_NOT_PUBLISHED')
})

test('税务渠道缴过的，名单上写明渠道和日期', async () => {
  const { counter } = rehearse('pay-already-paid-elsewhere')
  const { people } = granted(await counter.contribution.people({ year: null }))
  expect(people.find((person) => person.personId === 'zhou-jianguo')).toMatchObject({
    state: 'PAID',
    paid: { channel: 'TAX', on: '2025-10-12', byMe: false },
  })
})

test('税务局没有收下：扣了的 400 元自动退回，三条进度看得出停在哪一步', async () => {
  const { counter, submit, order, wait } = await submitted('pay-sent-back')
  granted(await submit())
  wait(605)
  const failed = granted(await counter.contribution.find({ orderId: order.orderId }))
  expect(failed).toMatchObject({
    status: 'FAILED',
    tracks: { deduct: { state: 'DONE' }, tax: { state: 'FAILED' }, enrol: { state: 'WAITING' } },
  })
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 428_653, frozen: 0 })
  const { entries } = granted(await counter.account.statement({ year: null, after: null }))
  expect(entries.slice(0, 2).map(({ kind, fen }) => [kind, fen])).toEqual([
    ['RETURNED', 40_000],
    ['RESIDENT_FEE', -40_000],
  ])
  expect(granted(await counter.contribution.quote(father)).due).toBe(40_000)
  checkBooks(counter.room.books)
})
