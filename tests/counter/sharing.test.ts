import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

const father = { personId: 'zhou-jianguo', year: 2026 }
const bindingId = 'bound-zhou-jianguo'

test('解除绑定：父亲不在能缴的名单里，累计次数不退', async () => {
  const { counter } = rehearse('pay-for-father')
  const stepUpToken = await stepUp(counter, bindingId)
  const ask = { bindingId, reason: 'OTHER_PAYER' as const, stepUpToken }
  expect(granted(await counter.family.unbind(ask)).status).toBe('UNBOUND')
  expect(granted(await counter.family.unbind(ask)).status).toBe('UNBOUND')
  expect(refusalOf(await counter.contribution.quote(father))).toBe('NOT_BOUND')
  expect(granted(await counter.family.members({}))).toMatchObject({ active: { count: 1 }, lifetime: { count: 2 } })
  checkBooks(counter.room.books)
})

test('缴费还没办完，不能解除；撤回以后可以', async () => {
  const { counter } = rehearse('pay-for-father.held')
  const unbind = async () =>
    counter.family.unbind({ bindingId, reason: 'NOT_WANTED', stepUpToken: await stepUp(counter, bindingId) })
  expect(refusalOf(await unbind())).toBe('PENDING_ORDER')
  granted(await counter.contribution.revoke({ orderId: 'order-father' }))
  expect(granted(await unbind()).status).toBe('UNBOUND')
})

test('没有核验过身份，不能解除', async () => {
  const { counter } = rehearse('pay-for-father')
  expect(refusalOf(await counter.family.unbind({ bindingId, reason: 'NOT_WANTED', stepUpToken: 'made-up' }))).toBe(
    'STEP_UP_NEEDED',
  )
})

test.each`
  what                    | limit                             | code
  ${'单次上限 399.99 元'} | ${{ cap: 39_999, paused: false }} | ${'CAP_EXCEEDED'}
  ${'先停用'}             | ${{ cap: null, paused: true }}    | ${'SHARING_PAUSED'}
`('$what：父亲的 400 元缴不了，没有扣款', async ({ limit, code }) => {
  const { counter } = rehearse('pay-for-father')
  granted(await counter.family.limit({ key: 'key-of-limit', bindingId, ...limit }))
  expect(refusalOf(await counter.contribution.quote(father))).toBe(code)
  const order = await counter.contribution.order({ key: 'key-of-order', ...father, due: 40_000 })
  expect(refusalOf(order)).toBe(code)
})

test('上限正好是 400 元，可以缴；迟到的旧消息不会把新上限改回去', async () => {
  const { counter } = rehearse('pay-for-father')
  const old = { key: 'older-limit', bindingId, cap: 10_000, paused: false }
  granted(await counter.family.limit(old))
  granted(await counter.family.limit({ key: 'newer-limit', bindingId, cap: 40_000, paused: false }))
  expect(granted(await counter.family.limit(old)).cap).toBe(40_000)
  expect(granted(await counter.contribution.quote(father)).due).toBe(40_000)
})

test('设过上限、停过的绑定，再去看它，上限和暂停都写着', async () => {
  const { counter } = rehearse('pay-for-father')
  expect(granted(await counter.family.binding({ bindingId }))).toMatchObject({ cap: null, paused: false })
  granted(await counter.family.limit({ key: 'limit-then-look', bindingId, cap: 30_000, paused: true }))
  expect(granted(await counter.family.binding({ bindingId }))).toMatchObject({ cap: 30_000, paused: true })
})

test.each`
  what                            | term                                   | code
  ${'每一笔的上限比能用的还多'}   | ${{ cap: 99_999_900 }}                 | ${'CAP_INVALID'}
  ${'一个月的上限比每一笔的还小'} | ${{ cap: 50_000, monthlyCap: 40_000 }} | ${'MONTHLY_CAP_INVALID'}
  ${'当地没有列的用途'}           | ${{ cap: null, uses: ['COMMERCIAL'] }} | ${'USES_INVALID'}
  ${'一样用途都不留'}             | ${{ cap: null, uses: [] }}             | ${'USES_INVALID'}
  ${'最后一天就是今天'}           | ${{ cap: null, to: '2025-11-21' }}     | ${'TERM_INVALID'}
`('改期限和上限，和添加的时候一个规矩。$what：不改', async ({ term, code }) => {
  const { counter } = rehearse('pay-for-father')
  const before = granted(await counter.family.binding({ bindingId }))
  expect(refusalOf(await counter.family.limit({ key: 'limit-not-lawful', bindingId, paused: false, ...term }))).toBe(
    code,
  )
  expect(granted(await counter.family.binding({ bindingId }))).toEqual(before)
})

test('a death the sharer has told of is a death to whoever asks what is owed', async () => {
  const { counter } = rehearse('pay-for-father')
  const bindingId = 'bound-zhou-jianguo'
  granted(await counter.family.unbind({ bindingId, reason: 'DEATH', stepUpToken: await stepUp(counter, bindingId) }))
  expect(refusalOf(await counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 }))).toBe('MEMBER_DECEASED')
})
