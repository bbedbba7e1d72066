import { checkBooks } from '../harness/invariants'
import { granted, refusalOf, rehearse, stepUp } from '../harness/rehearsal'

/** What one relative's fee comes to in a scenario, and by which text. */
async function quoted(scenario: string, personId: string, year: number, tier: 'LOWER' | 'UPPER' = 'LOWER') {
  const { counter } = rehearse(scenario)
  return granted(await counter.contribution.quote({ personId, year, tier }))
}

test('长沙和张家界：400 元，依据是湖南的通知', async () => {
  const { due, citations, funding, place, leaves } = await quoted('pay-for-father', 'zhou-jianguo', 2026)
  expect([due, funding.refusal, leaves.mode]).toEqual([40_000, null, 'AT_ONCE'])
  expect(citations[0]?.title).toMatch(/湖南/)
  expect(place).toEqual({ full: '湖南省张家界市', namesakes: [] })
})

test('太原：要留 1000 元，能给家人用 180 元，差 220 元；下次划入写得出来才说', async () => {
  const { due, funding, otherwise } = await quoted('pay-in-taiyuan', 'liang-guixiang', 2025)
  expect(due).toBe(40_000)
  expect(funding).toMatchObject({
    shareable: 18_000,
    shortfall: 22_000,
    refusal: { code: 'RESERVE_NOT_MET' },
    kept: { by: 'RESERVE', fen: 100_000 },
  })
  expect(otherwise).toEqual({ credit: null, otherPayers: 0 })
})

test('北京：435 元，12 月 31 日一起扣', async () => {
  const { due, leaves } = await quoted('pay-in-beijing', 'zhao-yile', 2026)
  expect(due).toBe(43_500)
  expect(leaves).toMatchObject({ mode: 'MONTH_END_BATCH', on: '2025-12-31', citation: { tier: 'T2' } })
})

test('上海：77 岁 655 元，从历年结余 1080 元里出，当年的 1890 元不能用', async () => {
  const { due, funding } = await quoted('pay-in-shanghai', 'lu-wenbin', 2025)
  expect([due, funding.before, funding.shareable, funding.refusal]).toEqual([65_500, 297_000, 108_000, null])
  expect(funding.kept).toMatchObject({ by: 'CARRIED_OVER', fen: null })
})

test('上海：历年结余只剩 500 元，账户里有 2390 元也不够', async () => {
  const { funding, otherwise } = await quoted('pay-in-shanghai-short', 'lu-wenbin', 2025)
  expect(funding).toMatchObject({ before: 239_000, shareable: 50_000, shortfall: 15_500 })
  expect(funding.refusal?.code).toBe('RESERVE_NOT_MET')
  expect(otherwise?.credit).toMatchObject({ on: '2025-07-01', enoughOn: null })
})

test('重庆：一档 400 元，二档 775 元；选了二档，下的单就是二档', async () => {
  const lower = await quoted('pay-in-chongqing', 'zhang-guohua', 2025)
  expect(lower.tiers).toEqual([
    { tier: 'LOWER', due: 40_000 },
    { tier: 'UPPER', due: 77_500 },
  ])
  const upper = await quoted('pay-in-chongqing', 'zhang-guohua', 2025, 'UPPER')
  expect([upper.due, upper.funding.shortfall]).toEqual([77_500, 35_500])
})

test('葫芦岛：父亲 400、母亲 160、奶奶 0 元', async () => {
  const { counter } = rehearse('pay-in-huludao')
  const { year, people } = granted(await counter.contribution.roster({ year: null }))
  expect(year).toBe(2025)
  expect(people.map(({ due, category }) => [category, due])).toEqual([
    ['ORDINARY', 40_000],
    ['MARGINAL', 16_000],
    ['EXTREME_POVERTY', 0],
  ])
})

test('济南：440 元，由税务局的小程序收，这里不收', async () => {
  const { due, funding, leaves } = await quoted('pay-in-jinan', 'zhou-jianguo', 2026)
  expect([due, funding.refusal?.code, leaves.mode]).toEqual([44_000, 'BY_TAX_OFFICE', 'BY_TAX_OFFICE'])
  expect(funding.refusal?.citation?.note).toMatch(/山东税务社保费缴纳/)
})

test('清远：没有查到就说没有查到，附上出处', async () => {
  const { counter } = rehearse('pay-in-qingyuan')
  const answer = await counter.contribution.quote({ personId: 'zhou-jianguo', year: 2026 })
  expect(refusalOf(answer)).toBe('STANDARD_NOT_PUBLISHED')
  expect(answer).toMatchObject({ refusal: { citation: { note: expect.stringMatching(/清远/) } } })
})

test('两个永定区：参保地从省写起，并说出另一个', async () => {
  const { place } = await quoted('pay-namesake', 'zhou-jianguo', 2026)
  expect(place).toEqual({ full: '湖南省张家界市永定区', namesakes: ['福建省龙岩市永定区'] })
})

test('账户差 280 元：下次划入是 12 月 5 日，到 2 月 5 日才够，赶不上 1 月 31 日截止', async () => {
  const { otherwise, closes } = await quoted('pay-short-balance', 'zhou-jianguo', 2026)
  expect(otherwise?.credit).toEqual({ on: '2025-12-05', fen: 12_800, enoughOn: '2026-02-05' })
  expect(closes).toBe('2026-01-31')
})

test('别的部门认定了、这里还没有收到：按登记的身份算，写明认定成什么、哪一天；没有这回事的不写', async () => {
  const pending = await quoted('pay-category-pending', 'zhou-jianguo', 2026)
  expect([pending.due, pending.category, pending.recognised]).toEqual([
    40_000,
    'ORDINARY',
    { category: 'MARGINAL', on: '2025-11-03' },
  ])
  expect((await quoted('pay-for-father', 'zhou-jianguo', 2026)).recognised).toBeNull()
})

/** Where somebody has moved, their fee is confirmed: how it leaves, and until when it can be taken back. */
async function setsOff(scenario: string, personId: string, area: string, days = 0) {
  const { counter, wait } = rehearse(scenario)
  wait(days * 86_400)
  const { books } = counter.room
  books.moved = [...(books.moved ?? []), { personId, area }]
  const asked = { personId, year: 2026 }
  const { due, leaves } = granted(await counter.contribution.quote(asked))
  const { orderId } = granted(await counter.contribution.order({ key: 'where-it-is-kept', ...asked, due }))
  const stepUpToken = await stepUp(counter, orderId)
  const { undo } = granted(await counter.contribution.submit({ orderId, stepUpToken }))
  checkBooks(books)
  return { mode: leaves.mode, until: undo.until }
}

test('月底一起扣，看的是账户在哪里，不是家人在哪里参保', async () => {
  expect(await setsOff('pay-in-beijing', 'zhao-yile', '430800')).toEqual({
    mode: 'MONTH_END_BATCH',
    until: '2025-12-31T22:00:00+08:00',
  })
  const { mode, until } = await setsOff('pay-for-father', 'zhou-jianguo', '110000', 29)
  expect([mode, until?.slice(0, 10)]).toEqual(['AT_ONCE', '2025-12-20'])
})
