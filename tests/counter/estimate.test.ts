import { granted, refusalOf, rehearse } from '../harness/rehearsal'

const badlyAsked = { name: 'ValiError' }

test.each`
  what                              | born            | on
  ${'到那天还没有出生'}             | ${'2025-11-22'} | ${'2025-11-21'}
  ${'到今天还没有出生（没写哪天）'} | ${'2026-01-01'} | ${null}
  ${'九千年以后出生'}               | ${'9990-05-31'} | ${null}
  ${'最后一天出生'}                 | ${'9999-12-31'} | ${'9999-12-31'}
  ${'一百多年前出生'}               | ${'1899-12-31'} | ${null}
  ${'问的是下个世纪'}               | ${'1950-06-15'} | ${'2100-01-01'}
`('测算划入，$what：问得不对，不回答也不出错', async ({ born, on }) => {
  const { counter } = rehearse('balance-normal')
  const ask = { place: '310000', who: { kind: 'RETIREE', born }, on } as const
  await expect(counter.estimate.credit(ask)).rejects.toMatchObject(badlyAsked)
})

test.each(['1900-01-01', '2025-11-21'])('测算划入，%s 出生：有话说，下一次的日子不会倒回去', async (born) => {
  const { counter } = rehearse('balance-normal')
  const told = granted(await counter.estimate.credit({ place: '310000', who: { kind: 'RETIREE', born }, on: null }))
  expect(told.next === null || told.next.from > told.on).toBe(true)
})

test('测算划入，基数大得没有边：问得不对', async () => {
  const { counter } = rehearse('balance-normal')
  const base = Number.MAX_SAFE_INTEGER
  const asked = counter.estimate.credit({ place: '430100', who: { kind: 'EMPLOYEE', base }, on: null })
  await expect(asked).rejects.toMatchObject(badlyAsked)
})

test.each`
  what                              | missed          | repaired | on
  ${'补缴的比断的还多'}             | ${[2025]}       | ${2}     | ${null}
  ${'断的那年还没有到'}             | ${[2026]}       | ${0}     | ${'2025-11-21'}
  ${'断的那年还没有到（没写哪天）'} | ${[2026]}       | ${0}     | ${null}
  ${'同一年断了两次'}               | ${[2025, 2025]} | ${0}     | ${null}
`('测算等待期，$what：问得不对', async ({ missed, repaired, on }) => {
  const { counter } = rehearse('balance-normal')
  const ask = { place: '430100', missed, repaired, inSeason: true, exempt: false, on }
  await expect(counter.estimate.waiting(ask)).rejects.toMatchObject(badlyAsked)
})

test('没有收录的地方，先说没有收录', async () => {
  const { counter } = rehearse('balance-normal')
  const ask = { place: '999999', missed: [2025], repaired: 1, inSeason: true, exempt: false, on: null }
  expect(refusalOf(await counter.estimate.waiting(ask))).toBe('REGION_UNKNOWN')
})

test.each(['RESIDENT', 'POOL_ONLY'] as const)('%s 没有个人账户：不划，也写着依据', async (kind) => {
  const { counter } = rehearse('balance-normal')
  expect(await counter.estimate.credit({ place: '430100', who: { kind }, on: null })).toMatchObject({
    refusal: { code: 'NO_ACCOUNT', citation: { title: expect.any(String), note: expect.any(String) } },
  })
})

test('假如退休，从下个月起划多少一并回答', async () => {
  const { counter } = rehearse('balance-normal')
  const who = { kind: 'EMPLOYEE', base: 800_000, retiring: { born: '1966-06-15', on: '2026-06-20' } } as const
  expect(granted(await counter.estimate.credit({ place: '500000', who, on: null })).retired).toMatchObject({
    from: '2026-07-01',
    credit: { gross: 10_500, net: 9_475, next: { from: '2036-07-01', gross: 11_500 } },
  })
})

test('退休的日子在出生以前：问得不对', async () => {
  const { counter } = rehearse('balance-normal')
  const who = { kind: 'EMPLOYEE', base: 800_000, retiring: { born: '2026-06-21', on: '2026-06-20' } } as const
  await expect(counter.estimate.credit({ place: '430100', who, on: null })).rejects.toMatchObject(badlyAsked)
})

test('划入标准：上海两个年龄段，一年一次；区里没有自己的规定，按市里的', async () => {
  const { counter } = rehearse('balance-normal')
  const city = granted(await counter.estimate.rates({ place: '310000' }))
  expect(city).toMatchObject({
    every: 'YEAR',
    creditedNext: '2026-07-01',
    retirees: [{ gross: 168_000 }, { fromAge: 75 }],
  })
  const district = granted(await counter.estimate.rates({ place: '310101' }))
  expect(district).toMatchObject({ place: '310101', areaName: city.areaName, retirees: city.retirees })
  expect(refusalOf(await counter.estimate.rates({ place: '999999' }))).toBe('REGION_UNKNOWN')
})
