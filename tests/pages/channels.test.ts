import { packOf } from '@mock/policy/packs'
import { errands } from '@/domain/policy/pack'
import { guides } from '@/journeys/channels/guides/all'
import { found } from '@/journeys/channels/guides/found'
import { weekOf } from '@/journeys/channels/hours/week'
import { copy } from '@/journeys/channels/phone/copy'
import { turnIds } from '@/journeys/channels/phone/talk'
import { createChannelsStore, hereOf, placeOf } from '@/journeys/channels/store'
import { rehearse } from '../harness/rehearsal'

const channelsAt = (code: string) => (packOf(code)?.guide.channels ?? []).flatMap(({ value }) => value)

test('there is a guide for each of C-01 … C-22, once', () => {
  const ids = Array.from({ length: 22 }, (_, place) => `C-${String(place + 1).padStart(2, '0')}`)
  expect(guides.map(({ id }) => id).sort()).toEqual(ids)
})

test.each(guides.map(({ id, name, places }) => ({ id, name, places })))(
  '$id $name has its steps at the counter, wherever the guide says it is',
  ({ id, places }) => {
    for (const code of places.length > 0 ? places.map((place) => place.code) : ['000000'])
      expect(channelsAt(code).find((channel) => channel.id === id)?.steps.length).toBeGreaterThan(0)
  },
)

test.each([
  ['周末', ['C-22']],
  ['葫芦岛', ['C-16']],
  ['豫事办', ['C-17']],
  ['起付线 江西', ['C-21']],
  ['app ATM', ['C-13']],
  ['飞鸽传书', []],
])('looking for “%s” finds %j', (typed, ids) => {
  expect(found(guides, { errand: 'ALL', typed }).map(({ id }) => id)).toEqual(ids)
})

test('an errand leaves those that do it', () => {
  for (const errand of errands)
    expect(found(guides, { errand, typed: '' }).every((guide) => guide.errands.includes(errand))).toBe(true)
})

test.each(errands)('a call about %s leads from every turn to its end, and nowhere else', (errand) => {
  const turns = copy.turns(errand, '长沙市')
  const reached = new Set<string>(['ready'])
  for (const _ of turnIds)
    for (const id of turnIds) if (reached.has(id)) for (const { to } of turns[id].next) reached.add(to)
  expect(reached.has('done')).toBe(true)
  for (const id of turnIds) expect(turns[id].next.length > 0 || id === 'done').toBe(true)
})

test('a week says hours, shut, open without hours, and not known, each in its own words', () => {
  const hours = [
    { days: [6], opens: '13:30', closes: '16:00' },
    { days: [6], opens: '09:00', closes: '12:00' },
  ]
  expect(weekOf({ hours, openOn: [], closedOn: [7] }).map(({ said }) => said)).toEqual([
    '没有查到',
    '09:00–12:00，13:30–16:00',
    '不开',
  ])
  expect(weekOf({ hours: [], openOn: [6, 7], closedOn: [] }).map(({ said }) => said)).toEqual([
    '没有查到',
    '开，几点没有写明',
  ])
})

test('the store knows its own place, and another asked about', async () => {
  const store = createChannelsStore(rehearse('balance-normal').counter)
  expect(hereOf(store.getState()).state).toBe('asking')
  await store.getState().look()
  expect(placeOf(store.getState(), 'mine')).toMatchObject({
    state: 'ready',
    value: { code: '430100', areaName: '长沙市', accountMode: { value: 'LEDGER' } },
  })
  await store.getState().lookAt('999999')
  expect(placeOf(store.getState(), '999999')).toMatchObject({ state: 'refused', refusal: { code: 'REGION_UNKNOWN' } })
})
