import { day } from '@/domain/calendar'
import { copy } from '@/journeys/contribution/waiting-period/copy'
import { stretchesOf } from '@/journeys/contribution/waiting-period/stretches'

const from = day('2026-01-01')

test.each`
  what                | earliest        | latest          | stretches
  ${'一开始就能用'}   | ${'2026-01-01'} | ${'2026-01-01'} | ${[['covered', 364]]}
  ${'一个日子'}       | ${'2026-05-01'} | ${'2026-05-01'} | ${[['waiting', 120], ['covered', 244]]}
  ${'一个范围'}       | ${'2026-04-01'} | ${'2026-05-01'} | ${[['waiting', 90], ['perhaps', 30], ['covered', 244]]}
  ${'严的读法用不上'} | ${'2026-12-01'} | ${null}         | ${[['waiting', 334], ['perhaps', 30]]}
  ${'这一年用不上'}   | ${null}         | ${null}         | ${[['waiting', 364]]}
`('一年画成一条：$what', ({ earliest, latest, stretches }) => {
  const drawn = stretchesOf({ earliest, latest }, from, 2026)
  expect(drawn.map(({ is, days }) => [is, days])).toEqual(stretches)
})

test.each`
  what                      | rule            | says
  ${'全国的规定'}           | ${[1, 3, 4, 6]} | ${/少等 1 个月.*先等的 3 个月.*断 4 年以上.*至少等 6 个月/}
  ${'别的地方说的是别的数'} | ${[2, 5, 3, 9]} | ${/少等 2 个月.*先等的 5 个月.*断 3 年以上.*至少等 9 个月/}
  ${'补缴不减等待的地方'}   | ${[0, 3, 4, 6]} | ${/补了也不会少等/}
`('补缴能补什么，照当地的规定说：$what', ({ rule: [off, fixed, gapYears, least], says }) => {
  expect(copy.repair.reason(off, fixed, gapYears, least)).toMatch(says)
})
