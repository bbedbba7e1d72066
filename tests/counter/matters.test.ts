import { furtherOf } from '@mock/further-books'
import { checkBooks } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf, rehearse } from '../harness/rehearsal'

type Counter = Rehearsal['counter']

const late = 'request-late'

const listed = async (counter: Counter) => granted(await counter.matters.list({})).matters

const matterOf = async (counter: Counter, id: string) =>
  (await listed(counter)).find(({ record }) => record.recordId === id)

test('还在办的写明等谁、最晚哪天；过了日子的说从哪天起算迟', async () => {
  const { counter } = rehearse('records-overdue')
  const request = await matterOf(counter, late)
  expect(request).toMatchObject({ awaits: 'OFFICE', record: { errand: 'WITHDRAWAL', open: true } })
  expect(request?.term).toMatchObject({ by: '2025-11-14', from: '2025-11-17', overdue: true, left: 0, urgedAt: null })
  expect(request?.term?.citation?.title).toBeTruthy()
  const binding = await matterOf(counter, 'bound-chen-jing')
  expect(binding?.term).toMatchObject({ by: '2025-11-25', from: '2025-11-26', overdue: false, citation: null })
})

test('催过一次就记下一次；再催、换一把钥匙催，都还是那一次', async () => {
  const { counter, wait } = rehearse('records-overdue')
  const first = granted(await counter.matters.urge({ key: 'key-of-urging', recordId: late }))
  expect(first.term?.urgedAt).toBe('2025-11-21T10:02:00+08:00')
  wait(3_600)
  for (const key of ['key-of-urging', 'key-of-another'])
    expect(granted(await counter.matters.urge({ key, recordId: late })).term?.urgedAt).toBe(first.term?.urgedAt)
  expect(furtherOf(counter.room.books).urged).toHaveLength(1)
})

test('催了以后下一个工作日接着办，一步一步办到打款', async () => {
  const { counter, wait } = rehearse('records-overdue')
  wait(14 * 86_400)
  expect((await matterOf(counter, late))?.record).toMatchObject({ status: 'ACCEPTED' })
  granted(await counter.matters.urge({ key: 'key-of-urging', recordId: late }))
  wait(14 * 86_400)
  expect((await matterOf(counter, late))?.record).toMatchObject({ status: 'CLOSED', open: false })
  expect(await matterOf(counter, late)).toMatchObject({ awaits: null, term: null })
  checkBooks(counter.room.books)
})

test.each`
  what                    | recordId             | code
  ${'还没到日子的'}       | ${'bound-chen-jing'} | ${'NOT_OVERDUE'}
  ${'不是自己的、没有的'} | ${'order-999'}       | ${'NOT_FOUND'}
`('$what，不催', async ({ recordId, code }) => {
  const { counter } = rehearse('records-overdue')
  expect(refusalOf(await counter.matters.urge({ key: 'key-of-urging', recordId }))).toBe(code)
})

test('等自己做的事没有办结的日子，也不能催', async () => {
  const { counter } = rehearse('withdraw-supplement')
  const recordId = 'request-supplement'
  expect(await matterOf(counter, recordId)).toMatchObject({ awaits: 'PERSON', term: null })
  expect(refusalOf(await counter.matters.urge({ key: 'key-of-urging', recordId }))).toBe('NO_TERM')
})

test('缴费送到税务以后三个工作日；几位一起缴的按最后一位', async () => {
  const { counter } = rehearse('pay-under-way')
  const matters = await listed(counter)
  const processing = matters.find(({ record }) => record.errand === 'CONTRIBUTION' && record.status === 'PROCESSING')
  expect(processing).toMatchObject({ awaits: 'OFFICE', term: { by: '2025-11-26', from: '2025-11-27', citation: null } })
  const waits = matters.filter(({ record }) => record.open).map(({ awaits }) => awaits)
  expect([...waits].sort()).toEqual(['OFFICE', 'PERSON', 'TIME'])
})

test('没看的消息有几条，和消息那一页说的一样', async () => {
  const { counter } = rehearse('records-overdue')
  const { unread } = granted(await counter.matters.list({}))
  expect(unread).toBe(granted(await counter.messages.list({})).unread)
  expect(unread).toBeGreaterThan(0)
})
