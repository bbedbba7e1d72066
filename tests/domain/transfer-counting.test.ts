import { packOf } from '@mock/policy/packs'
import { day } from '@/domain/calendar'
import { lackingPapers } from '@/domain/transfer/application'
import { exceptionsBetween, workingDaysUpTo } from '@/domain/transfer/counting'
import { mayMove } from '@/domain/transfer/stage'
import { workingCalendarOf } from '@/domain/working-days'

const calendar = workingCalendarOf(packOf('430100')?.calendar ?? { holidays: [], workingWeekends: [] })
const friday = day('2025-01-24')

test('over Spring Festival of 2025 one run of days off is left out, and two weekend days count (worked case 15)', () => {
  expect(exceptionsBetween(friday, day('2025-02-20'), calendar)).toEqual({
    off: [{ from: '2025-01-28', to: '2025-02-04' }],
    worked: ['2025-01-26', '2025-02-08'],
  })
})

test('two holidays with work between them are two runs', () => {
  const two = { holidays: [day('2025-05-05'), day('2025-05-01'), day('2025-05-02')], workingWeekends: [] }
  expect(exceptionsBetween(day('2025-04-30'), day('2025-05-31'), two).off).toEqual([
    { from: '2025-05-01', to: '2025-05-02' },
    { from: '2025-05-05', to: '2025-05-05' },
  ])
})

test('what lies on the day itself or after the end is nobody’s concern', () => {
  const edges = { holidays: [day('2025-05-01'), day('2025-05-09')], workingWeekends: [] }
  expect(exceptionsBetween(day('2025-05-01'), day('2025-05-08'), edges)).toEqual({ off: [], worked: [] })
  expect(exceptionsBetween(day('2025-05-01'), day('2025-05-09'), edges).off).toHaveLength(1)
})

test.each([
  ['2025-01-24', 0],
  ['2025-01-25', 0],
  ['2025-01-26', 1],
  ['2025-01-27', 2],
  ['2025-02-04', 2],
  ['2025-02-13', 10],
  ['2025-02-20', 15],
  ['2025-01-01', 0],
])('up to %s there are %d working days', (on, days) => {
  expect(workingDaysUpTo(friday, day(on), calendar)).toBe(days)
})

test('both sides of the card are wanted, the front first', () => {
  expect(lackingPapers([])).toEqual(['ID_FRONT', 'ID_BACK'])
  expect(lackingPapers(['ID_FRONT'])).toEqual(['ID_BACK'])
  expect(lackingPapers(['ID_BACK', 'ID_FRONT'])).toEqual([])
})

test('a new place may decline what is on its way to it, never what it has credited', () => {
  expect(mayMove('ACCEPTED', 'NOT_TAKEN')).toBe(true)
  expect(mayMove('SUBMITTED', 'NOT_TAKEN')).toBe(false)
  expect(mayMove('ARRIVED', 'NOT_TAKEN')).toBe(false)
  expect(mayMove('NOT_TAKEN', 'CANCELLED')).toBe(false)
})
