import { packOf } from '@mock/policy/packs'
import type { Reserve } from '@/domain/balance/reserve'
import { day } from '@/domain/calendar'
import { type Application, bindingVerdict } from '@/domain/family/application'
import type { Binding } from '@/domain/family/binding'
import type { Relation } from '@/domain/family/relation'
import { additionVerdict, type Sharer } from '@/domain/family/sharer'
import { fen, zero } from '@/domain/money'
import type { BindingReach } from '@/domain/policy/pack'
import { rule } from './rule'
import { binding, bornOn, employee, resident } from './someone'

const family = packOf('430100')?.family ?? fail()
const today = day('2025-11-21')
const sharer: Sharer = { insured: employee(), available: fen(428_653) }
const father = resident({ id: 'father' })
const mother = resident({ id: 'mother', card: bornOn('1964-09-22', 'female') })
const brother = resident({ id: 'brother', card: bornOn('1994-11-20', 'male', 3) })

/** 周明 of 长沙 asks to bind his father, with whatever the story changes. */
const ask = (asked: Partial<Application> = {}) =>
  bindingVerdict({ sharer, relation: 'PARENT', relative: father, earlier: [], family, on: today, ...asked })

function fail(): never {
  throw new Error('no pack for 长沙')
}

/** So many other relatives, bound or once bound. */
const others = (count: number, status: Binding['status']): Binding[] =>
  Array.from({ length: count }, (_, place) => binding({ id: `b${place}`, relativeId: `r${place}`, status }))

test('周明 may bind his father', () => {
  expect(ask()).toEqual({ ok: true, value: father })
})

test('a brother is refused on 2024-06-01, when 长沙 knew three kinds of relative, and the rule is named', () => {
  expect(ask({ relation: 'SIBLING', relative: brother, on: day('2024-06-01') })).toMatchObject({
    ok: false,
    refusal: { code: 'RELATION_NOT_ALLOWED', detail: { relation: 'SIBLING' }, citation: { from: '2023-11-21' } },
  })
})

test.each(['2024-12-09', '2024-12-10', '2026-11-21'])('a brother is taken on %s, when 长沙 knows eight kinds', (on) => {
  expect(ask({ relation: 'SIBLING', relative: brother, on: day(on) }).ok).toBe(true)
})

test.each<Relation>(['PARENT_IN_LAW', 'NEPHEW_OR_NIECE'])(
  'a %s is refused to this day, citing the newspaper',
  (relation) => {
    expect(ask({ relation })).toMatchObject({
      refusal: { code: 'RELATION_NOT_ALLOWED', citation: { tier: 'T2', publishedOn: '2024-12-27' } },
    })
  },
)

test.each<[string, Partial<Application>, string]>([
  [
    'the payer has resident insurance and so no account',
    { sharer: { ...sharer, insured: employee({ scheme: 'RESIDENT' }) } },
    'NOT_EMPLOYEE_INSURED',
  ],
  [
    'the payer is insured nowhere',
    { sharer: { ...sharer, insured: employee({ scheme: 'NONE' }) } },
    'NOT_EMPLOYEE_INSURED',
  ],
  [
    'the payer has stopped',
    { sharer: { ...sharer, insured: employee({ status: 'SUSPENDED' }) } },
    'SHARER_STATUS_ABNORMAL',
  ],
  [
    'the payer is cared for by the state budget',
    { sharer: { ...sharer, insured: employee({ publicFunded: true }) } },
    'PUBLIC_FUNDED',
  ],
  ['the father is', { relative: { ...father, publicFunded: true } }, 'PUBLIC_FUNDED'],
  ['the account is frozen', { sharer: { ...sharer, frozen: true } }, 'ACCOUNT_FROZEN'],
  [
    'the account is frozen, which comes before the arrears it is frozen for',
    { sharer: { ...sharer, insured: employee({ status: 'SUSPENDED' }), frozen: true } },
    'ACCOUNT_FROZEN',
  ],
  ['the account is empty', { sharer: { ...sharer, available: zero } }, 'SHARER_BALANCE_ZERO'],
  ['nobody has that name and number', { relative: null }, 'NAME_ID_MISMATCH'],
  ['it is oneself', { relation: 'SIBLING', relative: employee() }, 'SELF'],
  ['the father is younger than the son', { relative: resident({ card: bornOn('1995-01-01') }) }, 'AGE_IMPLAUSIBLE'],
  ['the father is not insured', { relative: { ...father, scheme: 'NONE' } }, 'MEMBER_NOT_INSURED'],
  ["the father's insurance has ended", { relative: { ...father, status: 'ENDED' } }, 'MEMBER_STATUS_ABNORMAL'],
  [
    'the brother is insured in 广州',
    { relation: 'SIBLING', relative: { ...brother, area: '440100' } },
    'OUT_OF_PROVINCE',
  ],
  ['he is bound already', { earlier: [binding({ relativeId: 'father', relation: 'PARENT' })] }, 'ALREADY_BOUND'],
  [
    'his binding is under review',
    { earlier: [binding({ relativeId: 'father', status: 'UNDER_REVIEW' })] },
    'ALREADY_BOUND',
  ],
])('refused, because %s', (_, asked, code) => {
  expect(ask(asked)).toMatchObject({ ok: false, refusal: { code } })
})

