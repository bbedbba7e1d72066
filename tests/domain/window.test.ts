import fc from 'fast-check'
import { drawnAt, oneMore } from '@/domain/balance/window'

const glass = { top: 300, glass: 800, margin: 1_600 }
/** Stretches of 1,000 pixels each. */
const of = (count: number) => Array.from({ length: count }, () => 1_000)

const range = ([first = 0, last = 0]: readonly number[]) => ({ first, last })
const ranges = fc.tuple(fc.nat(20), fc.nat(8)).map(([first, more]) => ({ first, last: first + more }))

test.each([
  ['at the top', 0, [0, 2]],
  ['a little down, what is above is still near', 1_500, [0, 3]],
  ['in the middle of ten thousand rows', 250_000, [248, 252]],
  ['at the very end', 499_500, [497, 499]],
  ['beyond the end, as a bounce does', 520_000, [499, 499]],
])('of 500 stretches, %s', (_, scrolled, [first, last]) => {
  expect(drawnAt(of(500), glass, scrolled)).toEqual({ first, last })
})

test('a stretch nobody has measured is drawn where it comes near the glass, and nothing after it', () => {
  expect(drawnAt([...of(8), null, null], glass, 0)).toEqual({ first: 0, last: 2 })
  expect(drawnAt([...of(8), null, null], glass, 7_000)).toEqual({ first: 5, last: 8 })
  expect(drawnAt([null, null], glass, 9_000)).toEqual({ first: 0, last: 0 })
})

test.each([
  ['the end comes nearer', [0, 1], [0, 4], [0, 2]],
  ['the thumb goes up', [6, 9], [3, 7], [5, 7]],
  ['the thumb goes down', [3, 7], [6, 9], [6, 8]],
  ['a leap to where nothing is drawn', [20, 24], [0, 4], [2, 2]],
  ['below the middle first', [2, 2], [0, 4], [2, 3]],
  ['then above it', [2, 4], [0, 4], [1, 4]],
  ['all that is wanted is there', [0, 4], [0, 4], [0, 4]],
  ['some is no longer wanted', [0, 9], [3, 7], [3, 7]],
])('one stretch more at a time: %s', (_, drawn, wanted, next) => {
  const [first, last] = next
  expect(oneMore(range(drawn), range(wanted))).toEqual({ first, last })
})

test('one stretch more at a time, everything that is wanted is drawn in the end', () => {
  fc.assert(
    fc.property(ranges, ranges, (drawn, wanted) => {
      let now = drawn
      for (let step = 0; step <= wanted.last - wanted.first + 1; step += 1) now = oneMore(now, wanted)
      expect(now).toEqual(wanted)
    }),
  )
})
