import { type OrderStatus, orderStatuses } from '@/domain/contribution/order'
import { fineStates, rollUp, type Sentence, sentences } from '@/domain/contribution/roll-up'

test.each(fineStates)('%s reaches the client as one status that exists, in one sentence that exists', (state) => {
  expect(orderStatuses).toContain(rollUp[state].status)
  expect(sentences).toContain(rollUp[state].sentence)
})

test('no sentence is left over', () => {
  const said = fineStates.map((state) => rollUp[state].sentence)
  expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([])
})

const told = (status: OrderStatus) => fineStates.filter((state) => rollUp[state].status === status)

test('paid is said only once the insurance is registered, and stays said while a reversal is looked into', () => {
  expect(told('SUCCEEDED')).toEqual(['ENROLLED', 'RECEIPT_READY', 'REVERSAL_REQUESTED', 'REVERSAL_REFUSED'])
})

test('failed is said only when the money never left or is back', () => {
  expect(told('FAILED')).toEqual(['DEDUCT_FAILED', 'AUTO_REVERSED'])
})

test.each<[string, Sentence]>([
  ['UNKNOWN', 'BEING_LOOKED_INTO'],
  ['POSTING_DELAYED', 'TAKES_LONGER'],
  ['POSTING_FAILED', 'MONEY_COMES_BACK'],
  ['DUPLICATE_FOUND', 'MONEY_COMES_BACK'],
])('nobody is asked to pay again while it stands at %s', (state, sentence) => {
  expect(rollUp[state as 'UNKNOWN']).toEqual({ status: 'PROCESSING', sentence })
})
