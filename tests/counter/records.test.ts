import { furtherOf } from '@mock/further-books'
import { granted, rehearse, stepUp } from '../harness/rehearsal'

type Counter = ReturnType<typeof rehearse>['counter']

const listed = async (counter: Counter) => granted(await counter.records.list({})).records

test.each`
  stage        | open     | statuses
  ${'ordered'} | ${true}  | ${['CREATED', 'CREATED', 'CREATED']}
  ${'held'}    | ${true}  | ${['SUBMITTED', 'SUBMITTED', 'SUBMITTED']}
  ${'paid'}    | ${false} | ${['SUCCEEDED', 'FAILED', 'SUCCEEDED']}
`('several paid for at once are one record ($stage), with each one’s state', async ({ stage, open, statuses }) => {
  const scenario = stage === 'paid' ? 'pay-several-one-fails' : 'pay-for-several'
  const { counter } = rehearse(`${scenario}.${stage}`)
  const [group, ...rest] = await listed(counter)
  expect(group).toMatchObject({ errand: 'SITTING', recordId: 'sitting-1', open, year: 2026 })
  expect(group?.errand === 'SITTING' && group.people.map(({ status }) => status)).toEqual(statuses)
  expect(rest.filter(({ errand }) => errand === 'CONTRIBUTION')).toEqual([])
})

test('of a sitting never confirmed, what was confirmed on its own is a record of its own, with its own end', async () => {
  const { counter } = rehearse('pay-for-several.ordered')
  const orderId = 'order-zhou-jianguo'
  granted(await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) }))
  const records = await listed(counter)
  const own = records.find(({ errand }) => errand === 'CONTRIBUTION')
  expect(own).toMatchObject({ recordId: orderId, status: 'SUBMITTED', open: true })
  const group = records.find(({ errand }) => errand === 'SITTING')
  expect(group?.errand === 'SITTING' && group.people.map(({ orderId: of }) => of)).not.toContain(orderId)
})

test('whoever was refused when a sitting was confirmed is not waiting for anybody', async () => {
  const { counter } = rehearse('pay-for-several.held')
  counter.room.takeUp()
  const [sitting] = furtherOf(counter.room.books).sittings
  const [first] = sitting?.people ?? []
  const order = counter.room.books.orders.find(({ id }) => id === first?.orderId)
  if (!first || !order) throw new Error('nothing was ordered')
  first.refusal = { code: 'NOT_BOUND' }
  Object.assign(order, { status: 'CREATED', submittedAt: null })
  counter.room.putBack()
  const group = (await listed(counter)).find(({ errand }) => errand === 'SITTING')
  expect(group?.errand === 'SITTING' && group.people.map(({ status }) => status)).toEqual([
    null,
    'SUBMITTED',
    'SUBMITTED',
  ])
})

test('an order taken up again in a later sitting is listed once, under the one that was confirmed', async () => {
  const { counter } = rehearse('pay-for-several.held')
  counter.room.takeUp()
  const { sittings } = furtherOf(counter.room.books)
  sittings.push(...sittings.map((sitting) => ({ ...sitting, id: 'sitting-2', confirmed: false })))
  counter.room.putBack()
  const groups = (await listed(counter)).filter(({ errand }) => errand === 'SITTING')
  expect(groups.map(({ recordId }) => recordId)).toEqual(['sitting-1'])
})

test.each`
  scenario                    | status        | open
  ${'wallet-by-day.sent'}     | ${'SENT'}     | ${true}
  ${'wallet-by-day.accepted'} | ${'ACCEPTED'} | ${false}
  ${'wallet-returned'}        | ${'RETURNED'} | ${false}
`('money sent to a wallet is a record: $status', async ({ scenario, status, open }) => {
  const [record] = (await listed(rehearse(scenario).counter)).filter(({ errand }) => errand === 'SENDING')
  expect(record).toMatchObject({ recordId: 'sent-1', status, open, maskedName: '马*兰', amount: 50_000 })
})
