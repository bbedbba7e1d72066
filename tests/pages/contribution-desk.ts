import { day, instant } from '@/domain/calendar'
import type { OrderStatus } from '@/domain/contribution/order'
import { fen } from '@/domain/money'
import type { Order } from '@/journeys/contribution/store'
import type { Counter } from '@/services/contract/desks'
import { rehearse } from '../harness/rehearsal'

type Desk = Counter['contribution']

const waiting = { state: 'WAITING', at: null } as const

/** 周建国's order for 2026, as the counter tells of it at a status and a version. */
export const order = (status: OrderStatus, version: number): Order => ({
  orderId: 'order-1',
  number: 'HJ2511210001',
  status,
  finished: status === 'SUCCEEDED',
  version,
  personId: 'zhou-jianguo',
  maskedName: '周*国',
  relation: 'PARENT',
  areaName: '张家界市',
  payerMaskedName: '周*',
  year: 2026,
  amount: fen(40_000),
  benefit: { from: day('2026-01-01'), to: day('2026-12-31') },
  tracks: { deduct: waiting, tax: waiting, enrol: waiting },
  createdAt: instant('2025-11-21T10:02:00+08:00'),
  submittedAt: null,
  finishedAt: null,
  undo: { kind: 'hold10', until: null },
  receipt: null,
  nextPollMs: null,
})

/** A counter of which only the desk in question answers, as the test has scripted it. */
export const counterWith = (desk: Partial<Desk>): Counter => {
  const { counter } = rehearse('pay-for-father')
  return { ...counter, contribution: { ...counter.contribution, ...desk } }
}
