import { recordVersion } from '@mock/books'
import { programme } from '@mock/scenarios/programme'
import { later } from '@/domain/calendar'
import { checkBooks } from '../harness/invariants'
import { agreedTo, granted, openDevice, refusalOf, rehearse, signed, stepUp } from '../harness/rehearsal'

test('关掉再打开，提交过的缴费单还在，时间接着走', async () => {
  const stage = rehearse('pay-for-father')
  const order = granted(
    await stage.counter.contribution.order({ key: 'kept-key', personId: 'zhou-jianguo', year: 2026, due: 40_000 }),
  )
  const stepUpToken = await stepUp(stage.counter, order.orderId)
  granted(await stage.counter.contribution.submit({ orderId: order.orderId, stepUpToken }))
  const { counter, wait } = stage.relaunch()
  wait(605)
  expect(granted(await counter.contribution.find({ orderId: order.orderId })).status).toBe('SUCCEEDED')
  expect(granted(await counter.rehearsal.state({})).record).toBe('RESUMED')
})

const someoneElse = JSON.stringify({ ...rehearse('balance-normal').counter.room.books, holderId: 'nobody-we-know' })

test.each`
  what                  | record                                                        | state
  ${'没有记录'}         | ${null}                                                       | ${'FRESH'}
  ${'记录被截断'}       | ${'{"version":2,"scenario":{"id":"pay-for'}                   | ${'DAMAGED'}
  ${'记录不是我们的'}   | ${'[1,2,3]'}                                                  | ${'DAMAGED'}
  ${'旧版本的记录'}     | ${JSON.stringify({ version: recordVersion - 1, orders: [] })} | ${'OUTDATED'}
  ${'写着别人的记录'}   | ${someoneElse}                                                | ${'DAMAGED'}
  ${'字段被改过的记录'} | ${JSON.stringify({ version: recordVersion, holderId: 'x' })}  | ${'DAMAGED'}
`('$what：从头开始，并且说得出是 $state', async ({ record, state }) => {
  const { counter } = openDevice(record)
  expect(granted(await counter.rehearsal.state({})).record).toBe(state)
  expect(granted(await counter.account.overview({})).available).toBe(428_653)
})

test('存储满了：演示照常，但说明关掉后不会保留', async () => {
  const stage = rehearse('pay-for-father')
  stage.device.full = true
  granted(
    await stage.counter.contribution.order({ key: 'full-device', personId: 'zhou-jianguo', year: 2026, due: 40_000 }),
  )
  expect(granted(await stage.counter.rehearsal.state({})).record).toBe('UNWRITTEN')
  expect(granted(await stage.counter.records.list({})).records.some(({ errand }) => errand === 'CONTRIBUTION')).toBe(
    true,
  )
})

test('清除之后，办过的事一件不留', async () => {
  const stage = rehearse('pay-for-father')
  granted(
    await stage.counter.contribution.order({ key: 'to-be-cleared', personId: 'zhou-jianguo', year: 2026, due: 40_000 }),
  )
  granted(await stage.counter.rehearsal.clear({}))
  expect(stage.counter.room.books.orders).toEqual([])
})

test('设备上没有证件号、手机号、银行卡号，也没有姓名', async () => {
  const stage = rehearse('bind-parent')
  const key = 'privacy-key'
  const stepUpToken = await stepUp(stage.counter, key)
  granted(
    await stage.counter.family.bind({
      key,
      relation: 'PARENT',
      name: '周建国',
      idNumber: '430800196205180019',
      phone: '13800000002',
      consents: agreedTo,
      signature: signed,
      stepUpToken,
    }),
  )
  expect(stage.device.record).not.toMatch(/\d{17}[\dX]|1[3-9]\d{9}|周|李/)
})

test('没有这个场景：拒绝，原来的场景不动', async () => {
  const { counter } = rehearse('pay-for-father')
  expect(refusalOf(await counter.rehearsal.start({ scenarioId: 'no-such-scenario' }))).toBe('SCENARIO_UNKNOWN')
  expect(granted(await counter.rehearsal.state({})).scenario.scenarioId).toBe('pay-for-father')
})

test('没有这个地区：说得出名字的拒绝', async () => {
  const { counter } = rehearse('balance-normal')
  expect(refusalOf(await counter.policy.region({ code: '999999' }))).toBe('REGION_UNKNOWN')
})

test.each(programme.map(({ id, title }) => [id, title]))('%s 开场时账目是平的：%s', (id) => {
  checkBooks(rehearse(id).counter.room.books)
})

test('手机时间倒退一天，柜台的时间不倒退，也不停在那里', async () => {
  const { counter, wait } = rehearse('pay-for-father')
  wait(3_600)
  const before = granted(await counter.session.me({})).now
  wait(-86_400)
  expect(granted(await counter.session.me({})).now).toBe(before)
  wait(60)
  expect(granted(await counter.session.me({})).now).toBe(later(before, 60_000))
})

test('问得再勤，柜台的时间也不会走慢', async () => {
  const { counter, wait } = rehearse('pay-for-father')
  const before = granted(await counter.session.me({})).now
  for (let asked = 0; asked < 10; asked += 1) {
    wait(0.7)
    await counter.session.me({})
  }
  expect(granted(await counter.session.me({})).now).toBe(later(before, 7_000))
})
