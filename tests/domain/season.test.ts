import { addDays, day } from '@/domain/calendar'
import { benefitOf, lastUsefulDay } from '@/domain/contribution/season'
import type { FeeStage } from '@/domain/policy/pack'
import { late, season } from './invented-fee'

test.each<[string, Partial<FeeStage>, string, string | null]>([
  ['with payment, once the year has begun', { starts: 'DAY_OF_PAYMENT' }, '2031-02-05', '2031-02-05'],
  ['with payment, but not before the year', { starts: 'DAY_OF_PAYMENT' }, '2030-12-05', '2031-01-01'],
  ['the month after payment', { starts: 'NEXT_MONTH' }, '2031-02-05', '2031-03-01'],
  ['the month after payment on the last day of one', { starts: 'NEXT_MONTH' }, '2031-01-31', '2031-02-01'],
  ['the month after payment, which is next year', { starts: 'NEXT_MONTH' }, '2031-12-01', null],
  ['on 1 January, said outright', { starts: 'FIRST_OF_JANUARY' }, '2031-02-05', '2031-01-01'],
  ['after the wait, said outright', { starts: 'AFTER_WAITING', waitingMonths: 3 }, '2031-02-05', '2031-05-05'],
])('cover begins %s', (_, changes, paidOn, from) => {
  expect(benefitOf(2031, { ...season, ...changes }, day(paidOn))?.from ?? null).toBe(from)
})

test.each<[Partial<FeeStage>, string]>([
  [{ waitingMonths: 3 }, '2031-09-30'],
  [{ waitingMonths: 6 }, '2031-06-30'],
  [{ waitingMonths: 10 }, '2031-02-28'],
  [{ starts: 'NEXT_MONTH' }, '2031-11-30'],
])('the last useful day is useful, and the day after it is not: %j', (changes, last) => {
  const stage = { ...late, waitingMonths: 0, ...changes }
  expect(lastUsefulDay(2031, stage)).toBe(last)
  expect(benefitOf(2031, stage, day(last))).not.toBeNull()
  expect(benefitOf(2031, stage, addDays(day(last), 1))).toBeNull()
})

test('cover never begins before the year does, whatever the wait', () => {
  expect(benefitOf(2031, late, day('2030-09-01'))).toEqual({ from: '2031-01-01', to: '2031-12-31' })
  expect(benefitOf(2031, late, day('2030-11-30'))).toEqual({ from: '2031-02-28', to: '2031-12-31' })
})
