import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

const mother = 'bound-li-xiuying'

test('共济消费：缴费、看病、买药都在，冲正是单独一行，新的在前', async () => {
  const { counter, wait } = rehearse('sharing-spent')
  wait(60)
  const { spendings } = granted(await counter.family.spending({ bindingId: null }))
  expect(spendings.map(({ maskedName, kind, shared, reversal }) => [maskedName, kind, shared, reversal])).toEqual([
    ['李*英', 'RESIDENT_FEE', 20_000, false],
    ['李*英', 'PHARMACY', 15_900, true],
    ['李*英', 'PHARMACY', 15_900, false],
    ['周*满', 'CARE', 12_600, false],
    ['周*国', 'PHARMACY', 6_850, false],
  ])
  checkBooks(counter.room.books)
})

test('只看一位家人的，别人的不在里面', async () => {
  const { counter } = rehearse('sharing-spent')
  const { spendings } = granted(await counter.family.spending({ bindingId: 'bound-zhou-xiaoman' }))
  expect(spendings).toMatchObject([{ maskedName: '周*满', own: 0, shared: 12_600, cash: 2_400 }])
})

test('账户明细里也有这几笔，冲正的钱回来了', async () => {
  const { counter } = rehearse('sharing-spent')
  const { entries } = granted(await counter.account.statement({ year: 2025, after: null }))
  const [back, taken] = entries.filter(({ kind }) => kind === 'CARE_REVERSED' || kind === 'PHARMACY')
  expect([back?.fen, taken?.fen]).toEqual([15_900, -15_900])
})

test('不是我家人花的：马上停用，有一条消息，缴费被挡住，钱没有动', async () => {
  const { counter } = rehearse('sharing-spent')
  const ask = { key: 'report-of-father', bindingId: 'bound-zhou-jianguo', spendingId: 'settlement-1' }
  const before = granted(await counter.account.overview({})).available
  expect(granted(await counter.family.report(ask))).toMatchObject({ paused: true, reportedAt: expect.any(String) })
  expect(granted(await counter.family.report(ask)).paused).toBe(true)
  expect(refusalOf(await counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 }))).toBe('SHARING_PAUSED')
  const { messages } = granted(await counter.messages.list({}))
  expect(messages.filter(({ kind }) => kind === 'BINDING_PAUSED')).toHaveLength(1)
  expect(granted(await counter.account.overview({})).available).toBe(before)
  checkBooks(counter.room.books)
})

test('报告的是哪一笔，记着；别人的那一笔，不收', async () => {
  const { counter } = rehearse('sharing-spent')
  const ask = { bindingId: 'bound-zhou-jianguo', spendingId: 'settlement-1' }
  const others = await counter.family.report({ key: 'report-of-another', ...ask, spendingId: 'settlement-2' })
  expect(refusalOf(others)).toBe('NOT_FOUND')
  expect(granted(await counter.family.binding({ bindingId: ask.bindingId })).paused).toBe(false)
  expect(granted(await counter.family.report({ key: 'report-of-one', ...ask }))).toMatchObject({
    paused: true,
    reportedSpending: 'settlement-1',
  })
})

test('退回来的一笔，写着退的是哪一笔', async () => {
  const { counter } = rehearse('sharing-spent')
  const { spendings } = granted(await counter.family.spending({ bindingId: mother }))
  const [back, taken] = spendings.filter(({ kind }) => kind === 'PHARMACY')
  expect([back?.reverses, taken?.reverses]).toEqual([taken?.spendingId, null])
})

test('恢复以后再自己停用，不再说是因为报告过', async () => {
  const { counter } = rehearse('sharing-standings')
  const limit = { bindingId: mother, cap: null }
  expect(granted(await counter.family.binding({ bindingId: mother })).reportedAt).not.toBeNull()
  granted(await counter.family.limit({ key: 'resumed-after-check', ...limit, paused: false }))
  granted(await counter.family.limit({ key: 'paused-by-oneself', ...limit, paused: true }))
  expect(granted(await counter.family.binding({ bindingId: mother })).reportedAt).toBeNull()
})

test('绑定结束了的，不用再停用', async () => {
  const { counter } = rehearse('sharing-standings')
  const ask = { key: 'report-of-grandmother', bindingId: 'bound-liu-guilan', spendingId: null }
  expect(refusalOf(await counter.family.report(ask))).toBe('NOT_BOUND')
})

test('每月上限算上这个月用过的，冲正退回的不算', async () => {
  const { counter } = rehearse('sharing-spent')
  const father = 'bound-zhou-jianguo'
  const limit = { bindingId: father, cap: null, paused: false }
  granted(await counter.family.limit({ key: 'month-too-low', ...limit, monthlyCap: 46_849 }))
  expect(refusalOf(await counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 }))).toBe(
    'MONTHLY_CAP_EXCEEDED',
  )
  granted(await counter.family.limit({ key: 'month-enough', ...limit, monthlyCap: 46_850 }))
  expect(granted(await counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 })).due).toBe(40_000)
})

