import { day } from '@/domain/calendar'
import { newIn, placeOn, stopsOf, stretches } from '@/journeys/family/who/days'
import { createWhoStore } from '@/journeys/family/who/store'
import { rehearse } from '../harness/rehearsal'

const today = day('2025-11-21')
const rules = [
  { from: day('2023-11-21'), relations: ['SPOUSE', 'PARENT', 'CHILD'] },
  { from: day('2024-12-09'), relations: ['SPOUSE', 'PARENT', 'CHILD', 'SIBLING'] },
] as const

test('值得一看的日子：每条规定的头一天，和今天', () => {
  expect(stopsOf(rules, today)).toEqual(['2023-11-21', '2024-12-09', '2025-11-21'])
  expect(stopsOf(rules, day('2024-12-09'))).toHaveLength(2)
})

test('日子越晚，站得越靠后；最早的规定以前站在头上', () => {
  const line = stretches(rules, today, today)
  expect(placeOn(line, day('2022-01-01'))).toBe(0)
  expect(placeOn(line, day('2024-12-09'))).toBeGreaterThan(placeOn(line, day('2023-11-22')))
  expect(placeOn(line, today)).toBeLessThanOrEqual(100)
})

test('比前一条规定多出来的家人，说得出是哪几类', () => {
  expect(newIn(rules, day('2024-12-09'))).toEqual(['SIBLING'])
  expect(newIn(rules, day('2023-11-21'))).toEqual([])
  expect(newIn(rules, undefined)).toEqual([])
})

test('打开就知道以前的和以后的规定；换一天，整棵树跟着换', async () => {
  const store = createWhoStore(rehearse('xiang-xue').counter)
  await store.getState().ask()
  expect(store.getState()).toMatchObject({ today: '2024-10-15', comparing: false })
  expect(store.getState().rules.map(({ from, relations }) => [from, relations.length])).toEqual([
    ['2023-11-21', 3],
    ['2024-12-09', 8],
  ])
  await store.getState().lookAt(day('2024-12-09'))
  const { shown } = store.getState()
  expect(shown.state === 'ready' && shown.value.on).toBe('2024-12-09')
})

test('连着换两天，迟到的那一天不算', async () => {
  const store = createWhoStore(rehearse('balance-normal').counter)
  await store.getState().ask()
  await Promise.all([store.getState().lookAt(day('2023-12-01')), store.getState().lookAt(day('2024-12-01'))])
  const { shown, day: looked } = store.getState()
  expect([looked, shown.state === 'ready' && shown.value.on]).toEqual(['2024-12-01', '2024-12-01'])
})
