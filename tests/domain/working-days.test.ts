import { packOf } from '@mock/policy/packs'
import fc from 'fast-check'
import { addDays, day, weekdayOf } from '@/domain/calendar'
import { isWorkingDay, workingCalendarOf, workingDayAfter } from '@/domain/working-days'

const plain = { holidays: [], workingWeekends: [] }
const springFestival = workingCalendarOf(packOf('430100')?.calendar ?? { holidays: [], workingWeekends: [] })

test.each([
  [1, '2025-01-26'],
  [2, '2025-01-27'],
  [3, '2025-02-05'],
  [6, '2025-02-08'],
  [7, '2025-02-10'],
  [10, '2025-02-13'],
  [15, '2025-02-20'],
])(
  'handed in on Friday 2025-01-24, working day %d is %s: 春节 is off, the two weekends before and after are worked',
  (n, on) => {
    expect(workingDayAfter(day('2025-01-24'), n, springFestival)).toBe(on)
  },
)

test.each([
  ['2025-01-26', true, 'a Sunday that is worked'],
  ['2025-01-28', false, 'a Tuesday that is 春节'],
  ['2025-02-09', false, 'an ordinary Sunday'],
  ['2025-02-10', true, 'an ordinary Monday'],
])('%s is a working day: %s (%s)', (on, works) => {
  expect(isWorkingDay(day(on), springFestival)).toBe(works)
})

test('the day itself does not count, and a Friday is followed by Monday', () => {
  expect(workingDayAfter(day('2025-10-17'), 1, plain)).toBe('2025-10-20')
})

test('without holidays, five working days are one week', () => {
  fc.assert(
    fc.property(fc.nat(4000), fc.integer({ min: 1, max: 60 }), (offset, weeks) => {
      const start = addDays(day('2020-01-06'), offset)
      fc.pre(![0, 6].includes(weekdayOf(start)))
      return workingDayAfter(start, weeks * 5, plain) === addDays(start, weeks * 7)
    }),
  )
})
