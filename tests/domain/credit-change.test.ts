import { creditPractice } from '@mock/policy/credit-practice'
import { changesOf } from '@/domain/balance/credit-change'
import { day } from '@/domain/calendar'
import { packIn, places } from './places'

const changes = (area: string, on = '2025-11-21') =>
  changesOf(creditPractice.changes, packIn(area).balance, day(on)).map(({ change, from }) => [from, change])

test('everywhere: a fixed amount for retirees, and the employer’s share to the pool, the oldest first', () => {
  expect(changes(places.beijing)).toEqual([
    ['2023-01-01', 'FIXED_FOR_RETIREES'],
    ['2023-05-10', 'EMPLOYER_TO_POOL'],
  ])
})

test('长沙 writes it down besides, from November 2023; not before', () => {
  expect(changes(places.changsha)).toContainEqual(['2023-11-01', 'LEDGER'])
  expect(changes(places.changsha, '2023-10-31').map(([, change]) => change)).not.toContain('LEDGER')
})

test('重庆 takes something off besides', () => {
  expect(changes(places.chongqing)).toContainEqual(['2025-04-20', 'DEDUCTED'])
})
