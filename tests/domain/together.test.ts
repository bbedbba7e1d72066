import type { OrderStatus } from '@/domain/contribution/order'
import { comesTo, foremost, tally } from '@/domain/contribution/together'
import { fen } from '@/domain/money'

const fees = (...statuses: (OrderStatus | null)[]) =>
  statuses.map((status, at) => ({ status, amount: fen((at + 1) * 10_000) }))

test.each`
  statuses                                  | first          | all
  ${['SUCCEEDED', 'SUCCEEDED']}             | ${'SUCCEEDED'} | ${[['SUCCEEDED', 2]]}
  ${['SUCCEEDED', 'FAILED', 'SUCCEEDED']}   | ${'FAILED'}    | ${[['FAILED', 1], ['SUCCEEDED', 2]]}
  ${['SUCCEEDED', null]}                    | ${'FAILED'}    | ${[['FAILED', 1], ['SUCCEEDED', 1]]}
  ${['PROCESSING', 'SUBMITTED', 'CREATED']} | ${'CREATED'}   | ${[['CREATED', 1], ['SUBMITTED', 1], ['PROCESSING', 1]]}
  ${['REVOKED', 'SUCCEEDED']}               | ${'SUCCEEDED'} | ${[['SUCCEEDED', 1], ['REVOKED', 1]]}
`('$statuses: $first is looked at first, and everybody is counted once', ({ statuses, first, all }) => {
  expect(foremost(fees(...statuses)).status).toBe(first)
  expect(tally(fees(...statuses))).toEqual(all)
})

test('the sum leaves out what came to nothing, unless everything did', () => {
  expect(comesTo(fees('SUCCEEDED', 'FAILED', null, 'REVOKED'))).toBe(10_000)
  expect(comesTo(fees('CREATED', 'PROCESSING'))).toBe(30_000)
  expect(comesTo(fees('FAILED', 'EXPIRED'))).toBe(30_000)
})
