import { granted, refusalOf, rehearse } from '../harness/rehearsal'

test('长沙的规定全本：以前只有三种家人，2024-12-09 起八种，两版都在', async () => {
  const { counter } = rehearse('balance-normal')
  const { name, on, matters } = granted(await counter.policy.rules({ code: '430100' }))
  expect([name, on]).toEqual(['长沙市', '2025-11-21'])
  expect(matters.relations.map(({ value, from, to }) => [value.length, from, to])).toEqual([
    [3, '2023-11-21', '2024-12-08'],
    [8, '2024-12-09', null],
  ])
})

test('没有公布的年度也在，数是空的，不拿别的年份来顶', async () => {
  const { counter } = rehearse('balance-normal')
  const { matters } = granted(await counter.policy.rules({ code: '430100' }))
  expect(matters.fees.map(({ value: { year, personal } }) => [year, personal])).toEqual([
    [2024, 38_000],
    [2025, 40_000],
    [2026, 40_000],
    [2027, null],
  ])
})

test('没有收录的地方：不乱说', async () => {
  const { counter } = rehearse('balance-normal')
  expect(refusalOf(await counter.policy.rules({ code: '999999' }))).toBe('REGION_UNKNOWN')
})
