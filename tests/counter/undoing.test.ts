import * as meanwhile from '@mock/scenarios/meanwhile'
import { scenarioOf } from '@mock/scenarios/programme'
import * as undoing from '@mock/scenarios/undoing'
import { checkBooks } from '../harness/invariants'
import { granted, rehearse, stepUp } from '../harness/rehearsal'

const father = { orderId: 'order-father' }

test.each([...Object.values(meanwhile), ...Object.values(undoing)].map(({ id }) => id))(
  '%s opens by its link, and its books are sound',
  async (id) => {
    expect(scenarioOf(id)).not.toBeNull()
    const { counter } = rehearse(id)
    granted(await counter.records.list({}))
    checkBooks(counter.room.books)
  },
)

test('河南: what is missing and since when, the act once it is there, and the money back', async () => {
  const { counter, wait } = rehearse('undo-reversal')
  const before = granted(await counter.contribution.undoing(father))
  expect(before).toMatchObject({ may: null, kind: 'reversal', afterHours: 2, refusal: { code: 'TOO_SOON' } })
  expect(before.citation?.title).toMatch('焦作')
  wait((before.changesInMs ?? 0) / 1_000 - 1)
  expect(granted(await counter.contribution.undoing(father)).may).toBeNull()
  wait(1)
  const ready = granted(await counter.contribution.undoing(father))
  expect(ready).toMatchObject({ may: 'REVERSE', refusal: null, until: '2025-11-22T00:00:00+08:00' })
  granted(await counter.contribution.revoke(father))
  expect(granted(await counter.contribution.undoing(father))).toMatchObject({ may: null, status: 'REVOKED' })
  expect(granted(await counter.account.overview({})).available).toBe(428_653)
  checkBooks(counter.room.books)
})

test('北京: until the month’s last evening it can be taken back, and nobody can hurry it', async () => {
  const { counter, wait } = rehearse('undo-month-end')
  const son = { orderId: 'order-son' }
  expect(granted(await counter.contribution.dispatch(son)).status).toBe('SUBMITTED')
  expect(granted(await counter.contribution.undoing(son))).toMatchObject({
    may: 'RELEASE',
    until: '2025-12-31T22:00:00+08:00',
  })
  wait(12 * 86_400)
  expect(granted(await counter.contribution.undoing(son))).toMatchObject({ may: null, status: 'SUCCEEDED' })
  checkBooks(counter.room.books)
})

test('in the last ten minutes of a season nothing is held: it sets off at once, and says that it was hurried', async () => {
  const { counter, wait } = rehearse('pay-last-day')
  const fee = { personId: 'zhou-jianguo', year: 2026 }
  const { due, undo } = granted(await counter.contribution.quote(fee))
  expect(undo.kind).toBe('none')
  const { orderId } = granted(await counter.contribution.order({ key: 'last-minute-order', ...fee, due }))
  granted(await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) }))
  wait(10)
  expect(granted(await counter.contribution.undoing({ orderId }))).toMatchObject({
    status: 'SUCCEEDED',
    kind: 'none',
    hurried: true,
    may: null,
    conditions: [],
  })
  checkBooks(counter.room.books)
})

test('a hold promised before the last ten minutes ends with the season and not after it', async () => {
  const { counter, wait } = rehearse('pay-price-changes')
  counter.room.takeUp()
  const fee = { personId: 'zhou-jianguo', year: 2026 }
  const { due } = granted(await counter.contribution.quote(fee))
  const { orderId } = granted(await counter.contribution.order({ key: 'quarter-to-midnight', ...fee, due }))
  wait(7 * 60)
  const { books } = counter.room
  if (books.further) Object(books.further).between = []
  counter.room.putBack()
  granted(await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) }))
  expect(granted(await counter.contribution.find({ orderId })).undo).toEqual({
    kind: 'hold10',
    until: '2026-01-31T23:59:59+08:00',
  })
})

test('a refund is asked about one’s own order only, and says when the benefit period begins', async () => {
  const { counter } = rehearse('refund-paid')
  expect(granted(await counter.contribution.refunds(father))).toMatchObject({ before: true, undoable: false })
  expect(granted(await counter.contribution.refunds({ orderId: 'order-daughter' })).verdicts[0]?.verdict).toBe('NO')
  expect(await counter.contribution.refunds({ orderId: 'order-999' })).toMatchObject({ refusal: { code: 'NOT_FOUND' } })
})
