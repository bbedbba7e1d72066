import { checkBooks } from '../harness/invariants'
import { granted, type Rehearsal, refusalOf, rehearse } from '../harness/rehearsal'

const mother = { relation: 'PARENT', name: '马秀兰', idNumber: '370600194802140027' } as const
const minute = 60

async function send({ counter }: Rehearsal, key: string, amount: number, to: object = mother, proved = amount) {
  const challenge = granted(await counter.stepUp.start({ subject: key, amount: proved }))
  const { challengeId } = challenge
  const { token } = granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null }))
  return counter.wallet.send({ key, ...mother, ...to, amount, stepUpToken: token })
}

/** 马文军 has opened his wallet, at 21:40. */
async function opened(): Promise<Rehearsal> {
  const stage = rehearse('ma-wenjun')
  granted(await stage.counter.wallet.open({ key: 'open-the-wallet' }))
  return stage
}

test('没有开通钱包，先说开通', async () => {
  expect(refusalOf(await send(rehearse('ma-wenjun'), 'send-too-early', 50_000))).toBe('WALLET_NOT_OPENED')
})

test('转 500 元：先留出来，母亲接收以后才走', async () => {
  const stage = await opened()
  const sent = granted(await send(stage, 'send-to-mother', 50_000))
  expect(sent).toMatchObject({ status: 'SENT', receiverMaskedName: '马*兰' })
  expect(granted(await stage.counter.account.overview({}))).toMatchObject({ available: 670_000, frozen: 50_000 })
  checkBooks(stage.counter.room.books)
  stage.wait(3 * minute)
  expect(granted(await stage.counter.wallet.find({ sendingId: sent.sendingId })).status).toBe('ACCEPTED')
  expect(granted(await stage.counter.account.overview({}))).toMatchObject({ available: 670_000, frozen: 0 })
  checkBooks(stage.counter.room.books)
})

test('没有接收的，第二天早上 6 点退回，一分不少', async () => {
  const stage = await opened()
  stage.counter.room.books.further = { wallets: ['ma-wenjun', 'ma-xiulan'] }
  stage.counter.room.putBack()
  const sent = granted(await send(stage, 'send-unheard', 50_000))
  expect(sent.returnsAt).toBe('2025-11-22T06:00:00+08:00')
  stage.wait(9 * 60 * minute)
  const back = granted(await stage.counter.wallet.find({ sendingId: sent.sendingId }))
  expect(back).toMatchObject({ status: 'RETURNED', endedAt: '2025-11-22T06:00:00+08:00' })
  expect(granted(await stage.counter.account.overview({}))).toMatchObject({ available: 720_000, frozen: 0 })
  const { entries } = granted(await stage.counter.account.statement({ year: null, after: null }))
  expect(entries.slice(0, 2).map(({ kind }) => kind)).toEqual(['WALLET_RETURNED', 'WALLET_SENT'])
  checkBooks(stage.counter.room.books)
})

test.each`
  what                    | minutes | amount     | to                                                                         | code
  ${'晚上 10 点关门'}     | ${20}   | ${50_000}  | ${{}}                                                                      | ${'WALLET_CLOSED'}
  ${'一次超过 2000 元'}   | ${0}    | ${200_001} | ${{}}                                                                      | ${'TOO_MUCH'}
  ${'岳父'}               | ${0}    | ${50_000}  | ${{ relation: 'PARENT_IN_LAW' }}                                           | ${'RELATION_NOT_ALLOWED'}
  ${'名字写错'}           | ${0}    | ${50_000}  | ${{ name: '马秀英' }}                                                      | ${'NAME_ID_MISMATCH'}
  ${'登记册里没有的人'}   | ${0}    | ${50_000}  | ${{ name: '王五', idNumber: '11010519491231002X' }}                        | ${'NAME_ID_MISMATCH'}
  ${'同省的家人不用钱包'} | ${0}    | ${50_000}  | ${{ relation: 'SIBLING', name: '陈志远', idNumber: '620100196006060011' }} | ${'SAME_PROVINCE'}
`('$what：$code，没有转出', async ({ minutes, amount, to, code }) => {
  const stage = await opened()
  stage.wait(minutes * minute)
  expect(refusalOf(await send(stage, 'send-refused', amount, to))).toBe(code)
  expect(granted(await stage.counter.account.overview({})).available).toBe(720_000)
})

test('核验的是 100 元，拿来转 500 元：不行（凭证只对一个数）', async () => {
  const stage = await opened()
  expect(refusalOf(await send(stage, 'send-another-sum', 50_000, {}, 10_000))).toBe('STEP_UP_NEEDED')
})

test('点两次转账，只有一笔；上一笔没有接收之前不能再转', async () => {
  const stage = await opened()
  const first = granted(await send(stage, 'send-to-mother', 50_000))
  expect(granted(await send(stage, 'send-to-mother', 50_000)).sendingId).toBe(first.sendingId)
  expect(refusalOf(await send(stage, 'send-again-now', 50_000))).toBe('TRANSFER_PENDING')
})

