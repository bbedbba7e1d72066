import { furtherOf } from '@mock/further-books'
import { transferPapers } from '@/domain/transfer/application'
import { linesOf } from '@/journeys/transfer/certificate/lines'
import { checkBooks } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

const dayLong = 86_400

/** 何婉仪 has left 清远; taken in where a test says. */
function leaving(enrolled: string): Rehearsal {
  const stage = rehearse('he-wanyi')
  stage.counter.room.books.further = { enrolled: [{ personId: 'he-wanyi', area: enrolled }] }
  stage.counter.room.putBack()
  return stage
}

const asking = (to: string) => ({ to, reason: 'WORK' as const, papers: [...transferPapers] })

async function submitted(enrolled = '450100') {
  const stage = leaving(enrolled)
  const { counter } = stage
  const stepUpToken = await stepUp(counter, 'key-of-move')
  const submit = () => counter.transfer.submit({ key: 'key-of-move', ...asking(enrolled), stepUpToken })
  return { ...stage, submit, moved: granted(await submit()) }
}

test('从清远到深圳，省内不用转，余额照样能用', async () => {
  const { counter } = leaving('440300')
  const answer = await counter.transfer.precheck({ to: '440300' })
  expect(refusalOf(answer)).toBe('TRANSFER_NOT_NEEDED')
  expect(answer.ok || answer.refusal.citation?.title).toBeTruthy()
})

test('从清远到南宁：写明哪一天转出、哪一天办完', async () => {
  const { counter } = leaving('450100')
  const told = granted(await counter.transfer.precheck({ to: '450100' }))
  expect(told).toMatchObject({ amount: 673_000, toName: '南宁市' })
  expect(told.sentBy < told.doneBy).toBe(true)
  // 广东 says what holds within 广东; who leaves it goes by the nation’s rule.
  expect(told.citation).toMatchObject({
    from: '2021-11-29',
    note: expect.stringMatching(/换到外省的，余额跟着医保关系一起转走/),
  })
})

test('新地方还没有登记，先说去参保', async () => {
  const { counter } = leaving('440300')
  expect(refusalOf(await counter.transfer.precheck({ to: '450100' }))).toBe('NOT_ENROLLED')
})

test('提交以后钱冻结，按工作日走完，钱到新地方，账是平的', async () => {
  const { counter, moved, wait } = await submitted()
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 0, frozen: 673_000 })
  checkBooks(counter.room.books)
  wait(60 * dayLong)
  const done = granted(await counter.transfer.find({ transferId: moved.transferId }))
  expect(done).toMatchObject({ status: 'ARRIVED', finished: true, cancellable: false })
  expect(done.history.map(({ status, at }) => [status, at.slice(0, 10)]).slice(2)).toEqual([
    ['SENT', moved.sentBy],
    ['ARRIVED', moved.doneBy],
  ])
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 0, frozen: 0 })
  checkBooks(counter.room.books)
})

test('点两次提交，只有一份转移', async () => {
  const { counter, submit, moved } = await submitted()
  expect(granted(await submit()).transferId).toBe(moved.transferId)
  const stepUpToken = await stepUp(counter, 'another-key')
  const another = await counter.transfer.submit({ key: 'another-key', ...asking('450100'), stepUpToken })
  expect(refusalOf(another)).toBe('TRANSFER_IN_PROGRESS')
})

test('转出之前可以撤回，钱原数回来；转出以后不行', async () => {
  const { counter, moved } = await submitted()
  const { transferId } = moved
  expect(granted(await counter.transfer.cancel({ transferId })).status).toBe('CANCELLED')
  expect(granted(await counter.transfer.cancel({ transferId })).status).toBe('CANCELLED')
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 673_000, frozen: 0 })
  checkBooks(counter.room.books)

  const late = await submitted()
  late.wait(20 * dayLong)
  const answer = await late.counter.transfer.cancel({ transferId: late.moved.transferId })
  expect(refusalOf(answer)).toBe('NOT_CANCELLABLE')
})

test('参保凭证随时能开，写着缴了多少个月，写明是演示', async () => {
  const { counter } = leaving('440300')
  const certificate = granted(await counter.transfer.certificate({}))
  expect(certificate).toMatchObject({ maskedName: '何*仪', monthsPaid: 163, invented: true })
  const paid = (monthsPaid: number | null) =>
    linesOf({ ...certificate, monthsPaid }).find(({ label }) => label === '累计缴费')?.value
  expect([163, 24, 5, 0, null].map(paid)).toEqual([
    '13 年 7 个月（共 163 个月）',
    '2 年（共 24 个月）',
    '5 个月',
    '0 个月',
    '没有查到，请打 12393 问',
  ])
})

test('新地方不接收：到转出那天钱原数回来，账是平的，可以按这个原因问支取', async () => {
  const { counter, moved, wait } = await submitted()
  furtherOf(counter.room.books).takingNobodyIn.push('450100')
  wait(40 * dayLong)
  const ended = granted(await counter.transfer.find({ transferId: moved.transferId }))
  expect(ended).toMatchObject({ status: 'NOT_TAKEN', finished: true, cancellable: false })
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 673_000, frozen: 0 })
  checkBooks(counter.room.books)
})

test('身份证少了一面，不收，说缺哪一面', async () => {
  const { counter } = leaving('450100')
  const stepUpToken = await stepUp(counter, 'key-of-move')
  const answer = await counter.transfer.submit({
    key: 'key-of-move',
    ...asking('450100'),
    papers: ['ID_FRONT'],
    stepUpToken,
  })
  expect(answer).toMatchObject({ refusal: { code: 'MATERIALS_MISSING', detail: { missing: 'ID_BACK' } } })
})

test('哪几条没有办好，一次说清', async () => {
  const answer = await rehearse('sun-li').counter.transfer.precheck({ to: '370600' })
  expect(answer).toMatchObject({ refusal: { detail: { paidUp: 1, notFrozen: 1 } } })
})
