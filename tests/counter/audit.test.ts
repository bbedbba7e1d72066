import { brokenAt } from '@mock/audit'
import { furtherOf } from '@mock/further-books'
import { granted, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

async function paid() {
  const stage = rehearse('pay-for-father.ordered')
  const stepUpToken = await stepUp(stage.counter, 'order-father')
  granted(await stage.counter.contribution.submit({ orderId: 'order-father', stepUpToken }))
  stage.wait(700)
  granted(await stage.counter.records.list({}))
  return stage
}

test('每一步留一条记录：谁、什么时候、从哪里到哪里，链条是完整的（I15）', async () => {
  const { counter } = await paid()
  const { last, brokenAt: broken, events } = granted(await counter.rehearsal.audit({}))
  expect(broken).toBeNull()
  expect(events).toBe(4)
  expect(last.map(({ actor, from, to }) => [actor, from, to])).toEqual([
    ['zhou-ming', null, 'CREATED'],
    ['zhou-ming', 'CREATED', 'SUBMITTED'],
    ['time', 'SUBMITTED', 'PROCESSING'],
    ['time', 'PROCESSING', 'SUCCEEDED'],
  ])
})

test.each`
  what            | tamper
  ${'改一个字'}   | ${(events: { to: string }[]) => Object.assign(events[1] ?? {}, { to: 'REVOKED' })}
  ${'换一个人'}   | ${(events: { actor: string }[]) => Object.assign(events[1] ?? {}, { actor: 'zhou-liang' })}
  ${'抽掉一条'}   | ${(events: unknown[]) => events.splice(1, 1)}
  ${'对调两条'}   | ${(events: unknown[]) => events.splice(1, 2, events[2], events[1])}
  ${'补进去一条'} | ${(events: unknown[]) => events.splice(1, 0, events[0])}
`('事后$what，查得出来，说得出是哪一条', async ({ tamper }) => {
  const { counter } = await paid()
  tamper(furtherOf(counter.room.books).audit)
  counter.room.putBack()
  expect(granted(await counter.rehearsal.audit({})).brokenAt).toBe(1)
})

test('重开应用以后，链条接着往下写', async () => {
  const { relaunch } = await paid()
  const { counter } = relaunch()
  const stepUpToken = await stepUp(counter, 'bound-li-xiuying')
  granted(await counter.family.unbind({ bindingId: 'bound-li-xiuying', reason: 'NOT_WANTED', stepUpToken }))
  expect(granted(await counter.rehearsal.audit({}))).toMatchObject({ events: 5, brokenAt: null })
  expect(brokenAt(furtherOf(counter.room.books).audit)).toBeNull()
})

const day = '2025-11-21'

test('第二天有对账文件：笔数和总数等于这一天缴成的，一天没有过完就没有（I16）', async () => {
  const { counter, wait } = await paid()
  expect(refusalOf(await counter.rehearsal.reconciliation({ day }))).toBe('DAY_NOT_OVER')
  wait(86_400)
  const made = granted(await counter.rehearsal.reconciliation({ day }))
  const [order] = counter.room.books.orders
  expect(made).toMatchObject({ count: 1, total: 40_000, exceptions: [] })
  expect(made.file).toBe(`H|${day}\nD|${order?.number}|40000\nT|1|40000\n`)
  expect(granted(await counter.rehearsal.reconciliation({ day }))).toEqual(made)
})

test.each`
  what              | there     | kind
  ${'税务没有这笔'} | ${null}   | ${'ONLY_HERE'}
  ${'税务少记一分'} | ${39_999} | ${'AMOUNT_DIFFERS'}
`('$what：成为一条要人看的差异', async ({ there, kind }) => {
  const { counter, wait } = await paid()
  furtherOf(counter.room.books).miswritten.push({ orderId: 'order-father', fen: there })
  counter.room.putBack()
  wait(86_400)
  const { exceptions } = granted(await counter.rehearsal.reconciliation({ day }))
  expect(exceptions).toEqual([{ orderId: 'order-father', kind, here: 40_000, there, state: 'MANUAL' }])
})

test('税务退回来的，钱已经自己回到账户：差异记为已解决', async () => {
  const stage = rehearse('pay-sent-back')
  const { counter, wait } = stage
  const father = { personId: 'zhou-jianguo', year: 2026, due: 40_000 }
  const { orderId } = granted(await counter.contribution.order({ key: 'sent-back-key', ...father }))
  granted(await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) }))
  wait(86_400)
  const made = granted(await counter.rehearsal.reconciliation({ day }))
  expect(made).toMatchObject({ count: 0, total: 0, exceptions: [{ orderId, state: 'RESOLVED' }] })
})
