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
