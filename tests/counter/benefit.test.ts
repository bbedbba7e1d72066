import { granted, refusalOf, rehearse } from '../harness/rehearsal'

const [hunan, huludao, chongqing, fujian, qingyuan] = ['430000', '211400', '500000', '350000', '441800']

async function reckoned(place: string, on: string, missed: number[] = [], exempt = false) {
  const { counter } = rehearse('balance-normal')
  return granted(await counter.estimate.benefit({ place, missed, exempt, on }))
}

const wayOf = async (way: string, ...asked: Parameters<typeof reckoned>) =>
  (await reckoned(...asked)).ways.find((each) => each.way === way)

test.each`
  what                                | place        | on              | missed    | least | most | earliest        | latest          | due
  ${'湖南在缴费期里'}                 | ${hunan}     | ${'2025-11-21'} | ${[]}     | ${0}  | ${0} | ${'2026-01-01'} | ${'2026-01-01'} | ${40_000}
  ${'湖南 2 月 5 日（§6.4 第 7 例）'} | ${hunan}     | ${'2026-02-05'} | ${[]}     | ${3}  | ${3} | ${'2026-05-05'} | ${'2026-05-05'} | ${110_000}
  ${'断了 2025（§6.4 第 8 例）'}      | ${hunan}     | ${'2025-11-21'} | ${[2025]} | ${3}  | ${4} | ${'2026-02-21'} | ${'2026-05-01'} | ${40_000}
  ${'断了 2025，还缴晚了'}            | ${hunan}     | ${'2026-02-05'} | ${[2025]} | ${3}  | ${4} | ${'2026-05-05'} | ${'2026-06-05'} | ${110_000}
  ${'葫芦岛 3 月 1 日（第 6 例）'}    | ${huludao}   | ${'2025-03-01'} | ${[]}     | ${3}  | ${3} | ${'2025-06-01'} | ${'2025-06-01'} | ${null}
  ${'重庆 2 月，下月生效'}            | ${chongqing} | ${'2025-02-10'} | ${[]}     | ${0}  | ${0} | ${'2025-03-01'} | ${'2025-03-01'} | ${40_000}
  ${'福建 2 月，当天生效'}            | ${fujian}    | ${'2026-02-10'} | ${[]}     | ${0}  | ${0} | ${'2026-02-10'} | ${'2026-02-10'} | ${null}
  ${'湖南 11 月，等不到年底'}         | ${hunan}     | ${'2026-10-05'} | ${[]}     | ${3}  | ${3} | ${null}         | ${null}         | ${110_000}
`('$what', async ({ place, on, missed, ...wanted }) => {
  expect(await wayOf('NOW', place, on, missed)).toMatchObject({
    least: wanted.least,
    most: wanted.most,
    earliest: wanted.earliest,
    latest: wanted.latest,
    due: wanted.due,
    paidOn: on,
  })
})

test('下个月缴，过了集中缴费期：多缴，还要等', async () => {
  expect(await wayOf('NEXT_MONTH', hunan, '2026-01-20')).toMatchObject({
    paidOn: '2026-02-20',
    least: 3,
    earliest: '2026-05-20',
    due: 110_000,
  })
})

test('补上断的年份：按那一年的标准，少等 1 个月；固定的 3 个月还在', async () => {
  expect(await wayOf('REPAIRED', hunan, '2025-11-21', [2025])).toMatchObject({
    repaired: [2025],
    least: 3,
    most: 3,
    repairing: 40_000,
  })
  expect(await wayOf('REPAIRED', hunan, '2025-11-21', [2023, 2024])).toBeUndefined()
})

test('连着断 4 年，全补上也至少等 6 个月（§6.4 第 9 例）', async () => {
  expect(await wayOf('REPAIRED', hunan, '2029-01-10', [2025, 2026, 2027, 2028])).toMatchObject({ least: 6, most: 6 })
})

test('中间又参过保的，只算连着断到现在的', async () => {
  expect((await reckoned(hunan, '2025-11-21', [2022, 2023, 2025])).gap).toEqual([2025])
  expect((await reckoned(hunan, '2025-11-21', [2022, 2023])).gap).toEqual([])
})

test('特殊人群不用等，断过也一样', async () => {
  expect(await wayOf('NOW', hunan, '2026-02-05', [2025], true)).toMatchObject({
    least: 0,
    most: 0,
    earliest: '2026-01-01',
  })
})

test('没有公布缴费期的地方：说等几个月，不说哪一天', async () => {
  const told = await reckoned(qingyuan, '2025-11-21', [2025])
  expect(told).toMatchObject({ year: null, gap: [2025], stages: null })
  expect(told.ways[0]).toMatchObject({ least: 3, most: 4, earliest: null, due: null, collected: false })
})

test('自己没有规定的区，按所在的省（市）算', async () => {
  expect(await reckoned('110105', '2025-12-20')).toMatchObject({ areaName: '北京市', year: 2026 })
})

test('没有收录的地方，和还没有规定的日子，先说没有', async () => {
  const { counter } = rehearse('balance-normal')
  const ask = { missed: [], exempt: false }
  expect(refusalOf(await counter.estimate.benefit({ ...ask, place: '999999', on: null }))).toBe('REGION_UNKNOWN')
  expect(refusalOf(await counter.estimate.benefit({ ...ask, place: hunan, on: '2024-08-31' }))).toBe(
    'WAITING_NOT_PUBLISHED',
  )
})

test('补缴能补什么，照当地的规定说', async () => {
  const { repair } = await reckoned(hunan, '2025-11-21', [2025])
  expect(repair).toEqual({ repairedBy: 1, fixedMonths: 3, floor: { gapYears: 4, months: 6 } })
})
