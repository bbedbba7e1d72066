import { drawnAt } from '@/domain/balance/window'

const glass = { top: 300, glass: 800, margin: 1_600 }
/** Stretches of 1,000 pixels each. */
const of = (count: number) => Array.from({ length: count }, () => 1_000)

test.each([
  ['at the top', 0, [0, 2]],
  ['a little down, what is above is still near', 1_500, [0, 3]],
  ['in the middle of ten thousand rows', 250_000, [248, 252]],
  ['at the very end', 499_500, [497, 499]],
  ['beyond the end, as a bounce does', 520_000, [499, 499]],
])('of 500 stretches, %s', (_, scrolled, [first, last]) => {
  expect(drawnAt(of(500), glass, scrolled)).toEqual({ first, last })
})

test('a stretch nobody has measured is drawn, with everything after it', () => {
  expect(drawnAt([...of(8), null], glass, 0)).toEqual({ first: 0, last: 2 })
  expect(drawnAt([...of(8), null], glass, 7_000)).toEqual({ first: 5, last: 8 })
  expect(drawnAt([null, null], glass, 9_000)).toEqual({ first: 0, last: 1 })
})
