import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { Unreachable } from '@/services/contract/unreachable'
import { createHomeStore } from '@/tabs/home/store'
import { byNeed, needsPerson, type People, unpaidOf } from '@/tabs/home/todo'
import { isWaiting } from '@/tabs/home/waiting'
import { rehearse } from '../harness/rehearsal'

const looked = async (counter: Parameters<typeof createHomeStore>[0]) => {
  const home = createHomeStore(counter)
  await home.getState().look()
  return home
}

const person = (maskedName: string, state: People['people'][number]['state'], due: number, closes: string) => ({
  personId: maskedName,
  maskedName,
  relation: 'PARENT' as const,
  areaName: '张家界市',
  state,
  due: fen(due),
  closes: day(closes),
  paid: null,
  refusal: null,
})

const autumn = { year: 2026, years: [2026], today: day('2025-11-21') }

test('首页问到余额、待办、家人和参保地的规定', async () => {
  const { me, account, records, region, members } = (await looked(rehearse('balance-normal').counter)).getState()
  expect(me).toMatchObject({ state: 'ready', value: { maskedName: '周*' } })
  expect(account).toMatchObject({ state: 'ready', value: { available: 428_653 } })
  expect(records.state).toBe('ready')
  expect(region).toMatchObject({ state: 'ready', value: { relations: { citation: { from: '2024-12-09' } } } })
  expect(members).toMatchObject({ state: 'ready', value: { active: { count: 3, limit: 10 } } })
})

test('余额没有取到，别的照样能看，再看一次就取到', async () => {
  const home = await looked(rehearse('balance-unreached').counter)
  expect(home.getState()).toMatchObject({ account: { state: 'unreached' }, records: { state: 'ready' } })
  await home.getState().look()
  expect(home.getState().account.state).toBe('ready')
})

test('晚到的旧答案，不会盖住新的', async () => {
  const { counter } = rehearse('balance-normal')
  const waiting: (() => void)[] = []
  const overview: typeof counter.account.overview = async (ask) => {
    const answer = await counter.account.overview(ask)
    if (waiting.length > 0) return answer
    await new Promise<void>((resume) => waiting.push(resume))
    throw new Unreachable('the first question, long forgotten')
  }
  const home = createHomeStore({ ...counter, account: { ...counter.account, overview } })
  const first = home.getState().look()
  await home.getState().look()
  waiting[0]?.()
  await first
  expect(home.getState().account.state).toBe('ready')
})

test('待办写明谁没缴、合计多少、哪天截止、还有几天', () => {
  const people = [
    person('周*国', 'PAYABLE', 40_000, '2026-01-31'),
    person('李*英', 'PAYABLE', 20_000, '2026-01-31'),
    person('刘*兰', 'PAID', 0, '2026-01-31'),
  ]
  expect(unpaidOf({ ...autumn, people })).toEqual({
    year: 2026,
    names: ['周*国', '李*英'],
    total: 60_000,
    closes: '2026-01-31',
    daysLeft: 71,
  })
})

test('截止日不同的，写最早的那天；最后一天是还有 0 天', () => {
  const people = [person('周*国', 'PAYABLE', 40_000, '2026-02-28'), person('李*英', 'PAYABLE', 40_000, '2025-11-21')]
  expect(unpaidOf({ ...autumn, people })).toMatchObject({ closes: '2025-11-21', daysLeft: 0 })
})

test('都缴了，或者正在缴，就没有这件待办', () => {
  const people = [person('周*国', 'PAID', 40_000, '2026-01-31'), person('李*英', 'BEING_PAID', 20_000, '2026-01-31')]
  expect(unpaidOf({ ...autumn, people })).toBeNull()
})

test('本机存储已满，首页知道记录没有写下来', async () => {
  const stage = rehearse('balance-normal')
  stage.device.full = true
  await stage.counter.rehearsal.advance({ minutes: 1 })
  const home = await looked(stage.counter)
  expect(home.getState().rehearsal).toMatchObject({ state: 'ready', value: { record: 'UNWRITTEN' } })
})

test('还不知道有没有待办，先不画四件事；一个柜台比别的都慢，就不等它', async () => {
  const { counter } = rehearse('balance-normal')
  expect(isWaiting(createHomeStore(counter).getState())).toBe(true)
  const home = (await looked(counter)).getState()
  expect(isWaiting(home)).toBe(false)
  expect(isWaiting({ ...home, records: { state: 'asking' } })).toBe(false)
  expect(isWaiting({ ...home, records: { state: 'asking' }, members: { state: 'asking' } })).toBe(true)
  expect(isWaiting({ ...home, account: { state: 'asking' } })).toBe(false)
})

const begun = (
  recordId: string,
  status: 'CREATED' | 'SUBMITTED' | 'PROCESSING',
  maskedName: string,
  amount: number,
) => ({
  recordId,
  errand: 'CONTRIBUTION' as const,
  status,
  maskedName,
  year: 2026,
  amount: fen(amount),
  at: instant('2025-11-21T09:00:00+08:00'),
  open: true,
})

test('要人动手的排在前面，自己会办好的排在后面，办完的不算', () => {
  const moving = begun('moving', 'PROCESSING', '刘*兰', 0)
  const held = begun('held', 'SUBMITTED', '周*国', 40_000)
  const created = begun('created', 'CREATED', '李*英', 20_000)
  const request = {
    recordId: 'request',
    errand: 'WITHDRAWAL' as const,
    reason: 'EMIGRATION' as const,
    amount: fen(1),
    at: created.at,
    open: true,
  }
  const sent = { ...request, status: 'SUBMITTED' as const }
  const bounced = { ...request, recordId: 'bounced', status: 'PAY_FAILED' as const }
  const order = byNeed([moving, sent, held, { ...created, open: false, recordId: 'done' }, created, bounced])
  expect(order.map(({ recordId }) => recordId)).toEqual(['bounced', 'created', 'held', 'moving', 'request'])
  expect(order.map(needsPerson)).toEqual([true, true, true, false, false])
})

test('已经下单、只差确认的人，不再算在没缴的人里；同名同额的只去掉一个', () => {
  const people = [
    person('周*国', 'PAYABLE', 40_000, '2026-01-31'),
    person('周*国', 'PAYABLE', 40_000, '2026-01-31'),
    person('李*英', 'PAYABLE', 20_000, '2026-01-31'),
  ]
  const orders = [begun('one', 'CREATED', '周*国', 40_000), begun('two', 'CREATED', '李*英', 20_000)]
  expect(unpaidOf({ ...autumn, people }, orders)).toMatchObject({ names: ['周*国'], total: 40_000 })
})

test('连是谁都没问到，就不等参保地的规定', async () => {
  const { counter } = rehearse('balance-normal')
  const me: typeof counter.session.me = async () => {
    throw new Unreachable('session.me')
  }
  const home = await looked({ ...counter, session: { ...counter.session, me } })
  expect(home.getState()).toMatchObject({ me: { state: 'unreached' }, region: { state: 'unreached' } })
})
