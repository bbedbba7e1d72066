import { parseDay } from '@/domain/typed-day'

test.each([
  ['1950-11-21', '1950-11-21'],
  ['19501121', '1950-11-21'],
  ['1950年11月21日', '1950-11-21'],
  [' 1950.1.2 ', '1950-01-02'],
  ['1950/1/2', '1950-01-02'],
  ['1951-02-29', null],
  ['1950-13-01', null],
  ['11月21日', null],
  ['', null],
])('%s is read as %s', (text, day) => {
  expect(parseDay(text)).toBe(day)
})