test('an in-law is refused as an in-law, whether or not the register knows anybody by that name', () => {
  expect(ask({ relation: 'PARENT_IN_LAW', relative: null })).toMatchObject({
    refusal: { code: 'RELATION_NOT_ALLOWED' },
  })
})

test('an empty account is refused before the relative is looked at, so that nobody can fish for people', () => {
  expect(ask({ sharer: { ...sharer, available: zero }, relative: { ...father, scheme: 'NONE' } })).toMatchObject({
    refusal: { code: 'SHARER_BALANCE_ZERO' },
  })
})

describe('there is one of each', () => {
  const bound = (relation: Relation, relativeSex: 'male' | 'female', status: Binding['status'] = 'ACTIVE') => [
    binding({ relativeId: 'someone', relation, relativeSex, status }),
  ]
  const wife = resident({ id: 'wife', card: bornOn('1991-07-08', 'female') })
  const grandfather = resident({ id: 'grandfather', card: bornOn('1938-02-01', 'male') })

  test.each<[string, Partial<Application>, string]>([
    ['a second father', { earlier: bound('PARENT', 'male') }, 'PARENT'],
    ['a second father, the first still under review', { earlier: bound('PARENT', 'male', 'UNDER_REVIEW') }, 'PARENT'],
    ['a second mother', { relative: mother, earlier: bound('PARENT', 'female') }, 'PARENT'],
    [
      'a second grandfather of one side',
      { relation: 'GRANDPARENT_P', relative: grandfather, earlier: bound('GRANDPARENT_P', 'male') },
      'GRANDPARENT_P',
    ],
    ['a second spouse', { relation: 'SPOUSE', relative: wife, earlier: bound('SPOUSE', 'female') }, 'SPOUSE'],
  ])('%s is refused', (_, asked, relation) => {
    expect(ask(asked)).toEqual({ ok: false, refusal: { code: 'RELATION_DUPLICATE', detail: { relation } } })
  })

  test.each<[string, Partial<Application>]>([
    ['a mother beside a father', { relative: mother, earlier: bound('PARENT', 'male') }],
    ['a father after another was unbound', { earlier: bound('PARENT', 'male', 'UNBOUND') }],
    [
      'a grandfather of the other side',
      { relation: 'GRANDPARENT_M', relative: grandfather, earlier: bound('GRANDPARENT_P', 'male') },
    ],
    [
      'a grandfather beside a grandmother',
      { relation: 'GRANDPARENT_P', relative: grandfather, earlier: bound('GRANDPARENT_P', 'female') },
    ],
    ['a second brother', { relation: 'SIBLING', relative: brother, earlier: bound('SIBLING', 'male') }],
    [
      'a wife after a divorce was reported',
      { relation: 'SPOUSE', relative: wife, earlier: bound('SPOUSE', 'female', 'UNBOUND') },
    ],
  ])('%s is not', (_, asked) => {
    expect(ask(asked).ok).toBe(true)
  })
})

