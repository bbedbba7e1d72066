import { day, instant } from '@/domain/calendar'
import { printedMoment, printedSpan } from '@/journeys/contribution/span'

test.each([
  ['2026-01-01', '2026-12-31', '2026年1月1日 至 12月31日'],
  ['2026-05-05', '2027-04-30', '2026年5月5日 至 2027年4月30日'],
])('从 %s 到 %s，同一年只说一次年份', (from, to, said) => {
  expect(printedSpan({ from: day(from), to: day(to) })).toBe(said)
})

test('办理中的时间带日子，不带年份', () => {
  expect(printedMoment(instant('2025-11-21T10:02:00+08:00'))).toBe('11月21日 10:02')
})
