import type { Instant } from '@/domain/calendar'
import {
  awaitsApplicant,
  handedIn,
  isCancellable,
  isFinished,
  mayMove,
  type RequestStatus,
  requestStatuses,
} from '@/domain/withdrawal/request'

const lawful = [
  'SUBMITTED → ACCEPTED',
  'SUBMITTED → SUPPLEMENT_REQUESTED',
  'SUBMITTED → CANCELLED',
  'SUPPLEMENT_REQUESTED → RESUBMITTED',
  'SUPPLEMENT_REQUESTED → CANCELLED',
  'RESUBMITTED → ACCEPTED',
  'RESUBMITTED → SUPPLEMENT_REQUESTED',
  'RESUBMITTED → CANCELLED',
  'ACCEPTED → APPROVED',
  'ACCEPTED → REJECTED',
  'ACCEPTED → CANCELLED',
  'APPROVED → CARD_RETURN_PENDING',
  'APPROVED → PAYING',
  'APPROVED → CANCELLED',
  'CARD_RETURN_PENDING → CARD_RETURNED',
  'CARD_RETURN_PENDING → CANCELLED',
  'CARD_RETURNED → PAYING',
  'CARD_RETURNED → CANCELLED',
  'PAYING → PAID',
  'PAYING → PAY_FAILED',
  'PAY_FAILED → PAYEE_CHANGED',
  'PAYEE_CHANGED → PAYING',
  'PAID → CLOSED',
]

const pairs = requestStatuses.flatMap((from) => requestStatuses.map((to): [RequestStatus, RequestStatus] => [from, to]))

test.each(pairs)('a request goes from %s to %s only if the law of requests says so', (from, to) => {
  expect(mayMove(from, to)).toBe(lawful.includes(`${from} → ${to}`))
})

test('a request ends refused, paid or taken back', () => {
  expect(requestStatuses.filter(isFinished)).toEqual(['REJECTED', 'PAID', 'CLOSED', 'CANCELLED'])
})

test('a request waits for its applicant where papers, the old card or another bank card are wanted', () => {
  expect(requestStatuses.filter(awaitsApplicant)).toEqual(['SUPPLEMENT_REQUESTED', 'CARD_RETURN_PENDING', 'PAY_FAILED'])
})

test('the days of the bureau count from the papers brought last', () => {
  const asked = { status: 'SUBMITTED', at: '2025-11-03T09:00:00' as Instant } as const
  const wanting = { status: 'SUPPLEMENT_REQUESTED', at: '2025-11-05T10:00:00' as Instant } as const
  const brought = { status: 'RESUBMITTED', at: '2025-11-20T08:30:00' as Instant } as const
  expect(handedIn([asked, wanting])).toBe(asked)
  expect(handedIn([asked, wanting, brought])).toBe(brought)
})

test('a request can be taken back until the money is on its way', () => {
  expect(requestStatuses.filter(isCancellable)).toEqual([
    'SUBMITTED',
    'SUPPLEMENT_REQUESTED',
    'RESUBMITTED',
    'ACCEPTED',
    'APPROVED',
    'CARD_RETURN_PENDING',
    'CARD_RETURNED',
  ])
})
