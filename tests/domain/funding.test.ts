import { shareable } from '@/domain/balance/account'
import { day } from '@/domain/calendar'
import { fund } from '@/domain/contribution/funding'
import { fen, zero } from '@/domain/money'
import type { Pack } from '@/domain/policy/pack'

test.each([
  ['a full account', 40_000, 428_653, 428_653, { before: 428_653, after: 388_653 }],
  ['exactly enough', 40_000, 40_000, 40_000, { before: 40_000, after: 0 }],
  ['nothing owed, an empty account', 0, 0, 0, { before: 0, after: 0 }],
  ['enough above the reserve', 40_000, 140_000, 40_000, { before: 140_000, after: 100_000 }],
])('%s carries the fee', (_, due, available, above, funding) => {
  expect(fund(fen(due), fen(available), fen(above))).toEqual({ ok: true, value: funding })
})

test.each([
  ['one fen short', 40_000, 39_999, 39_999, 1],
  ['120 yuan for 400', 40_000, 12_000, 12_000, 28_000],
  ['a reserve of 1,000 in 1,180', 40_000, 118_000, 18_000, 22_000],
])('%s does not, and what is missing is named', (_, due, available, above, shortfall) => {
  expect(fund(fen(due), fen(available), fen(above))).toEqual({
    ok: false,
    refusal: { code: 'INSUFFICIENT_SINGLE_ACCOUNT', detail: { shortfall, available, shareable: above, due } },
  })
})

describe('what relatives may use of an account', () => {
  const family = (reserve: Pack['family']['reserve']): Pack['family'] => ({
    relations: [],
    maxActive: [],
    maxLifetime: [],
    reserve,
    uses: [],
  })
  const keepsThousand = family([
    {
      value: fen(100_000),
      status: 'CONFIRMED',
      from: day('2024-09-01'),
      sources: [{ key: 'X', tier: 'T1', title: '某省规程' }],
    },
  ])

  test.each([
    [118_000, 18_000],
    [100_000, 0],
    [50_000, 0],
  ])('of %d fen, %d are above a reserve of 1,000 yuan', (available, above) => {
    expect(shareable(fen(available), keepsThousand, day('2025-01-01'))).toBe(above)
  })

  test('all of it, where nothing is kept back or before the rule began', () => {
    expect(shareable(fen(118_000), family([]), day('2025-01-01'))).toBe(118_000)
    expect(shareable(fen(118_000), keepsThousand, day('2024-08-31'))).toBe(118_000)
    expect(shareable(zero, keepsThousand, day('2025-01-01'))).toBe(0)
  })
})
