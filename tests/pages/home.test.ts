import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { Unreachable } from '@/services/contract/unreachable'
import { createHomeStore } from '@/tabs/home/store'
import { byNeed, expiringOf, needsPerson, type People, unpaidOf } from '@/tabs/home/todo'
import { toldOf } from '@/tabs/home/told'
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

test('再看一次时断了线，看到过的都还在', async () => {
  const { counter } = rehearse('balance-normal')
  let away = false
  const overview: typeof counter.account.overview = async (ask) => {
    if (away) throw new Unreachable('no network')
    return counter.account.overview(ask)
  }
  const home = await looked({ ...counter, account: { ...counter.account, overview } })
  away = true
  await home.getState().look()
  expect(home.getState().account).toMatchObject({ state: 'ready', value: { available: 428_653 } })
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

const sitting = (...statuses: ('CREATED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCEEDED' | null)[]) => ({
  recordId: 'sitting',
  errand: 'SITTING' as const,
  year: 2026,
  at: instant('2025-11-21T09:00:00+08:00'),
  open: true,
  people: statuses.map((status, place) => ({
    orderId: `order-${place}`,
    status,
    maskedName: ['周*国', '李*英', '刘*兰'][place] ?? '',
    amount: fen(40_000),
  })),
})

test('几位一起缴的是一件事：还差确认的是它，名单里不再各算各的', () => {
  const people = [person('周*国', 'PAYABLE', 40_000, '2026-01-31'), person('李*英', 'PAYABLE', 40_000, '2026-01-31')]
  expect(unpaidOf({ ...autumn, people }, [sitting('CREATED', 'CREATED')])).toBeNull()
  const told = toldOf(sitting('CREATED', 'CREATED'))
  expect([told.title, told.note]).toEqual(['给周*国、李*英缴费，还差确认', '800.00 元，还没有扣款，确认以后才会缴'])
})

test('几位一起缴的各到各的地步：先说还能撤回的那几位和他们的钱', () => {
  const group = sitting('SUCCEEDED', 'SUBMITTED', 'PROCESSING')
  expect(needsPerson(group)).toBe(true)
  expect(toldOf(group)).toMatchObject({
    title: '给李*英缴的费，现在还能撤回',
    note: '400.00 元，钱先留着没有划走，想好了不用再点',
  })
  expect(needsPerson(sitting('SUCCEEDED', 'PROCESSING', null))).toBe(false)
})

test('转给家人的钱还没有收：写明多少、几点会退回来', async () => {
  const { counter } = rehearse('wallet-by-day.sent')
  const { records } = (await looked(counter)).getState()
  const [open] = records.state === 'ready' ? byNeed(records.value.records) : []
  expect(open && toldOf(open)).toMatchObject({
    title: '转给马*兰的钱，对方还没有收',
    note: '500.00 元，11月22日 06:00 前没有收，自动退回您的账户',
  })
})

test('连是谁都没问到，就不等参保地的规定', async () => {
  const { counter } = rehearse('balance-normal')
  const me: typeof counter.session.me = async () => {
    throw new Unreachable('session.me')
  }
  const home = await looked({ ...counter, session: { ...counter.session, me } })
  expect(home.getState()).toMatchObject({ me: { state: 'unreached' }, region: { state: 'unreached' } })
})

test('绑定快到期的，最早的在前；没有期限、还早、停了的都不提醒', async () => {
  const { members } = (await looked(rehearse('sharing-standings').counter)).getState()
  if (members.state !== 'ready') throw new Error('members are not there')
  expect(expiringOf(members.value, autumn.today)).toEqual([
    { bindingId: 'bound-zhou-jianguo', maskedName: '周*国', to: '2025-12-03', left: 12 },
  ])
  expect(expiringOf(members.value, day('2025-11-02'))).toEqual([])
  const twice = { bindings: members.value.bindings.map((one) => ({ ...one, status: 'ACTIVE' as const })) }
  const sooner = twice.bindings.map((one, place) => (place === 1 ? { ...one, to: day('2025-11-21') } : one))
  expect(expiringOf({ bindings: sooner }, autumn.today).map(({ left }) => left)).toEqual([0, 12])
})
