import { furtherOf } from '@mock/further-books'
import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, signed, stepUp } from '../harness/rehearsal'

const day = 86_400
const requestId = 'request-on'
const goodCard = '6222 0212 3456 7890 128'

/** The states of the request, in their order. */
async function wentThrough({ counter }: ReturnType<typeof rehearse>) {
  return granted(await counter.withdrawal.find({ requestId })).history.map(({ status }) => status)
}

test('银行没收下打款：钱还冻结着，换一张卡，再打一次，到账、注销、共济跟着停', async () => {
  const stage = rehearse('withdraw-card-refused')
  const { counter, wait } = stage
  wait(1 * day)
  expect((await wentThrough(stage)).slice(-1)).toEqual(['PAY_FAILED'])
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 0, frozen: 428_653 })
  const key = 'key-of-new-card'
  const ask = { key, requestId, card: goodCard, stepUpToken: await stepUp(counter, key) }
  expect(granted(await counter.withdrawal.changePayee(ask))).toMatchObject({
    status: 'PAYEE_CHANGED',
    maskedCard: '**** 0128',
  })
  expect(granted(await counter.withdrawal.changePayee(ask)).version).toBe(
    granted(await counter.withdrawal.find({ requestId })).version,
  )
  wait(10 * day)
  expect((await wentThrough(stage)).slice(-5)).toEqual(['PAY_FAILED', 'PAYEE_CHANGED', 'PAYING', 'PAID', 'CLOSED'])
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 0, frozen: 0, status: 'CLOSED' })
  expect(counter.room.books.bindings.map(({ status }) => status)).toEqual(['UNBOUND'])
  expect(furtherOf(counter.room.books).endings).toMatchObject([{ why: 'ACCOUNT_CLOSED' }])
  checkBooks(counter.room.books)
})

test('再换的还是那张卡，银行还是不收，可以再换', async () => {
  const stage = rehearse('withdraw-card-refused')
  const { counter, wait } = stage
  wait(1 * day)
  const key = 'key-of-same-card'
  const ask = { key, requestId, card: '6222 0000 0000 0017', stepUpToken: await stepUp(counter, key) }
  granted(await counter.withdrawal.changePayee(ask))
  wait(5 * day)
  expect((await wentThrough(stage)).slice(-1)).toEqual(['PAY_FAILED'])
  checkBooks(counter.room.books)
})

test('老卡不交回，等多久也不打款；交回以后下一个工作日打款', async () => {
  const stage = rehearse('withdraw-card-return')
  const { counter, wait } = stage
  wait(60 * day)
  expect((await wentThrough(stage)).slice(-1)).toEqual(['CARD_RETURN_PENDING'])
  expect(granted(await counter.withdrawal.returnCard({ requestId })).status).toBe('CARD_RETURNED')
  wait(10 * day)
  expect((await wentThrough(stage)).slice(-4)).toEqual(['CARD_RETURNED', 'PAYING', 'PAID', 'CLOSED'])
  checkBooks(counter.room.books)
})

test('没有通过：写明为什么，钱原数回到账户', async () => {
  const { counter } = rehearse('withdraw-rejected')
  expect(granted(await counter.withdrawal.find({ requestId }))).toMatchObject({ rejected: 'MATERIAL_UNREADABLE' })
  expect(granted(await counter.account.overview({})).available).toBe(428_653)
  checkBooks(counter.room.books)
})

test('到账还没注销的那一天，账户已经不能用，明细写的是支取', async () => {
  const stage = rehearse('withdraw-paid')
  const { counter } = stage
  expect((await wentThrough(stage)).slice(-1)).toEqual(['PAID'])
  expect(granted(await counter.account.overview({})).status).toBe('CLOSED')
  expect(granted(await counter.withdrawal.find({ requestId })).finished).toBe(true)
})

test('申请表遮住姓名和证件号；核验以后显示一次，记下谁看过', async () => {
  const { counter } = rehearse('withdraw-submitted')
  const of = { requestId: 'request-submitted' }
  const form = granted(await counter.withdrawal.form(of))
  expect(JSON.stringify(form)).not.toMatch(/周明|430100199003120013/)
  expect(refusalOf(await counter.withdrawal.revealForm({ ...of, stepUpToken: 'made-up' }))).toBe('STEP_UP_NEEDED')
  const stepUpToken = await stepUp(counter, 'form-request-submitted')
  expect(granted(await counter.withdrawal.revealForm({ ...of, stepUpToken }))).toMatchObject({ ownerName: '周明' })
  expect(furtherOf(counter.room.books).audit.map(({ to }) => to)).toContain('REVEALED')
})

test('要交回老卡的，审核通过以后停下来等，不直接打款', async () => {
  const { counter, wait } = rehearse('withdraw-submitted')
  furtherOf(counter.room.books).cardsWanted.push('zhou-ming')
  wait(21 * day)
  const found = granted(await counter.withdrawal.find({ requestId: 'request-submitted' }))
  expect(found.status).toBe('CARD_RETURN_PENDING')
})

test('同一个编号、两个窗口各签各的，还是一份申请；没有签名不收', async () => {
  const { counter } = rehearse('withdraw-emigration')
  const key = 'key-of-two-windows'
  const stepUpToken = await stepUp(counter, key)
  const payee = { holder: '周明', card: '6222 0000 0000 0017' }
  const ask = { key, reason: 'EMIGRATION' as const, materials: ['EMIGRATION-1'], payee, stepUpToken }
  expect(refusalOf(await counter.withdrawal.submit({ ...ask, signature: null }))).toBe('SIGNATURE_EMPTY')
  const first = granted(await counter.withdrawal.submit({ ...ask, signature: signed }))
  const other = { kind: 'TYPED', name: '周明' } as const
  expect(granted(await counter.withdrawal.submit({ ...ask, signature: other })).requestId).toBe(first.requestId)
  expect(counter.room.books.requests).toMatchObject([{ signed: { kind: 'DRAWN' } }])
})
