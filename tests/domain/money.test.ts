import fc from 'fast-check'
import { atLeastZero, fen, formatYuan, minus, negated, parseYuan, speakYuan, sum, zero } from '@/domain/money'

const amounts = fc.integer({ min: 0, max: 99_999_999_999 }).map(fen)

test.each([
  [428_653, '4,286.53'],
  [40_000, '400.00'],
  [5, '0.05'],
  [-5, '-0.05'],
  [0, '0.00'],
  [-0, '0.00'],
  [100_000_000, '1,000,000.00'],
  [-123_456, '-1,234.56'],
])('%d fen prints as %s', (amount, printed) => {
  expect(formatYuan(fen(amount))).toBe(printed)
})

test.each([
  [428_653, '4286元5角3分'],
  [40_000, '400元'],
  [40_010, '400元1角'],
  [40_003, '400元零3分'],
  [5, '0元零5分'],
  [0, '0元'],
  [-28_000, '负280元'],
])('%d fen is read out as %s', (amount, spoken) => {
  expect(speakYuan(fen(amount))).toBe(spoken)
})

test.each([
  ['400', 40_000],
  ['0.05', 5],
  ['4286.5', 428_650],
  ['4,286.53', 428_653],
  ['1,234,567', 123_456_700],
  [' 38.20 ', 3_820],
  ['1.15', 115],
])('“%s” typed in yuan is %d fen', (typed, amount) => {
  expect(parseYuan(typed)).toBe(amount)
})

test.each(['', ' ', '-1', '1.234', '.5', '400.', '四百', '1e3', '3,50', '4,2,8', ',400', '1,2345', '9999999999'])(
  '“%s” is not an amount',
  (typed) => {
    expect(parseYuan(typed)).toBeNull()
  },
)

test('what is printed reads back as the same amount', () => {
  fc.assert(fc.property(amounts, (amount) => parseYuan(formatYuan(amount)) === amount))
})

test('what is read out names every fen of the amount', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const [, yuan, jiao, last] = /^(\d+)元(?:(\d)角|零)?(?:(\d)分)?$/.exec(speakYuan(amount)) ?? []
      return Number(yuan) * 100 + Number(jiao ?? 0) * 10 + Number(last ?? 0) === amount
    }),
  )
})

test('taking away what was added leaves the amount, and adding its opposite leaves nothing', () => {
  fc.assert(fc.property(amounts, amounts, (a, b) => minus(sum(a, b), b) === a && Object.is(sum(a, negated(a)), 0)))
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no amount of fen', (amount) => {
  expect(() => fen(amount)).toThrow(RangeError)
})

test('nothing adds up to zero, and a debt counts as nothing to share', () => {
  expect(sum()).toBe(zero)
  expect(atLeastZero(fen(-1))).toBe(zero)
  expect(atLeastZero(fen(1))).toBe(1)
  expect(negated(zero)).toBe(0)
})
