import { familyNotice } from '@/domain/consent'
import { granted, refusalOf, rehearse } from '../harness/rehearsal'

async function paid() {
  const stage = rehearse('pay-for-father.held')
  stage.wait(700)
  return { ...stage, orderId: 'order-father' }
}

test('缴成以后有一条消息，读过就不再算新的', async () => {
  const { counter, orderId } = await paid()
  const { unread, messages } = granted(await counter.messages.list({}))
  expect(unread).toBe(1)
  expect(messages[0]).toMatchObject({ kind: 'ORDER_SUCCEEDED', subjectId: orderId, read: false })
  const messageId = messages[0]?.messageId ?? ''
  expect(granted(await counter.messages.read({ messageId })).read).toBe(true)
  expect(granted(await counter.messages.list({})).unread).toBe(0)
})

test('三件事都办完才有凭证，写着谁缴的、给谁、哪一年', async () => {
  const early = rehearse('pay-for-father.held')
  expect(refusalOf(await early.counter.contribution.receipt({ orderId: 'order-father' }))).toBe('NOT_PAID_YET')
  const { counter, orderId } = await paid()
  expect(granted(await counter.contribution.receipt({ orderId }))).toMatchObject({
    maskedName: '周*国',
    payerMaskedName: '周*',
    year: 2026,
    amount: 40_000,
    paidOn: '2025-11-21',
    invented: true,
  })
})

test('一年的汇总：年初加上这一年的每一项，等于年末', async () => {
  const { counter } = await paid()
  const year = granted(await counter.account.year({ year: 2025 }))
  const moved = year.kinds.reduce((sum, { fen }) => sum + fen, 0)
  expect(year.opened + moved).toBe(year.closed)
  expect(year.closed).toBe(granted(await counter.account.overview({})).available)
  expect(year.kinds.find(({ kind }) => kind === 'RESIDENT_FEE')?.fen).toBe(-40_000)
})

test('同意、收回、再同意，各记一次；旧版本的告知书不算', async () => {
  const { counter } = rehearse('balance-normal')
  const document = 'FAMILY_NOTICE'
  expect(refusalOf(await counter.consents.withdraw({ key: 'withdraw-none', document }))).toBe('NOT_GIVEN')
  expect(refusalOf(await counter.consents.give({ key: 'give-old-1', document, version: '2023-01' }))).toBe(
    'VERSION_OUTDATED',
  )
  const given = granted(await counter.consents.give({ key: 'give-new-1', document, version: familyNotice }))
  expect(given.consents.find((consent) => consent.document === document)).toMatchObject({ withdrawnAt: null })
  const withdrawn = granted(await counter.consents.withdraw({ key: 'withdraw-1', document }))
  expect(withdrawn.consents.find((consent) => consent.document === document)?.withdrawnAt).not.toBeNull()
})

test('上海 74 岁和 75 岁划入不一样，写明生日从哪天算', async () => {
  const { counter } = rehearse('balance-normal')
  const born = '1950-06-15'
  const ask = { place: '310000', who: { kind: 'RETIREE', born } } as const
  const before = granted(await counter.estimate.credit({ ...ask, on: '2025-06-14' }))
  expect(before).toMatchObject({ every: 'YEAR', gross: 168_000, next: { fromAge: 75, gross: 189_000 } })
  expect(granted(await counter.estimate.credit({ ...ask, on: '2025-06-15' }))).toMatchObject({
    gross: 189_000,
    next: null,
  })
})

test('断保一年：省里没有说怎么算的，给出一个范围', async () => {
  const { counter } = rehearse('balance-normal')
  const ask = { place: '430100', missed: [2025], repaired: 0, inSeason: true, exempt: false, on: null }
  const wait = granted(await counter.estimate.waiting(ask))
  expect(wait.least).toBeLessThanOrEqual(wait.most)
  expect(wait.least).toBe(3)
})

test('没有收录的地方，不测算', async () => {
  const { counter } = rehearse('balance-normal')
  const ask = { place: '999999', who: { kind: 'EMPLOYEE', base: 640_000 }, on: null } as const
  expect(refusalOf(await counter.estimate.credit(ask))).toBe('REGION_UNKNOWN')
})

test('其他办理渠道：有电话、有窗口，写明出处；没有收录的地方说没有', async () => {
  const { counter } = rehearse('balance-normal')
  const told = granted(await counter.policy.channels({ code: '430100' }))
  expect(told.channels.length).toBeGreaterThan(0)
  expect(told.channels[0]?.citation.title).toBeTruthy()
  expect(refusalOf(await counter.policy.channels({ code: '999999' }))).toBe('REGION_UNKNOWN')
})

test('缴费单的核验认缴费单自己的金额，不认页面报上来的数', async () => {
  const { counter } = rehearse('pay-for-father.ordered')
  const { challengeId } = granted(await counter.stepUp.start({ subject: 'order-father', amount: 1 }))
  expect(counter.room.books.challenges).toMatchObject([{ subject: 'order-father', amount: 40_000 }])
  const { token } = granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null }))
  expect(granted(await counter.contribution.submit({ orderId: 'order-father', stepUpToken: token })).amount).toBe(
    40_000,
  )
})
