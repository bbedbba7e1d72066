import { normal, normalName } from './normal'

test.each`
  read                         | kept
  ${'截至2025年11月21日10:02'} | ${'截至2025年11月21日10:某分'}
  ${'已提交，10:13前可以撤回'} | ${'已提交，10:某分前可以撤回'}
  ${'11月21日10:02400元'}      | ${'11月21日10:某分400元'}
  ${'还剩9分58秒'}             | ${'还剩几分几秒'}
  ${'11月5日08:30−¥810.13'}    | ${'11月5日08:30−¥810.13'}
  ${'每10分钟，1,100.00元'}    | ${'每10分钟，1,100.00元'}
`('$read is compared as $kept', ({ read, kept }) => {
  expect(normal(read)).toBe(kept)
})

test('the pause between a title and its note is heard on both targets, but written on one', () => {
  expect(normalName('radio "父母，爸爸、妈妈" [checked]')).toBe(normalName('radio "父母爸爸、妈妈" [checked]'))
  expect(normalName('radio "父母，爸爸"')).not.toBe(normalName('radio "父母，妈妈"'))
})
