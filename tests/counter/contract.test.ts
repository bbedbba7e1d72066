import * as v from 'valibot'
import { desks } from '@/services/contract/desks'
import { OrderReply } from '@/services/contract/paying'
import { granted, rehearse } from '../harness/rehearsal'

const ask = { key: 'key-of-contract', personId: 'zhou-jianguo', year: 2026, due: 40_000 }

test('a status this app does not know yet reads as being worked on, and a field it does not know is passed over (R-R09)', async () => {
  const order = granted(await rehearse('pay-for-father').counter.contribution.order(ask))
  const newer = { ...order, status: 'AWAITING_SECOND_REVIEW', mood: 'good' }
  expect(v.parse(OrderReply, newer)).toEqual({ ...order, status: 'PROCESSING' })
})

test.each([
  ['a field too many', { ...ask, mood: 'good' }],
  ['half a fen', { ...ask, due: 0.5 }],
  ['a year nobody means', { ...ask, year: 20_260 }],
  ['a name where an id is due', { ...ask, personId: '周建国' }],
])('the counter takes nothing it was not promised: %s', async (_, odd) => {
  expect(v.is(desks.contribution.order.ask, odd)).toBe(false)
  const { counter } = rehearse('pay-for-father')
  await expect(counter.contribution.order(odd)).rejects.toThrow()
  expect(counter.room.books.orders).toEqual([])
})
