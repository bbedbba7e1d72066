import { packOf } from '@mock/policy/packs'
import { day } from '@/domain/calendar'
import { foremostAwaited, orderAwaits, requestAwaits, reviewAwaits } from '@/domain/records/awaits'
import { termOn, urgeVerdict } from '@/domain/records/term'
import { workingCalendarOf } from '@/domain/working-days'

const calendar = workingCalendarOf(packOf('430100')?.calendar ?? { holidays: [], workingWeekends: [] })

test.each`
  by              | today           | left | from            | overdue  | why
  ${'2025-11-14'} | ${'2025-11-10'} | ${4} | ${'2025-11-17'} | ${false} | ${'four working days of an ordinary week'}
  ${'2025-11-14'} | ${'2025-11-14'} | ${0} | ${'2025-11-17'} | ${false} | ${'the last day is still in time'}
  ${'2025-11-14'} | ${'2025-11-16'} | ${0} | ${'2025-11-17'} | ${false} | ${'nobody works on the Sunday after'}
  ${'2025-11-14'} | ${'2025-11-17'} | ${0} | ${'2025-11-17'} | ${true}  | ${'late from the Monday on'}
  ${'2025-01-27'} | ${'2025-01-24'} | ${2} | ${'2025-02-05'} | ${false} | ${'a Sunday worked before 春节 counts, and 春节 is off'}
  ${'2025-01-27'} | ${'2025-02-04'} | ${0} | ${'2025-02-05'} | ${false} | ${'nothing is late in the holiday'}
`('promised by $by, on $today: $left working days left, late from $from ($why)', ({ by, today, ...expected }) => {
  const { left, from, overdue } = expected
  expect(termOn(day(by), day(today), calendar)).toEqual({ by, left, from, overdue })
})

test('an office is urged when it is late, not before, and never where nothing was promised', () => {
  const by = day('2025-11-14')
  expect(urgeVerdict(termOn(by, day('2025-11-17'), calendar)).ok).toBe(true)
  const early = { code: 'NOT_OVERDUE', detail: { from: '2025-11-17' } }
  expect(urgeVerdict(termOn(by, day('2025-11-14'), calendar))).toEqual({ ok: false, refusal: early })
  expect(urgeVerdict(null)).toEqual({ ok: false, refusal: { code: 'NO_TERM' } })
})

test.each`
  status          | awaits
  ${'CREATED'}    | ${'PERSON'}
  ${'SUBMITTED'}  | ${'TIME'}
  ${'PROCESSING'} | ${'OFFICE'}
  ${'SUCCEEDED'}  | ${null}
  ${'REVOKED'}    | ${null}
`('a fee that is $status waits for $awaits', ({ status, awaits }) => {
  expect(orderAwaits(status)).toBe(awaits)
})

test.each`
  status                    | awaits
  ${'SUBMITTED'}            | ${'OFFICE'}
  ${'SUPPLEMENT_REQUESTED'} | ${'PERSON'}
  ${'PAYING'}               | ${'OFFICE'}
  ${'PAY_FAILED'}           | ${'PERSON'}
  ${'CARD_RETURN_PENDING'}  | ${'PERSON'}
  ${'CLOSED'}               | ${null}
  ${'PAID'}                 | ${null}
  ${'CANCELLED'}            | ${null}
`('a 支取 that is $status waits for $awaits', ({ status, awaits }) => {
  expect(requestAwaits(status)).toBe(awaits)
})

test('a review waits for a clerk, one at a window for its sharer', () => {
  expect([reviewAwaits('OFFICE'), reviewAwaits('WINDOW'), reviewAwaits(null)]).toEqual(['OFFICE', 'PERSON', 'OFFICE'])
})

test('several of one sitting wait for the person first, then for an office, then for time', () => {
  expect(foremostAwaited(['TIME', 'OFFICE', 'PERSON'])).toBe('PERSON')
  expect(foremostAwaited([null, 'TIME', 'OFFICE'])).toBe('OFFICE')
  expect(foremostAwaited([null])).toBeNull()
})
