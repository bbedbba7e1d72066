import { day } from '@/domain/calendar'
import { mostPressing, yearStanding } from '@/domain/contribution/year-standing'
import { packIn, places } from './places'

const standing = (place: string, year: number, on: string) =>
  yearStanding(year, packIn(place).contribution.fees.find((fee) => fee.year === year) ?? null, day(on))

test.each`
  place            | year    | on              | state              | closes
  ${'zhangjiajie'} | ${2026} | ${'2025-08-31'} | ${'CLOSED'}        | ${null}
  ${'zhangjiajie'} | ${2026} | ${'2025-09-01'} | ${'OPEN'}          | ${'2026-01-31'}
  ${'zhangjiajie'} | ${2026} | ${'2026-01-31'} | ${'OPEN'}          | ${'2026-01-31'}
  ${'zhangjiajie'} | ${2026} | ${'2026-02-01'} | ${'LATE'}          | ${'2026-12-31'}
  ${'zhangjiajie'} | ${2027} | ${'2026-11-21'} | ${'NOT_PUBLISHED'} | ${null}
  ${'beijing'}     | ${2026} | ${'2025-12-20'} | ${'OPEN'}          | ${'2026-02-28'}
  ${'beijing'}     | ${2026} | ${'2026-03-01'} | ${'NOT_PUBLISHED'} | ${'2026-12-31'}
  ${'qingyuan'}    | ${2026} | ${'2025-11-21'} | ${'NOT_PUBLISHED'} | ${null}
  ${'chongqing'}   | ${2025} | ${'2025-01-15'} | ${'OPEN'}          | ${'2025-02-28'}
`('$place $year on $on is $state', ({ place, year, on, state, closes }) => {
  expect(standing(places[place as keyof typeof places], year, on)).toMatchObject({
    state,
    closes,
    benefit: { from: `${year}-01-01`, to: `${year}-12-31` },
  })
})

test('a year the place says nothing of is not published, and rests on no text', () => {
  expect(yearStanding(2031, null, day('2025-11-21'))).toMatchObject({ state: 'NOT_PUBLISHED', citation: null })
})

test('of several places the most pressing is told: open before late before not published before over, and the sooner it closes the sooner', () => {
  const open = standing(places.zhangjiajie, 2026, '2025-12-20')
  const later = standing(places.beijing, 2026, '2025-12-20')
  const late = standing(places.zhangjiajie, 2026, '2026-03-01')
  const untold = standing(places.qingyuan, 2026, '2025-11-21')
  const over = standing(places.zhangjiajie, 2026, '2025-08-31')
  expect(mostPressing([over, untold, late, later, open])).toBe(open)
  expect(mostPressing([over, untold, late])).toBe(late)
  expect(mostPressing([over, untold])).toBe(untold)
  expect(mostPressing([])).toBeNull()
})
