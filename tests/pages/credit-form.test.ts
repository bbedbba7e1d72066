import { day } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { blank, elsewhere, readForm, type Typed } from '@/journeys/credit/form'

const today = day('2025-11-21')
const read = (typed: Partial<Typed>) => readForm({ ...blank, ...typed }, today, fen(1_000_000_000))

test.each<[string, Partial<Typed>, object]>([
  ['什么都没选', {}, { kind: 'EMPTY' }],
  ['在职没填基数', { kind: 'EMPLOYEE' }, { base: 'EMPTY' }],
  ['基数不是数字', { kind: 'EMPLOYEE', base: '八千' }, { base: 'UNREADABLE' }],
  ['基数是零', { kind: 'EMPLOYEE', base: '0' }, { base: 'UNREADABLE' }],
  ['基数多填了几位', { kind: 'EMPLOYEE', base: '99999999' }, { base: 'TOO_MUCH' }],
  ['想看退休，没填出生日期', { kind: 'EMPLOYEE', base: '8000', retiresOn: '2030-06-30' }, { born: 'EMPTY' }],
  [
    '退休的日子已经过了',
    { kind: 'EMPLOYEE', base: '8000', born: '1966-06-15', retiresOn: '2025-11-20' },
    { retiresOn: 'PAST' },
  ],
  ['退休没填出生日期', { kind: 'RETIREE' }, { born: 'EMPTY' }],
  ['出生在明天', { kind: 'RETIREE', born: '2025-11-22' }, { born: 'NOT_YET' }],
  ['出生在一百多年前', { kind: 'RETIREE', born: '1899-12-31' }, { born: 'TOO_LONG_AGO' }],
  ['没有这一天', { kind: 'RETIREE', born: '1951-02-29' }, { born: 'UNREADABLE' }],
  ['平均养老金不是数字', { kind: 'RETIREE', born: '1950-11-21', average: '不知道' }, { average: 'UNREADABLE' }],
])('%s：说哪一格、怎么改', (_, typed, faults) => {
  expect(read(typed)).toEqual({ faults })
})

test.each<[string, Partial<Typed>, object]>([
  ['在职', { kind: 'EMPLOYEE', base: '8,000.50' }, { kind: 'EMPLOYEE', base: 800_050 }],
  [
    '在职，想看退休',
    { kind: 'EMPLOYEE', base: '8000', born: '19660615', retiresOn: '2026年6月20日' },
    { kind: 'EMPLOYEE', base: 800_000, retiring: { born: '1966-06-15', on: '2026-06-20' } },
  ],
  ['退休', { kind: 'RETIREE', born: '1950年11月21日', base: '没用的' }, { kind: 'RETIREE', born: '1950-11-21' }],
  [
    '退休，知道平均养老金',
    { kind: 'RETIREE', born: '1950-11-21', average: '3000' },
    { kind: 'RETIREE', born: '1950-11-21', average: 300_000 },
  ],
  ['居民', { kind: 'RESIDENT', base: '8000' }, { kind: 'RESIDENT' }],
])('%s：读得懂', (_, typed, who) => {
  expect(read(typed)).toEqual({ who })
})

test('换到别的地方比，当地的平均养老金不带过去；别的都带', () => {
  const born = day('1950-11-21')
  expect(elsewhere({ kind: 'RETIREE', born, average: fen(300_000) })).toEqual({ kind: 'RETIREE', born })
  expect(elsewhere({ kind: 'EMPLOYEE', base: fen(800_000) })).toEqual({ kind: 'EMPLOYEE', base: 800_000 })
  expect(elsewhere(null)).toBeNull()
})