describe('ten at a time, twenty in all', () => {
  test('the tenth is taken, the eleventh is refused with the limit and where it stands', () => {
    expect(ask({ earlier: others(9, 'ACTIVE') }).ok).toBe(true)
    expect(ask({ earlier: others(10, 'ACTIVE') })).toMatchObject({
      refusal: { code: 'LIMIT_ACTIVE', detail: { limit: 10 }, citation: { tier: 'T4' } },
    })
  })

  test('the twentieth of a lifetime is taken, the twenty-first refused', () => {
    expect(ask({ earlier: others(19, 'UNBOUND') }).ok).toBe(true)
    expect(ask({ earlier: others(20, 'UNBOUND') })).toMatchObject({
      refusal: { code: 'LIMIT_LIFETIME', detail: { limit: 20 } },
    })
  })

  test('those unbound or expired leave room among the ten', () => {
    expect(ask({ earlier: [...others(9, 'EXPIRED'), ...others(9, 'ACTIVE')] }).ok).toBe(true)
  })
})

test.each<[string, Partial<Application>, string | null]>([
  ['in good standing, with room', {}, null],
  ['with an empty account', { sharer: { ...sharer, available: zero } }, 'SHARER_BALANCE_ZERO'],
  ['who has stopped', { sharer: { ...sharer, insured: employee({ status: 'SUSPENDED' }) } }, 'SHARER_STATUS_ABNORMAL'],
  ['with ten bound', { earlier: others(10, 'ACTIVE') }, 'LIMIT_ACTIVE'],
  ['with twenty in a lifetime', { earlier: others(20, 'UNBOUND') }, 'LIMIT_LIFETIME'],
])('before any relative is named, a sharer %s hears: %s', (_, asked, code) => {
  const verdict = additionVerdict({ sharer, earlier: [], family, on: today, ...asked })
  expect(verdict.ok ? null : verdict.refusal.code).toBe(code)
})

describe('a region that keeps something back', () => {
  const keeping = (reserve: Reserve): Partial<Application> => ({
    family: { ...family, reserve: [rule(reserve, '留存规定')] },
  })
  const thousand = keeping({ kind: 'SUM', fen: fen(100_000) })
  const withFunds = (available: number) => ({ sharer: { ...sharer, available: fen(available) } })

  test('lets nobody share an account that is not above it, and says by how much', () => {
    expect(ask({ ...thousand, ...withFunds(100_001) }).ok).toBe(true)
    expect(ask({ ...thousand, ...withFunds(100_000) })).toMatchObject({
      refusal: {
        code: 'RESERVE_NOT_MET',
        detail: { reserve: 100_000, available: 100_000 },
        citation: { title: '留存规定' },
      },
    })
  })

  test('an empty account is called empty all the same', () => {
    expect(ask({ ...thousand, ...withFunds(0) })).toMatchObject({ refusal: { code: 'SHARER_BALANCE_ZERO' } })
  })

  test('without the wage it is a share of, nobody guesses', () => {
    expect(ask(keeping({ kind: 'SHARE_OF_WAGE', percent: 5, yearlyWage: null }))).toMatchObject({
      refusal: { code: 'RESERVE_UNKNOWN', citation: { title: '留存规定' } },
    })
  })
})

describe('how far a binding reaches', () => {
  const brotherInGuangzhou: Partial<Application> = { relation: 'SIBLING', relative: { ...brother, area: '440100' } }

  test('within the province where the region says so, and the text is named', () => {
    const within = [rule<BindingReach>('PROVINCE', '本省规定')]
    expect(ask({ ...brotherInGuangzhou, family: { ...family, within } })).toMatchObject({
      refusal: { code: 'OUT_OF_PROVINCE', citation: { title: '本省规定' } },
    })
  })

  test('within the province where it says nothing, and no text is claimed', () => {
    expect(ask({ ...brotherInGuangzhou, family: { ...family, within: [] } })).toEqual({
      ok: false,
      refusal: { code: 'OUT_OF_PROVINCE' },
    })
  })

  test('everywhere, should a region ever say so', () => {
    const within = [rule<BindingReach>('NATION')]
    expect(ask({ ...brotherInGuangzhou, family: { ...family, within } }).ok).toBe(true)
  })
})
