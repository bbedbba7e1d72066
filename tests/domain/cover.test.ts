import { day } from '@/domain/calendar'
import { lastDayOf } from '@/domain/insurance/cover'

test.each([
  ['2025-11-22', '2026-11-21'],
  ['2024-02-29', '2025-02-27'],
  ['2025-01-01', '2025-12-31'],
])('a cover that begins on %s ends with %s', (from, until) => {
  expect(lastDayOf(day(from))).toBe(until)
})
