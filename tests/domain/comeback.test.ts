import { packOf } from '@mock/policy/packs'
import fc from 'fast-check'
import { addDays, day, type IsoDate } from '@/domain/calendar'
import { comebacksOn, gapBefore, waitingRuleOn } from '@/domain/contribution/comeback'

const hunan = packOf('430000')?.contribution
const rule = hunan && waitingRuleOn(hunan, day('2025-11-21'))?.value

test.each`
  year    | missed                | gap
  ${2026} | ${[2025]}             | ${[2025]}
  ${2026} | ${[2025, 2024, 2022]} | ${[2024, 2025]}
  ${2026} | ${[2022, 2023]}       | ${[]}
  ${null} | ${[2022, 2023]}       | ${[2022, 2023]}
  ${2026} | ${[]}                 | ${[]}
  ${null} | ${[]}                 | ${[]}
`('of $missed, paying for $year, the break is $gap', ({ year, missed, gap }) => {
  expect(gapBefore(year, missed)).toEqual(gap)
})

/** Never is later than any day. */
const or = (on: IsoDate | null) => on ?? '9999-12-31'

test('whatever the history and the day: the kind reading is no later than the strict one, and repairing never costs time', () => {
  if (!hunan || !rule) throw new Error('湖南 has no waiting rule')
  const years = fc.uniqueArray(fc.integer({ min: 2021, max: 2025 }))
  fc.assert(
    fc.property(years, fc.nat(480), fc.boolean(), (missed, after, exempt) => {
      const on = addDays(day('2025-09-01'), after)
      const { ways } = comebacksOn({ missed, exempt }, hunan, rule, on)
      for (const { earliest, latest, least, most } of ways) {
        expect(least).toBeLessThanOrEqual(most)
        expect(or(earliest) <= or(latest)).toBe(true)
      }
      const [now, , repaired] = ways
      if (now && repaired) expect(or(repaired.latest) <= or(now.latest)).toBe(true)
      if (exempt) expect(ways.every(({ most }) => most === 0)).toBe(true)
    }),
  )
})
