import { codeOf } from '@mock/receipts'
import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

const orderId = 'order-father'

async function paid() {
  const stage = rehearse('pay-for-father.held')
  stage.wait(610)
  return { ...stage, receipt: granted(await stage.counter.contribution.receipt({ orderId })) }
}

test('a receipt has a number, a code, and masked names', async () => {
  const { receipt } = await paid()
  expect(receipt).toMatchObject({ maskedName: '周*国', payerMaskedName: '周*', amount: 40_000 })
  expect(receipt.code).toMatch(/^[0-9A-F]{20}$/)
  expect(JSON.stringify(receipt)).not.toMatch(/周建国|430800196205180019/)
})

test('the name and the number in full only for a proof made for this receipt, once, and the auditor can see it', async () => {
  const { counter } = await paid()
  const { reveal } = counter.contribution
  const wrong = await stepUp(counter, orderId)
  expect(refusalOf(await reveal({ orderId, stepUpToken: wrong }))).toBe('STEP_UP_NEEDED')
  const stepUpToken = await stepUp(counter, `receipt-${orderId}`)
  expect(granted(await reveal({ orderId, stepUpToken }))).toEqual({
    name: '周建国',
    idNumber: '430800196205180019',
    payerName: '周明',
  })
  expect(refusalOf(await reveal({ orderId, stepUpToken }))).toBe('STEP_UP_NEEDED')
  const { last } = granted(await counter.rehearsal.audit({}))
  expect(last.filter(({ to }) => to === 'REVEALED')).toHaveLength(1)
  checkBooks(counter.room.books)
})

test('before the fee is paid there is neither a receipt nor anything to unmask', async () => {
  const { counter } = rehearse('pay-for-father.held')
  const stepUpToken = await stepUp(counter, `receipt-${orderId}`)
  expect(refusalOf(await counter.contribution.receipt({ orderId }))).toBe('NOT_PAID_YET')
  expect(refusalOf(await counter.contribution.reveal({ orderId, stepUpToken }))).toBe('NOT_PAID_YET')
})

test('anybody can check a code, and learns nothing that is not on the receipt', async () => {
  const { counter, receipt } = await paid()
  counter.room.books.holderId = 'chen-jing'
  const genuine = granted(await counter.contribution.genuine({ receiptCode: receipt.code }))
  expect(genuine).toMatchObject({ state: 'GENUINE', number: receipt.number, maskedName: '周*国', amount: 40_000 })
  expect(JSON.stringify(genuine)).not.toMatch(/周建国|周明|order-/)
  expect(refusalOf(await counter.contribution.genuine({ receiptCode: '0000' }))).toBe('NOT_FOUND')
})

test('an order that was never paid has no code to be found by, even if it was taken back', async () => {
  const { counter } = rehearse('pay-for-father.held')
  const before = granted(await counter.contribution.find({ orderId }))
  expect(before.receipt).toBeNull()
  const [order] = counter.room.books.orders
  if (!order) throw new Error('nothing was ordered')
  const receiptCode = codeOf(order)
  const asked = async () => refusalOf(await counter.contribution.genuine({ receiptCode }))
  expect(await asked()).toBe('NOT_FOUND')
  granted(await counter.contribution.revoke({ orderId }))
  expect(await asked()).toBe('NOT_FOUND')
  expect(refusalOf(await counter.contribution.receipt({ orderId }))).toBe('NOT_PAID_YET')
})

test('a year nobody has published can be waited for; one that is out is waited for no more', async () => {
  const { counter } = rehearse('pay-not-published')
  const { remind, roster } = counter.contribution
  const yearOf = async () => granted(await roster({ year: 2027 })).years.find(({ year }) => year === 2027)
  expect(await yearOf()).toMatchObject({ state: 'NOT_PUBLISHED', awaited: false, closes: null })
  expect(granted(await remind({ year: 2027, wanted: true }))).toEqual({ year: 2027, awaited: true })
  expect(granted(await remind({ year: 2027, wanted: true })).awaited).toBe(true)
  expect(await yearOf()).toMatchObject({ awaited: true })
  expect(granted(await remind({ year: 2027, wanted: false })).awaited).toBe(false)
  expect(granted(await remind({ year: 2026, wanted: true })).awaited).toBe(false)
})

test('the roster says who has registered, as what, and who of the family has begun, by the clock and without a name', async () => {
  const { counter } = rehearse('pay-for-father.held')
  const { books } = counter.room
  const [first] = books.bindings
  if (!first) throw new Error('nobody is bound')
  books.bindings.push({ ...first, id: 'bound-by-wife', sharerId: 'chen-jing' })
  books.holderId = 'chen-jing'
  const answer = await counter.contribution.roster({ year: null })
  expect(granted(answer).people).toMatchObject([
    {
      category: 'ORDINARY',
      registered: true,
      state: 'BEING_PAID',
      paid: { byMe: false, orderId: null, at: '2025-11-21T10:02:00+08:00' },
    },
  ])
  expect(JSON.stringify(answer)).not.toMatch(/周明|zhou-ming|order-father/)
})

test('the commitment agreed to is written down with its version; an older one is refused', async () => {
  const { counter } = rehearse('pay-for-father')
  const asked = { personId: 'zhou-jianguo', year: 2026, due: 40_000 }
  const order = (key: string, commitment: string) => counter.contribution.order({ key, ...asked, commitment })
  expect(refusalOf(await order('an-old-version', '2019-01'))).toBe('VERSION_OUTDATED')
  granted(await order('the-one-in-force', '2025-01'))
  const { consents } = granted(await counter.consents.list({}))
  expect(consents).toContainEqual(
    expect.objectContaining({ document: 'PAYING_COMMITMENT', version: '2025-01', withdrawnAt: null }),
  )
})
