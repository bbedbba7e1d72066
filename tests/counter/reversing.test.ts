import { furtherOf } from '@mock/further-books'
import { takeIn } from '@mock/policy/rules'
import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

const mother = { personId: 'li-xiuying', year: 2026 }
const hour = 3_600

// 河南 reverses (P45), but has not said when it collects; so here 张家界, which has, is given 河南's rule.
const said = { status: 'CONFIRMED', from: '2025-01-01', sources: ['P45'] }
const region = { code: '430800', name: '张家界市', parent: '430000' }
const contribution = {
  undo: [{ ...said, value: 'reversal' }],
  reversal: [{ ...said, value: { afterHours: 2, inSeason: true } }],
}
const sources = { P45: { tier: 'T1', title: '河南代缴撤销的规定' } }
const reversing = [{ name: '430800-zhangjiajie', files: { region, sources, contribution } }]

/** 周明 has paid his mother's fee. */
async function paid() {
  const stage = rehearse('pay-for-father')
  const { counter } = stage
  // The counter has its own rules complete before it serves; these come after.
  granted(await counter.policy.regions({}))
  takeIn('43', reversing)
  const { due } = granted(await counter.contribution.quote(mother))
  const { orderId } = granted(await counter.contribution.order({ key: 'fee-of-mother', ...mother, due }))
  granted(await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) }))
  stage.wait(5)
  const done = granted(await counter.contribution.find({ orderId }))
  expect(done).toMatchObject({ status: 'SUCCEEDED', undo: { kind: 'reversal' } })
  return { ...stage, due, orderId, revoke: () => counter.contribution.revoke({ orderId }) }
}

test('河南：缴成不到 2 小时不能撤销，正好 2 小时可以，钱原数回来，这一年又可以缴', async () => {
  const { counter, wait, revoke, due } = await paid()
  wait(2 * hour - 1)
  expect(refusalOf(await revoke())).toBe('TOO_SOON')
  wait(1)
  expect(granted(await revoke()).status).toBe('REVOKED')
  expect(granted(await revoke()).status).toBe('REVOKED')
  expect(granted(await counter.account.overview({})).available).toBe(428_653)
  const { entries } = granted(await counter.account.statement({ year: null, after: null }))
  expect(entries.map(({ kind, fen }) => [kind, fen]).slice(0, 2)).toEqual([
    ['REVERSED', due],
    ['RESIDENT_FEE', -due],
  ])
  expect(granted(await counter.contribution.quote(mother)).due).toBe(due)
  checkBooks(counter.room.books)
})

test('母亲已经看过病，不能撤销，没有退款', async () => {
  const { counter, wait, revoke } = await paid()
  furtherOf(counter.room.books).used.push('li-xiuying:2026')
  counter.room.putBack()
  wait(3 * hour)
  expect(refusalOf(await revoke())).toBe('BENEFITS_USED')
})

test('第二天已经对过账，不能撤销，去税务问退费', async () => {
  const { wait, revoke } = await paid()
  wait(24 * hour)
  const answer = await revoke()
  expect(refusalOf(answer)).toBe('ALREADY_SETTLED')
  expect(answer.ok || answer.refusal.citation?.title).toBeTruthy()
})

test('撤销以后，对账文件里没有这一笔，消息里有', async () => {
  const { counter, wait, revoke } = await paid()
  wait(3 * hour)
  granted(await revoke())
  expect(granted(await counter.messages.list({})).messages[0]?.kind).toBe('ORDER_REVOKED')
  wait(24 * hour)
  expect(granted(await counter.rehearsal.reconciliation({ day: '2025-11-21' }))).toMatchObject({ count: 0, total: 0 })
})
