import { createInboxStore } from '@/journeys/records/store'
import { createRecordsStore } from '@/tabs/records/store'
import { granted, rehearse, stepUp } from '../harness/rehearsal'

const listed = async (counter: Parameters<typeof createRecordsStore>[0]) => {
  const records = createRecordsStore(counter)
  await records.getState().look()
  const { list } = records.getState()
  return list.state === 'ready' ? list.value.matters.map(({ record }) => record) : []
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

test('催办的回话丢了：不说没催到，再按一次用的是同一把钥匙，只记一次', async () => {
  const { counter } = rehearse('records-urge-reply-lost')
  const inbox = createInboxStore(counter)
  await inbox.getState().lookAtMatters()
  await inbox.getState().urge('request-late')
  expect(inbox.getState().urged?.came.state).toBe('unreached')
  await inbox.getState().urge('request-late')
  expect(inbox.getState().urged?.came.state).toBe('ready')
  const { list } = inbox.getState()
  const matters = list.state === 'ready' ? list.value.matters : []
  const late = matters.find(({ record }) => record.recordId === 'request-late')
  expect(late?.term?.urgedAt).toBe('2025-11-21T10:02:00+08:00')
})

test('看一条消息，没看过的就少一条；没有送到也不说错', async () => {
  const { counter } = rehearse('records-overdue')
  const inbox = createInboxStore(counter)
  await inbox.getState().lookAtNews()
  const { news } = inbox.getState()
  const [message] = news.state === 'ready' ? news.value.messages : []
  await inbox.getState().read(message?.messageId ?? '')
  expect(inbox.getState().news).toMatchObject({ value: { unread: 0 } })
})
