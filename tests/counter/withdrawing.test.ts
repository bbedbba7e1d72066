import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, signed, stepUp } from '../harness/rehearsal'

const payee = { holder: '周明', card: '6222 0000 0000 0017' }
const day = 86_400

async function emigrating(card = payee) {
  const stage = rehearse('withdraw-emigration')
  const verdict = granted(await stage.counter.withdrawal.verdict({ reason: 'EMIGRATION' }))
  const key = 'key-of-withdrawal'
  const stepUpToken = await stepUp(stage.counter, key)
  const materials = verdict.materials.map(({ materialId }) => materialId)
  const ask = { key, reason: 'EMIGRATION', materials, payee: card, signature: signed, stepUpToken } as const
  return { ...stage, verdict, ask, submit: () => stage.counter.withdrawal.submit({ ...ask, materials }) }
}

test('出国定居：全部余额冻结，按工作日走到到账，账户注销', async () => {
  const { counter, verdict, submit, wait } = await emigrating()
  expect(verdict).toMatchObject({ amount: 428_653, workingDays: 15, paidBy: '2025-12-12' })
  const request = granted(await submit())
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 0, frozen: 428_653 })
  wait(21 * day)
  const paid = granted(await counter.withdrawal.find({ requestId: request.requestId }))
  expect(paid.status).toBe('CLOSED')
  expect(paid.history.map(({ status }) => status)).toEqual([
    'SUBMITTED',
    'ACCEPTED',
    'APPROVED',
    'PAYING',
    'PAID',
    'CLOSED',
  ])
  expect(granted(await counter.account.overview({}))).toMatchObject({ available: 0, frozen: 0, status: 'CLOSED' })
  checkBooks(counter.room.books)
})

test('连点两次，只有一份申请', async () => {
  const { counter, submit } = await emigrating()
  expect(granted(await submit()).requestId).toBe(granted(await submit()).requestId)
  expect(counter.room.books.requests).toHaveLength(1)
})

test('打款之前可以撤回，钱原数回到账户', async () => {
  const { counter, submit } = await emigrating()
  const { requestId } = granted(await submit())
  expect(granted(await counter.withdrawal.cancel({ requestId })).status).toBe('CANCELLED')
  expect(granted(await counter.account.overview({})).available).toBe(428_653)
  checkBooks(counter.room.books)
})

test.each`
  what                | holder    | card                     | code
  ${'收款人不是本人'} | ${'陈静'} | ${'6222 0000 0000 0017'} | ${'PAYEE_MISMATCH'}
  ${'卡号少一位'}     | ${'周明'} | ${'622200000000001'}     | ${'PAYEE_CARD'}
`('$what：$code', async ({ holder, card, code }) => {
  const { submit } = await emigrating({ holder, card })
  expect(refusalOf(await submit())).toBe(code)
})

test('材料没交齐，写明缺哪一份', async () => {
  const { counter, ask } = await emigrating()
  const answer = await counter.withdrawal.submit({ ...ask, materials: [] })
  expect(answer).toMatchObject({
    refusal: { code: 'MATERIALS_MISSING', detail: { names: '出国（境）定居证明' }, citation: { tier: 'SEED' } },
  })
})

test.each`
  scenario                      | reason               | code
  ${'withdraw-illness-refused'} | ${'SERIOUS_ILLNESS'} | ${'REASON_NOT_LISTED'}
  ${'withdraw-illness-refused'} | ${'WECHAT_CASH_OUT'} | ${'REASON_NOT_LISTED'}
  ${'withdraw-illness-refused'} | ${'EMIGRATION'}      | ${'STILL_INSURED'}
  ${'withdraw-supplement'}      | ${'EMIGRATION'}      | ${'DUPLICATE_APPLICATION'}
  ${'withdraw-nothing-left'}    | ${'EMIGRATION'}      | ${'ZERO_BALANCE'}
`('$reason 在 $scenario：$code', async ({ scenario, reason, code }) => {
  const { counter } = rehearse(scenario)
  expect(refusalOf(await counter.withdrawal.verdict({ reason }))).toBe(code)
})

test('补交材料之后接着办，直到到账', async () => {
  const { counter, wait } = rehearse('withdraw-supplement')
  const requestId = 'request-supplement'
  const request = granted(await counter.withdrawal.find({ requestId }))
  expect(request).toMatchObject({ status: 'SUPPLEMENT_REQUESTED', supplement: { by: '2025-11-26' } })
  expect(refusalOf(await counter.withdrawal.supplement({ requestId, materials: [] }))).toBe('MATERIALS_MISSING')
  const materials = (request.supplement?.materials ?? []).map(({ materialId }) => materialId)
  expect(materials).not.toHaveLength(0)
  const supplemented = granted(await counter.withdrawal.supplement({ requestId, materials }))
  expect(supplemented.status).toBe('RESUBMITTED')
  // The place's working days count from when all papers were there, not from the first asking.
  expect(Date.parse(supplemented.paidBy ?? '')).toBeGreaterThan(Date.parse(request.paidBy ?? ''))
  wait(21 * day)
  expect(granted(await counter.withdrawal.find({ requestId })).status).toBe('CLOSED')
  checkBooks(counter.room.books)
})
