import { nextAsk, waitAfter } from '@/journeys/contribution/polling'

test('自己查的节奏：2 秒五次，3 秒十次，5 秒到一分钟，之后等人来按', () => {
  const waits: number[] = []
  for (let wait = waitAfter(0); wait !== null; wait = waitAfter(waits.length)) waits.push(wait)
  expect(waits.slice(0, 5)).toEqual(Array(5).fill(2000))
  expect(waits.slice(5, 15)).toEqual(Array(10).fill(3000))
  expect(waits.slice(15)).toEqual(Array(4).fill(5000))
  expect(waits.reduce((total, wait) => total + wait)).toBe(60_000)
})

test('the counter can stop the asking or slow it down, but not hurry it; where it said nothing the schedule decides', () => {
  expect(nextAsk(0, null, false)).toBeNull()
  expect(nextAsk(0, 10_000, false)).toBe(10_000)
  expect(nextAsk(7, 1_000, false)).toBe(3_000)
  expect(nextAsk(0, null, true)).toBe(2_000)
  expect(nextAsk(19, 2_000, false)).toBeNull()
})
