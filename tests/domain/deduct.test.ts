import { day } from '@/domain/calendar'
import { deductVerdict, leavesOn } from '@/domain/contribution/deduct'
import type { DeductMode } from '@/domain/policy/pack'
import { rule } from './rule'

test.each<[DeductMode, string, string | null]>([
  ['AT_ONCE', '2025-12-20', '2025-12-20'],
  ['MONTH_END_BATCH', '2025-12-20', '2025-12-31'],
  ['MONTH_END_BATCH', '2025-12-31', '2025-12-31'],
  ['MONTH_END_BATCH', '2026-02-01', '2026-02-28'],
  ['MONTH_END_BATCH', '2024-02-29', '2024-02-29'],
  ['BY_TAX_OFFICE', '2025-12-20', null],
])('%s: confirmed on %s, the fee leaves the account on %s', (mode, on, leaves) => {
  expect(leavesOn(mode, day(on))).toBe(leaves)
})

test('where the tax office draws the fee, this counter takes none, and says by which text', () => {
  expect(deductVerdict([rule<DeductMode>('BY_TAX_OFFICE', '缴费通告')], day('2025-12-20'))).toMatchObject({
    refusal: { code: 'BY_TAX_OFFICE', citation: { title: '缴费通告' } },
  })
})

test('a place that says nothing takes it at once', () => {
  expect(deductVerdict([], day('2025-12-20'))).toEqual({ ok: true, value: 'AT_ONCE' })
  expect(deductVerdict([rule<DeductMode>('MONTH_END_BATCH')], day('2025-12-20'))).toEqual({
    ok: true,
    value: 'MONTH_END_BATCH',
  })
})
