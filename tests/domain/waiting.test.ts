import fc from 'fast-check'
import { day } from '@/domain/calendar'
import { type Return, type WaitingRule, waitingOn, waitUnder } from '@/domain/contribution/waiting'
import { rule } from './rule'

/** 国办发〔2024〕38号, with each province free to say how it counts. */
const national: WaitingRule = {
  fixedMonths: 3,
  reading: null,
  perYear: 1,
  countsFrom: 2025,
  repairedBy: 1,
  floor: { gapYears: 4, months: 6 },
}

const back = (changes: Partial<Return> = {}): Return => ({
  missed: [],
  repaired: 0,
  inSeason: true,
  exempt: false,
  ...changes,
})

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place)

test.each<[string, number, number, Partial<Return>]>([
  ['who never stopped and pays in season', 0, 0, {}],
  ['who never stopped and pays late', 3, 3, { inSeason: false }],
  ['who missed one year', 4, 3, { missed: [2025] }],
  ['who missed one year and pays late', 4, 3, { missed: [2025], inSeason: false }],
  ['who missed three', 6, 5, { missed: years(2025, 2027) }],
  ['who missed three and pays one of them', 5, 4, { missed: years(2025, 2027), repaired: 1 }],
  ['who pays off more months than were added', 3, 3, { missed: years(2025, 2026), repaired: 2 }],
  ['who claims more years than were missed', 3, 3, { missed: [2025], repaired: 9 }],
  ['who missed four', 7, 6, { missed: years(2025, 2028) }],
  ['who missed four and paid all of them', 6, 6, { missed: years(2025, 2028), repaired: 4 }],
  ['who missed only years before 2025', 0, 0, { missed: years(2021, 2024) }],
  ['who missed 2025 and three years before', 4, 3, { missed: years(2022, 2025) }],
  ['a newborn', 0, 0, { exempt: true, inSeason: false, missed: [2025] }],
])('%s waits %d months where every year counts, %d where the first adds nothing', (_, every, fewer, changes) => {
  const read = (reading: WaitingRule['reading']) => waitUnder({ ...national, reading }, back(changes))
  expect(read('EVERY_GAP_YEAR')).toEqual({ least: every, most: every })
  expect(read('AFTER_THE_FIRST')).toEqual({ least: fewer, most: fewer })
  expect(read(null)).toEqual({ least: fewer, most: every })
})

test('the answer says where it is written', () => {
  expect(waitingOn(back({ missed: [2025] }), [rule(national, '指导意见')], day('2025-11-21'))).toMatchObject({
    ok: true,
    value: { least: 3, most: 4, citation: { title: '指导意见' } },
  })
})

test('before there was a rule, there is no answer', () => {
  expect(waitingOn(back(), [rule(national)], day('2024-08-31'))).toEqual({
    ok: false,
    refusal: { code: 'WAITING_NOT_PUBLISHED' },
  })
})

const someBreak = fc.record({ missed: fc.nat(12), repaired: fc.nat(12), inSeason: fc.boolean() })

const waited = ({ missed, repaired, inSeason }: { missed: number; repaired: number; inSeason: boolean }) =>
  waitUnder(national, back({ missed: years(2025, 2024 + missed), repaired, inSeason }))

test('paying for one more missed year never makes the wait longer, missing one more never shorter', () => {
  fc.assert(
    fc.property(someBreak, (one) => {
      const [wait, mended, missed] = [
        waited(one),
        waited({ ...one, repaired: one.repaired + 1 }),
        waited({ ...one, missed: one.missed + 1 }),
      ]
      expect(wait.least).toBeLessThanOrEqual(wait.most)
      expect([mended.least <= wait.least, mended.most <= wait.most]).toEqual([true, true])
      expect([missed.least >= wait.least, missed.most >= wait.most]).toEqual([true, true])
    }),
  )
})
