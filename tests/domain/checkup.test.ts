import { day, instant } from '@/domain/calendar'
import { checks, checkup, type Patient } from '@/domain/family/checkup'
import { fen } from '@/domain/money'
import { inForce } from '@/domain/policy/fact'
import { packIn, places } from './places'
import { employee, resident } from './someone'

const now = instant('2025-11-21T10:02:00+08:00')

/** A daughter in the same city, bound in spring: nothing stands in the way. */
const well = (change: Partial<Patient> = {}): Patient => ({
  use: 'PHARMACY',
  tie: {
    sharer: employee(),
    relative: resident({ area: places.changsha }),
    relation: 'CHILD',
    uses: null,
    paused: false,
    frozen: false,
  },
  status: 'ACTIVE',
  ended: null,
  boundAt: instant('2025-03-02T09:30:00+08:00'),
  sharing: { cap: null, monthlyCap: null, paused: false, uses: null, to: null },
  due: null,
  spent: fen(0),
  available: fen(428_653),
  shareable: fen(428_653),
  keptBack: null,
  wallets: { sharer: false, relative: false },
  rules: packIn(places.changsha),
  now,
  ...change,
})

const tie = (change: Partial<Patient['tie']>): Partial<Patient> => ({ tie: { ...well().tie, ...change } })
const sharing = (change: Partial<Patient['sharing']>): Partial<Patient> => ({
  sharing: { ...well().sharing, ...change },
})

/** What is not well, as `CHECK STATE WHY`. */
const troubles = (change: Partial<Patient>) =>
  checkup(well(change))
    .filter(({ state }) => state !== 'GOOD')
    .map(({ check, state, why }) => `${check} ${state} ${why}`)

test('同市的女儿、早就绑好、账户里有钱：九项都没有问题', () => {
  expect(checkup(well()).map(({ check, state }) => [check, state])).toEqual(checks.map((check) => [check, 'GOOD']))
})

test.each<[string, Partial<Patient>, string]>([
  ['绑定还在审核', { status: 'UNDER_REVIEW' }, 'RELATION BAD UNDER_REVIEW'],
  ['绑定已经解除', { status: 'UNBOUND' }, 'RELATION BAD UNBOUND'],
  ['家人去世，自动解除', { status: 'UNBOUND', ended: { why: 'DEATH', reason: null } }, 'RELATION BAD PARTED'],
  ['自己说离婚了', { status: 'UNBOUND', ended: { why: 'ASKED', reason: 'DIVORCE' } }, 'RELATION BAD PARTED'],
  ['自己说停保了', { status: 'UNBOUND', ended: { why: 'ASKED', reason: 'INSURANCE_ENDED' } }, 'RELATION BAD UNBOUND'],
  ['期限过了', { status: 'EXPIRED' }, 'RELATION BAD EXPIRED'],
  ['账户冻结', tie({ frozen: true }), 'SHARER BAD ACCOUNT_FROZEN'],
  ['自己停保', tie({ sharer: employee({ status: 'SUSPENDED' }) }), 'SHARER BAD SHARER_STATUS_ABNORMAL'],
  ['账户里没有钱', { available: fen(0), shareable: fen(0) }, 'BALANCE BAD BALANCE_ZERO'],
  [
    '太原要留 1000 元，没有多出来的',
    { rules: packIn(places.taiyuan), available: fen(100_000), shareable: fen(0) },
    'BALANCE BAD RESERVE_NOT_MET',
  ],
  [
    '上海只有历年的能用，历年是 0',
    { rules: packIn(places.shanghai), available: fen(189_000), shareable: fen(0) },
    'BALANCE BAD CARRIED_OVER_ZERO',
  ],
  ['深圳要留多少没有公布', { rules: packIn(places.shenzhen), shareable: null }, 'BALANCE ASK RESERVE_UNKNOWN'],
  ['自己停用了', sharing({ paused: true }), 'LIMITS BAD PAUSED'],
  ['这个月的上限用完了', { ...sharing({ monthlyCap: fen(5_000) }), spent: fen(5_000) }, 'LIMITS BAD MONTH_USED_UP'],
  ['家人没有参保', tie({ relative: resident({ area: '430100', scheme: 'NONE' }) }), 'MEMBER BAD MEMBER_NOT_INSURED'],
  ['家人停保', tie({ relative: resident({ area: '430100', status: 'ENDED' }) }), 'MEMBER BAD MEMBER_STATUS_ABNORMAL'],
  ['家人在另一个市，看病买药要先问', tie({ relative: resident() }), 'AREA ASK CROSS_CITY'],
  ['这一项当地没有列', { use: 'LONG_TERM_CARE' }, 'SCOPE BAD NOT_LISTED'],
  ['自己没有勾这一项', tie({ uses: ['RESIDENT_FEE'] }), 'SCOPE BAD EXCLUDED'],
  ['商业保险只能给自己买', { use: 'COMMERCIAL' }, 'SCOPE BAD RELATION_NOT_COVERED'],
  ['今天才绑定', { boundAt: instant('2025-11-21T09:30:00+08:00') }, 'SYNC BAD NOT_SYNCED'],
])('%s：只有这一项不好', (_, change, trouble) => {
  expect(troubles(change)).toEqual([trouble])
})

