import { day } from '@/domain/calendar'
import { openTerm, type TermLimits, yearFrom } from '@/domain/family/term'
import { fen } from '@/domain/money'
import { readTerm, type TypedTerm, typedOf } from '@/journeys/family/application/typed-term'

const limits: TermLimits = { today: day('2025-11-21'), shareable: fen(428_653), uses: ['RESIDENT_FEE', 'CARE'] }
const open = typedOf(openTerm, limits)
const read = (typed: Partial<TypedTerm>) => readTerm({ ...open, ...typed }, limits)

test('什么都不设，就是长期有效、不设上限', () => {
  expect(read({})).toEqual({ term: openTerm })
})

test('一年从今天算起，含今天', () => {
  expect(yearFrom(day('2025-11-21'))).toBe('2026-11-20')
  expect(read({ length: 'YEAR' })).toEqual({ term: { ...openTerm, to: '2026-11-20' } })
})

test.each(['2026-12-31', '20261231', '2026年12月31日', ' 2026/12/31 '])('最后一天写成“%s”也看得懂', (typed) => {
  expect(read({ length: 'DAY', day: typed })).toEqual({ term: { ...openTerm, to: '2026-12-31' } })
})

test.each`
  what                    | typed                                    | faults
  ${'没有写日子'}         | ${{ length: 'DAY' }}                     | ${{ day: 'EMPTY' }}
  ${'没有这一天'}         | ${{ length: 'DAY', day: '20260230' }}    | ${{ day: 'UNREADABLE' }}
  ${'日子过了'}           | ${{ length: 'DAY', day: '20251121' }}    | ${{ day: 'PAST' }}
  ${'上限不是数'}         | ${{ cap: '五百' }}                       | ${{ cap: 'UNREADABLE' }}
  ${'上限是零'}           | ${{ cap: '0' }}                          | ${{ cap: 'UNREADABLE' }}
  ${'上限比能用的多'}     | ${{ cap: '4286.54' }}                    | ${{ cap: 'TOO_MUCH' }}
  ${'一个月的比一次的小'} | ${{ cap: '500', monthlyCap: '400' }}     | ${{ monthlyCap: 'BELOW_CAP' }}
  ${'一样都不留'}         | ${{ without: ['RESIDENT_FEE', 'CARE'] }} | ${{ uses: 'NONE' }}
  ${'两处一起错'}         | ${{ cap: 'x', length: 'DAY' }}           | ${{ cap: 'UNREADABLE', day: 'EMPTY' }}
`('$what：说得出错在哪', ({ typed, faults }) => {
  expect(read(typed)).toEqual({ faults })
})

test('设过的，回来看还是原来的样子', () => {
  const term = { to: day('2026-12-31'), cap: fen(50_000), monthlyCap: fen(120_050), uses: ['CARE'] as const }
  expect(typedOf(term, limits)).toEqual({
    length: 'DAY',
    day: '2026-12-31',
    cap: '500',
    monthlyCap: '1200.50',
    without: ['RESIDENT_FEE'],
  })
  expect(readTerm(typedOf(term, limits), limits)).toEqual({ term })
})
