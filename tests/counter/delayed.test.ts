import { furtherOf } from '@mock/further-books'
import { checkBooks } from '../harness/invariants'
import { granted, rehearse } from '../harness/rehearsal'

const orderId = 'order-father'

test('税务入库迟了：过了一天、过了周末，还是处理中，医保已扣款；到了第四个工作日自己办完（F23）', async () => {
  const { counter, wait } = rehearse('pay-for-father.held')
  furtherOf(counter.room.books).delayed.push('zhou-jianguo')
  counter.room.putBack()
  for (const _ of ['Saturday', 'Sunday', 'Monday']) {
    wait(86_400 + 1_200)
    expect(granted(await counter.contribution.find({ orderId }))).toMatchObject({
      status: 'PROCESSING',
      finished: false,
      late: true,
      askOn: '2025-11-27',
      tracks: { deduct: { state: 'DONE' }, tax: { state: 'WAITING' } },
    })
  }
  checkBooks(counter.room.books)
  wait(4 * 86_400)
  const done = granted(await counter.contribution.find({ orderId }))
  expect(done.status).toBe('SUCCEEDED')
  expect(done.finishedAt?.slice(0, 10)).toBe('2025-11-27')
  checkBooks(counter.room.books)
})
