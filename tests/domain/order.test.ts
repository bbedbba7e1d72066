import { isFinished, mayMove, type OrderStatus, occupiesYear, orderStatuses } from '@/domain/contribution/order'

const lawful = [
  'CREATED → SUBMITTED',
  'CREATED → CANCELLED',
  'CREATED → EXPIRED',
  'SUBMITTED → PROCESSING',
  'SUBMITTED → REVOKED',
  'PROCESSING → SUCCEEDED',
  'PROCESSING → FAILED',
  'SUCCEEDED → REVOKED',
]

const pairs = orderStatuses.flatMap((from) => orderStatuses.map((to): [OrderStatus, OrderStatus] => [from, to]))

test.each(pairs)('an order goes from %s to %s only if the law of orders says so', (from, to) => {
  expect(mayMove(from, to)).toBe(lawful.includes(`${from} → ${to}`))
})

test('an order that has ended never moves again by itself; a paid one is taken back only when somebody asks', () => {
  expect(orderStatuses.filter(isFinished)).toEqual(['SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED', 'REVOKED'])
})

test('an order takes the year from the moment it is submitted until it fails or is taken back', () => {
  expect(orderStatuses.filter(occupiesYear)).toEqual(['SUBMITTED', 'PROCESSING', 'SUCCEEDED'])
})