test('一天三次，第四次不行', async () => {
  const stage = await opened()
  for (const key of ['send-one-1', 'send-two-2', 'send-three-3']) {
    granted(await send(stage, key, 10_000))
    stage.wait(3 * minute)
  }
  expect(refusalOf(await send(stage, 'send-four-4', 10_000))).toBe('TOO_MANY_TODAY')
})

test('转之前先看：转完剩多少、什么时候退回，什么也不写', async () => {
  const stage = await opened()
  const before = JSON.stringify(stage.counter.room.books.postings)
  expect(granted(await stage.counter.wallet.precheck({ ...mother, amount: 50_000 }))).toMatchObject({
    receiverMaskedName: '马*兰',
    areaName: '烟台市',
    before: 720_000,
    after: 670_000,
    returnsAt: '2025-11-22T06:00:00+08:00',
    nth: 1,
    perDay: 3,
    alike: null,
  })
  expect(JSON.stringify(stage.counter.room.books.postings)).toBe(before)
})

test('今天给同一个人转过一样多，她收下了：再转之前先说', async () => {
  const stage = await opened()
  const { sendingId } = granted(await send(stage, 'send-to-mother', 50_000))
  stage.wait(3 * minute)
  const again = granted(await stage.counter.wallet.precheck({ ...mother, amount: 50_000 }))
  expect(again).toMatchObject({ nth: 2, alike: { sendingId, status: 'ACCEPTED' } })
  expect(granted(await stage.counter.wallet.precheck({ ...mother, amount: 50_001 })).alike).toBeNull()
})

test('没有听到回话，凭键去查：到了就是那一笔，没到就是没有；别的事的键查不到', async () => {
  const stage = await opened()
  expect(refusalOf(await stage.counter.wallet.outcome({ of: 'send-to-mother' }))).toBe('NOT_FOUND')
  const { sendingId } = granted(await send(stage, 'send-to-mother', 50_000))
  expect(granted(await stage.counter.wallet.outcome({ of: 'send-to-mother' })).sendingId).toBe(sendingId)
  expect(refusalOf(await stage.counter.wallet.outcome({ of: 'open-the-wallet' }))).toBe('NOT_FOUND')
})

test('两个人同时用一个键，谁也看不到别人的那一笔', async () => {
  const stage = await opened()
  granted(await send(stage, 'send-to-mother', 50_000))
  stage.counter.room.books.holderId = 'lin-hao'
  stage.counter.room.putBack()
  expect(refusalOf(await stage.counter.wallet.outcome({ of: 'send-to-mother' }))).toBe('NOT_FOUND')
})

test.each`
  scenario                   | notNow
  ${'wallet-place-shut'}     | ${{ code: 'AREA_NOT_OPEN', citation: { tier: 'SEED' } }}
  ${'wallet-place-unknown'}  | ${{ code: 'AREA_UNKNOWN' }}
  ${'wallet-account-frozen'} | ${{ code: 'ACCOUNT_FROZEN' }}
  ${'wallet-not-opened'}     | ${{ code: 'WALLET_NOT_OPENED' }}
  ${'wallet-by-day.sent'}    | ${{ code: 'TRANSFER_PENDING' }}
  ${'wallet-three-today'}    | ${{ code: 'TOO_MANY_TODAY', detail: { perDay: 3 } }}
  ${'wallet-at-night'}       | ${{ code: 'WALLET_CLOSED', detail: { opens: '2025-11-22T06:00:00+08:00' } }}
  ${'wallet-by-day'}         | ${null}
`('$scenario：填表以前就说现在能不能转，和真去转时一个说法', async ({ scenario, notNow }) => {
  const { counter } = rehearse(scenario)
  const state = granted(await counter.wallet.state({}))
  if (notNow) expect(state.notNow).toMatchObject(notNow)
  else expect(state.notNow).toBeNull()
  const asked = await counter.wallet.precheck({ ...mother, amount: 50_000 })
  expect(asked.ok ? null : asked.refusal.code).toBe(notNow ? notNow.code : null)
})

test('参保地没有开通：开不了钱包，什么也不写', async () => {
  const { counter } = rehearse('wallet-place-shut')
  expect(refusalOf(await counter.wallet.open({ key: 'open-the-wallet' }))).toBe('AREA_NOT_OPEN')
  expect(granted(await counter.wallet.state({})).opened).toBe(false)
})

test('核验的时候账户冻结了：不转，一分不动', async () => {
  const stage = rehearse('wallet-frozen-meanwhile')
  expect(refusalOf(await send(stage, 'send-to-mother', 50_000))).toBe('ACCOUNT_FROZEN')
  expect(granted(await stage.counter.account.overview({}))).toMatchObject({ available: 720_000, frozen: 0 })
  checkBooks(stage.counter.room.books)
})
