import { fen } from '@/domain/money'
import { inCapitals } from '@/domain/money-in-words'

test.each`
  amount           | words
  ${0}             | ${'零元整'}
  ${5}             | ${'伍分'}
  ${30}            | ${'叁角整'}
  ${100}           | ${'壹元整'}
  ${101}           | ${'壹元零壹分'}
  ${1_000}         | ${'壹拾元整'}
  ${428_653}       | ${'肆仟贰佰捌拾陆元伍角叁分'}
  ${400_000}       | ${'肆仟元整'}
  ${400_500}       | ${'肆仟零伍元整'}
  ${1_040_500}     | ${'壹万零肆佰零伍元整'}
  ${10_000_000}    | ${'壹拾万元整'}
  ${10_000_100}    | ${'壹拾万零壹元整'}
  ${12_345_678}    | ${'壹拾贰万叁仟肆佰伍拾陆元柒角捌分'}
  ${1_000_000_000} | ${'壹仟万元整'}
`('an amount of $amount fen stands on a form as $words', ({ amount, words }) => {
  expect(inCapitals(fen(amount))).toBe(words)
})

test('nothing less than nothing is written on a form', () => {
  expect(() => inCapitals(fen(-1))).toThrow('cannot be written')
})
