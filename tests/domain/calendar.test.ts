import fc from 'fast-check'
import * as v from 'valibot'
import {
  addDays,
  addMonths,
  ageOn,
  day,
  dayOf,
  daysBetween,
  formatDay,
  formatMoment,
  instant,
  isIsoDate,
  later,
  millisecondsBetween,
  startOf,
  weekdayOf,
  yearOf,
} from '@/domain/calendar'
import { Moment } from '@/services/contract/values'

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('1950-01-01'), count))

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-01-00', false],
  ['2025-1-1', false],
  ['0001-01-01', false],
  ['2025-01-01 ', false],
  ['', false],
])('“%s” is a day that exists: %s', (text, exists) => {
  expect(isIsoDate(text)).toBe(exists)
  if (!exists) expect(() => day(text)).toThrow(RangeError)
})

test.each([
  '2025-02-29T10:00:00+08:00',
  '2025-01-01T24:00:00+08:00',
  '2025-01-01T99:00:00+08:00',
  '2025-01-01T10:60:00+08:00',
  '2025-01-01T10:00:00Z',
  '2025-01-01',
])('“%s” is not a moment', (text) => {
  expect(() => instant(text)).toThrow(RangeError)
  expect(v.is(Moment, text)).toBe(false)
})

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-02-05', 3, '2026-05-05'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})

test.each([
  ['2010-06-01', '2026-05-31', 15],
  ['2010-06-01', '2026-06-01', 16],
  ['2026-06-01', '2026-06-01', 0],
  ['1949-05-01', '2025-05-01', 76],
  ['2004-02-29', '2022-02-28', 17],
  ['2004-02-29', '2022-03-01', 18],
])('someone born on %s is, on %s, %d years old', (born, on, age) => {
  expect(ageOn(day(born), day(on))).toBe(age)
})

test('age goes up on the birthday and on no other day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 36_000 }), (born, lived) => {
      fc.pre(!born.endsWith('02-29'))
      const on = addDays(born, lived)
      const hadBirthday = on.slice(5) >= born.slice(5)
      return ageOn(born, on) === yearOf(on) - yearOf(born) - (hadBirthday ? 0 : 1)
    }),
  )
})

test('days there and back again come to the same day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
      const to = addDays(from, count)
      return daysBetween(from, to) === count && addDays(to, -count) === from && from < to === count > 0
    }),
  )
})

test('a moment ten minutes before midnight is on the next day eleven minutes later', () => {
  const at = instant('2025-12-31T23:50:00+08:00')
  expect(later(at, 11 * 60_000)).toBe('2026-01-01T00:01:00+08:00')
  expect(dayOf(at)).toBe('2025-12-31')
  expect(dayOf(later(at, 11 * 60_000))).toBe('2026-01-01')
})

test('moments there and back again come to the same moment', () => {
  const start = instant('2026-01-31T10:02:00+08:00')
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (seconds) => {
      const there = later(start, seconds * 1000)
      return millisecondsBetween(start, there) === seconds * 1000 && later(there, -seconds * 1000) === start
    }),
  )
})

test('days and moments are printed as people write them', () => {
  expect(formatDay(day('2026-01-31'))).toBe('2026年1月31日')
  expect(formatMoment(instant('2026-01-31T09:02:59+08:00'))).toBe('2026年1月31日 09:02')
})

test('1 October 2025 was a Wednesday', () => {
  expect(weekdayOf(day('2025-10-01'))).toBe(3)
})

test('一天从零点零分开始，这一刻还在这一天里，上一秒就在前一天', () => {
  fc.assert(
    fc.property(days, (on) => {
      expect(dayOf(startOf(on))).toBe(on)
      expect(dayOf(later(startOf(on), -1_000))).toBe(addDays(on, -1))
      expect(instant(startOf(on))).toBe(startOf(on))
    }),
  )
})