test('家人去了外省：地方不对，两边的钱包都要开', () => {
  const away = tie({ relative: resident({ area: '440100' }) })
  expect(troubles(away)).toEqual(['AREA BAD OUT_OF_PROVINCE', 'WALLET BAD WALLET_NOT_OPENED'])
  expect(troubles({ ...away, wallets: { sharer: true, relative: false } })).toContain(
    'WALLET BAD PAYEE_WALLET_NOT_OPENED',
  )
  expect(troubles({ ...away, wallets: { sharer: true, relative: true } })).toEqual(['AREA BAD OUT_OF_PROVINCE'])
})

test('缴居民医保费不用等一天，跨市也可以', () => {
  const fresh = { use: 'RESIDENT_FEE', boundAt: now, ...tie({ relative: resident() }) } as const
  expect(troubles(fresh)).toEqual([])
})

test('满 24 小时那一刻就不算新', () => {
  expect(troubles({ boundAt: instant('2025-11-20T10:02:00+08:00') })).toEqual([])
  expect(troubles({ boundAt: instant('2025-11-20T10:02:01+08:00') })).toEqual(['SYNC BAD NOT_SYNCED'])
})

test('设了上限不算不好，但是说出来', () => {
  const [limits] = checkup(well(sharing({ cap: fen(10_000) }))).filter(({ check }) => check === 'LIMITS')
  expect(limits).toEqual({ check: 'LIMITS', state: 'GOOD', why: 'CAPPED', detail: { cap: 10_000 } })
})

test.each([
  ['每笔最多 300 元，这笔费 400 元', sharing({ cap: fen(30_000) }), 'LIMITS BAD CAP_TOO_LOW'],
  [
    '每月最多 400 元，已经用了 1 分',
    { ...sharing({ monthlyCap: fen(40_000) }), spent: fen(1) },
    'LIMITS BAD MONTH_USED_UP',
  ],
])('%s：缴费之前就说', (_, change, trouble) => {
  expect(troubles({ use: 'RESIDENT_FEE', due: fen(40_000), ...change })).toEqual([trouble])
})

test('上限正好够缴这笔费，不算不好', () => {
  const change = sharing({ cap: fen(40_000), monthlyCap: fen(40_000) })
  expect(troubles({ use: 'RESIDENT_FEE', due: fen(40_000), ...change })).toEqual([])
})

test('一次说全：坏了两项，两项都说', () => {
  expect(troubles({ ...sharing({ paused: true }), available: fen(0), shareable: fen(0) })).toHaveLength(2)
})

test('太原的规定带着出处', () => {
  const rules = packIn(places.taiyuan)
  const reserve = inForce(rules.family.reserve, day('2025-11-21'))
  const found = checkup(well({ rules, keptBack: reserve, available: fen(1), shareable: fen(0) }))
  expect(found.find(({ check }) => check === 'BALANCE')?.citation?.title).toMatch(/山西/)
})
