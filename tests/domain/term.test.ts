import { day } from '@/domain/calendar'
import { changedTermVerdict, openTerm, type TermLimits, termVerdict, yearAfter, yearFrom } from '@/domain/family/term'
import { fen } from '@/domain/money'

const limits: TermLimits = {
  today: day('2025-11-21'),
  shareable: fen(428_653),
  uses: ['RESIDENT_FEE', 'CARE', 'PHARMACY'],
}

test('what is left open is always lawful', () => {
  expect(termVerdict(openTerm, limits)).toEqual({ ok: true, value: openTerm })
})

test.each([
  ['the last day is today', { to: day('2025-11-21') }, 'TERM_INVALID'],
  ['the last day is over', { to: day('2025-11-20') }, 'TERM_INVALID'],
  ['a cap of nothing', { cap: fen(0) }, 'CAP_INVALID'],
  ['a cap above what can be shared', { cap: fen(428_654) }, 'CAP_INVALID'],
  ['a monthly cap of nothing', { monthlyCap: fen(0) }, 'MONTHLY_CAP_INVALID'],
  ['a monthly cap below one payment’s', { cap: fen(500), monthlyCap: fen(499) }, 'MONTHLY_CAP_INVALID'],
  ['no use left', { uses: [] }, 'USES_INVALID'],
  ['a use the region does not list', { uses: ['COMMERCIAL'] as const }, 'USES_INVALID'],
])('refused: %s', (_what, change, code) => {
  expect(termVerdict({ ...openTerm, ...change }, limits)).toMatchObject({ ok: false, refusal: { code } })
})

test.each([
  ['tomorrow is the last day', { to: day('2025-11-22') }],
  ['a cap of all that can be shared', { cap: fen(428_653) }],
  ['a month takes as much as one payment', { cap: fen(500), monthlyCap: fen(500) }],
  ['a month may take more than there is now: more is credited', { monthlyCap: fen(900_000) }],
  ['one use of three', { uses: ['RESIDENT_FEE'] as const }],
])('taken: %s', (_what, change) => {
  expect(termVerdict({ ...openTerm, ...change }, limits).ok).toBe(true)
})

describe('a term that holds is changed', () => {
  const held = { to: day('2025-11-21'), cap: fen(50_000), monthlyCap: fen(60_000), uses: ['CARE'] as const }
  const poor = { ...limits, shareable: fen(0), uses: ['RESIDENT_FEE'] as const }

  test('what is left as it was is not judged again, though nothing is shareable by now', () => {
    expect(changedTermVerdict(held, held, poor)).toEqual({ ok: true, value: held })
    expect(changedTermVerdict(held, { ...held, to: null }, poor).ok).toBe(true)
    expect(changedTermVerdict(held, { ...held, cap: null }, poor).ok).toBe(true)
    expect(changedTermVerdict(held, { ...held, monthlyCap: fen(50_000) }, poor).ok).toBe(true)
  })

  test('a lower cap is taken, however little is shareable; of nothing it is none', () => {
    expect(changedTermVerdict(held, { ...held, cap: fen(30_000) }, poor).ok).toBe(true)
    expect(changedTermVerdict(held, { ...held, cap: fen(0) }, poor)).toMatchObject({
      refusal: { code: 'CAP_INVALID' },
    })
  })

  test.each([
    ['another last day that is over', { to: day('2025-11-20') }, 'TERM_INVALID'],
    ['another cap above what can be shared', { cap: fen(428_654) }, 'CAP_INVALID'],
    ['another cap above the month’s', { cap: fen(60_001) }, 'MONTHLY_CAP_INVALID'],
    ['a month below one payment', { monthlyCap: fen(49_999) }, 'MONTHLY_CAP_INVALID'],
    ['no use left', { uses: [] }, 'USES_INVALID'],
    ['another use the region does not list', { uses: ['CARE', 'COMMERCIAL'] as const }, 'USES_INVALID'],
  ])('refused: %s', (_what, change, code) => {
    expect(changedTermVerdict(held, { ...held, ...change }, limits)).toMatchObject({ ok: false, refusal: { code } })
  })
})

test.each([
  ['2025-11-21', '2026-11-20'],
  ['2025-01-01', '2025-12-31'],
  ['2028-02-29', '2029-02-28'],
  ['2027-03-01', '2028-02-29'],
])('a year that begins on %s ends on %s', (first, last) => {
  expect(yearFrom(day(first))).toBe(last)
})

test.each<[string | null, string, string]>([
  [null, '2026-11-20', 'begins today where no end was set'],
  ['2025-12-03', '2026-12-03', 'follows on the last day there is'],
  ['2025-11-21', '2026-11-21', 'follows on today, where today is the last'],
  ['2025-11-20', '2026-11-20', 'begins today where the end is over'],
])('another year after %s ends on %s: it %s', (to, last) => {
  expect(yearAfter(to === null ? null : day(to), day('2025-11-21'))).toBe(last)
})
