import { createRecordsStore } from '@/tabs/records/store'
import { granted, rehearse, stepUp } from '../harness/rehearsal'

const listed = async (counter: Parameters<typeof createRecordsStore>[0]) => {
  const records = createRecordsStore(counter)
  await records.getState().look()
  const { list } = records.getState()
  return list.state === 'ready' ? list.value.records : []
}

test('没有办过事，记录是空的', async () => {
  expect(await listed(rehearse('bind-parent').counter)).toEqual([])
})

test('刚提交的缴费排在最前面，写着还没办完；办完以后不再算还在办', async () => {
  const { counter, wait } = rehearse('pay-for-father')
  const ask = { key: 'key-of-father', personId: 'zhou-jianguo', year: 2026, due: 40_000 }
  const order = granted(await counter.contribution.order(ask))
  const stepUpToken = await stepUp(counter, order.orderId)
  granted(await counter.contribution.submit({ orderId: order.orderId, stepUpToken }))
  const [first] = await listed(counter)
  expect(first).toMatchObject({ errand: 'CONTRIBUTION', status: 'SUBMITTED', open: true, recordId: order.orderId })
  wait(700)
  expect((await listed(counter)).some((record) => record.open)).toBe(false)
})