test('月底最后五分钟缴的、过了零点撤回的，退回的钱不会让新的一个月多出一份上限', async () => {
  const { counter, wait } = rehearse('pay-for-father')
  const fee = { personId: 'zhou-jianguo', year: 2026, due: 40_000 }
  wait(9 * 24 * 3600 + (13 * 60 + 53) * 60)
  const { orderId } = granted(await counter.contribution.order({ key: 'last-of-november', ...fee }))
  granted(await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) }))
  const bindingId = 'bound-zhou-jianguo'
  expect(granted(await counter.family.binding({ bindingId })).spent).toBe(40_000)
  wait(8 * 60)
  granted(await counter.contribution.revoke({ orderId }))
  expect(granted(await counter.family.binding({ bindingId })).spent).toBe(0)
  const again = granted(await counter.contribution.order({ key: 'first-of-december', ...fee }))
  granted(
    await counter.contribution.submit({
      orderId: again.orderId,
      stepUpToken: await stepUp(counter, again.orderId),
    }),
  )
  expect(granted(await counter.family.binding({ bindingId })).spent).toBe(40_000)
})

test('用途去掉缴费，缴不了；期限不能设到过去', async () => {
  const { counter } = rehearse('sharing-spent')
  const limit = { bindingId: 'bound-zhou-jianguo', cap: null, paused: false }
  granted(await counter.family.limit({ key: 'only-pharmacy', ...limit, uses: ['PHARMACY'] }))
  expect(refusalOf(await counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 }))).toBe('USE_EXCLUDED')
  const past = counter.family.limit({ key: 'until-yesterday', ...limit, to: '2025-11-20' })
  expect(refusalOf(await past)).toBe('TERM_INVALID')
})

test('期限过了第二天零点，绑定自己到期，说得出是哪一天', async () => {
  const { counter, wait } = rehearse('sharing-standings')
  const bindingId = 'bound-zhou-jianguo'
  expect(granted(await counter.family.binding({ bindingId }))).toMatchObject({ status: 'ACTIVE', daysLeft: 12 })
  wait(13 * 24 * 3600)
  expect(granted(await counter.family.binding({ bindingId }))).toMatchObject({
    status: 'EXPIRED',
    daysLeft: null,
    ended: { why: 'TERM', on: '2025-12-03' },
  })
})

test.each([
  ['bound-liu-guilan', 'DEATH', '2025-10-28'],
  ['bound-chen-jing', 'DIVORCE', '2025-09-15'],
  ['bound-zhou-xiaoman', 'INSURANCE_ENDED', '2025-08-31'],
])('自动解除的 %s：原因 %s，日期 %s', async (bindingId, why, on) => {
  const { counter } = rehearse('sharing-standings')
  expect(granted(await counter.family.binding({ bindingId })).ended).toEqual({ why, reason: null, on })
})

test.each(['NOT_WANTED', 'DEATH', 'DIVORCE'] as const)('自己解除的，说的原因 %s 和日期都记着', async (reason) => {
  const { counter } = rehearse('sharing-spent')
  const bindingId = 'bound-zhou-jianguo'
  const stepUpToken = await stepUp(counter, bindingId)
  const { ended } = granted(await counter.family.unbind({ bindingId, reason, stepUpToken }))
  expect(ended).toEqual({ why: 'ASKED', reason, on: '2025-11-21' })
  expect(granted(await counter.family.binding({ bindingId })).ended).toEqual(ended)
})

test.each([
  ['checkup', []],
  ['checkup.ended', ['RELATION']],
  ['checkup.stopped', ['SHARER']],
  ['checkup-empty', ['BALANCE']],
  ['checkup.paused', ['LIMITS']],
  ['checkup.used-up', ['LIMITS']],
  ['checkup.member-stopped', ['MEMBER']],
  ['checkup-city', ['AREA']],
  ['checkup.excluded', ['SCOPE']],
  ['checkup-fresh', ['SYNC']],
  ['checkup-province', ['AREA', 'WALLET']],
])('%s：看病时不好的是 %s', async (scenario, troubled) => {
  const { counter } = rehearse(scenario)
  const [binding] = counter.room.books.bindings
  const asked = await counter.family.checkup({ bindingId: binding?.id ?? '', use: 'CARE' })
  const { findings } = granted(asked)
  expect(findings.filter(({ state }) => state !== 'GOOD').map(({ check }) => check)).toEqual(troubled)
  checkBooks(counter.room.books)
})

test('缴费的上限不够，九项检查照着这一年要缴的数说', async () => {
  const { counter } = rehearse('sharing-standings')
  const bindingId = 'bound-zhou-jianguo'
  granted(await counter.family.limit({ key: 'cap-of-three-hundred', bindingId, cap: 30_000, paused: false }))
  const { findings } = granted(await counter.family.checkup({ bindingId, use: 'RESIDENT_FEE' }))
  expect(findings.filter(({ state }) => state !== 'GOOD')).toMatchObject([
    { check: 'LIMITS', why: 'CAP_TOO_LOW', detail: { cap: 30_000, due: 40_000 } },
  ])
})
