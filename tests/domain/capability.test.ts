import { day } from '@/domain/calendar'
import { capabilitiesOf, type Tie } from '@/domain/family/capability'
import { daysLeft } from '@/domain/family/ending'
import { packIn, places } from './places'
import { employee, resident } from './someone'

const autumn = day('2025-11-21')

const answers = (place: string, change: Partial<Tie> = {}) => {
  const tie: Tie = {
    sharer: employee({ area: place }),
    relative: resident({ area: place }),
    relation: 'PARENT',
    uses: null,
    paused: false,
    frozen: false,
    ...change,
  }
  return Object.fromEntries(
    capabilitiesOf(tie, packIn(place), autumn).map(({ use, may, why }) => [use, `${may} ${why}`]),
  )
}

test('长沙：缴费、看病、买药可以，长护没有列，商业险只给自己', () => {
  expect(answers(places.changsha)).toEqual({
    RESIDENT_FEE: 'YES LISTED',
    CARE: 'YES LISTED',
    PHARMACY: 'YES LISTED',
    LONG_TERM_CARE: 'NO NOT_LISTED',
    COMMERCIAL: 'NO RELATION_NOT_COVERED',
  })
})

test('太原：长护也可以', () => {
  expect(answers(places.taiyuan).LONG_TERM_CARE).toBe('YES LISTED')
})

test('合肥：父母可以买商业健康保险', () => {
  expect(answers(places.hefei).COMMERCIAL).toBe('YES LISTED')
})

test('没有商业保险规定的地方，要先问，不说不行', () => {
  expect(answers(places.nanning).COMMERCIAL).toBe('ASK RULE_UNKNOWN')
})

test('同省不同市：缴费可以，看病买药要先问', () => {
  const father = answers(places.changsha, { relative: resident() })
  expect(father).toMatchObject({ RESIDENT_FEE: 'YES LISTED', CARE: 'ASK CROSS_CITY', PHARMACY: 'ASK CROSS_CITY' })
})

test('直辖市里不同的区，是一个市', () => {
  const son = answers(places.beijing, { relative: resident({ area: '110108' }), sharer: employee({ area: '110105' }) })
  expect(son.CARE).toBe('YES LISTED')
})

test('家人有职工医保：不用缴居民医保，看病买药可以', () => {
  const wife = answers(places.changsha, { relative: employee({ id: 'wife' }), relation: 'SPOUSE' })
  expect(wife).toMatchObject({ RESIDENT_FEE: 'NO OTHER_INSURANCE', CARE: 'YES LISTED' })
})

test('自己没有勾的，不可以', () => {
  expect(answers(places.changsha, { uses: ['RESIDENT_FEE'] })).toMatchObject({ CARE: 'NO EXCLUDED' })
})

const stopped = (why: string) => ({
  RESIDENT_FEE: `NO ${why}`,
  CARE: `NO ${why}`,
  PHARMACY: `NO ${why}`,
  LONG_TERM_CARE: 'NO NOT_LISTED',
  COMMERCIAL: 'NO RELATION_NOT_COVERED',
})

test.each<[string, Partial<Tie>, string]>([
  ['自己停保', { sharer: employee({ status: 'SUSPENDED' }) }, 'SHARER_STOPPED'],
  ['账户冻结', { frozen: true }, 'ACCOUNT_FROZEN'],
  ['账户冻结，也停保', { frozen: true, sharer: employee({ status: 'SUSPENDED' }) }, 'ACCOUNT_FROZEN'],
  ['自己停用了这位家人', { paused: true }, 'PAUSED'],
])('%s：规定里可以的，现在也不可以；规定里不可以的，还说规定', (_, change, why) => {
  expect(answers(places.changsha, change)).toEqual(stopped(why))
})

test('跨市要先问的，停保的时候不用问：就是不可以', () => {
  const change = { sharer: employee({ status: 'ENDED' }), relative: resident() }
  expect(answers(places.changsha, change).CARE).toBe('NO SHARER_STOPPED')
})

test('家人的居民医保停了：看病买药不可以，缴费可以，缴了就恢复', () => {
  const father = answers(places.changsha, { relative: resident({ area: places.changsha, status: 'ENDED' }) })
  expect(father).toMatchObject({
    RESIDENT_FEE: 'YES LISTED',
    CARE: 'NO MEMBER_STOPPED',
    PHARMACY: 'NO MEMBER_STOPPED',
  })
})

test.each(['EMPLOYEE', 'NONE'] as const)('家人的 %s 停了或没有参保：要先登记，缴费也不可以', (scheme) => {
  const relative = resident({ area: places.changsha, status: 'ENDED', scheme })
  expect(answers(places.changsha, { relative }).RESIDENT_FEE).toBe('NO MEMBER_STOPPED')
})

test.each([
  [null, null],
  ['2026-11-21', null],
  ['2025-12-22', null],
  ['2025-12-21', 30],
  ['2025-11-21', 0],
  ['2025-11-20', null],
])('用到 %s 的绑定，还提醒 %s 天', (to, left) => {
  expect(daysLeft(to === null ? null : day(to), autumn)).toBe(left)
})
