import { type Files, fact, faultsOf, region } from './yiyang'

const family = (field: string, ...facts: unknown[]): Files => ({ family: { [field]: facts } })
const reasons = (...facts: unknown[]): Files => ({ withdrawal: { reasons: facts } })
const fee = (parts: object): Files => ({ contribution: { fees: [{ year: 2026, ...parts }] } })
const stage = (from: string, to: string, changes: object = {}) => ({
  from,
  to,
  pays: 'PERSONAL',
  waitingMonths: 0,
  ...changes,
})

const without = (field: string) => {
  const whole: Record<string, unknown> = fact(10)
  delete whole[field]
  return whole
}

test('sound files have no fault', () => {
  expect(faultsOf({})).toEqual([])
  expect(
    faultsOf({
      ...family('maxActive', fact(10)),
      ...reasons(fact({ DEATH: 'YES' })),
      ...fee({ personal: fact(50_000) }),
    }),
  ).toEqual([])
})

test.each<[string, Files, string]>([
  [
    'no source at all',
    family('maxActive', without('sources')),
    'family.json · maxActive[0].sources is missing; write it',
  ],
  [
    'an empty list of sources',
    family('maxActive', fact(10, { sources: [] })),
    'family.json · maxActive[0].sources is empty; name at least one key of a sources.json',
  ],
  [
    'a source nobody has listed',
    family('maxActive', fact(10, { sources: ['P30', 'P99'] })),
    'family.json · maxActive[0].sources[1] is "P99", not a key of a sources.json here or above; add the source there first',
  ],
  ['no date', family('maxActive', without('from')), 'family.json · maxActive[0].from is missing; write it'],
  [
    'a date that does not exist',
    family('maxActive', fact(10, { from: '2025-02-29' })),
    'family.json · maxActive[0].from is "2025-02-29", not a day that exists; write YYYY-MM-DD',
  ],
  [
    'an end before the beginning',
    family('maxActive', fact(10, { to: '2024-12-31' })),
    'family.json · maxActive[0] ends before it begins; mend "from" or "to"',
  ],
  [
    'two limits on the same days',
    family('maxActive', fact(10, { to: '2025-12-31' }), fact(12, { from: '2025-12-31' })),
    'family.json · maxActive says two things for 2025-12-31; end the older one with "to" the day before',
  ],
  [
    'an old rule that nobody ended',
    family('maxActive', fact(12, { from: '2026-01-01' }), fact(10)),
    'family.json · maxActive says two things for 2026-01-01; end the older one with "to" the day before',
  ],
  [
    'one reason judged twice',
    reasons(fact({ DEATH: 'YES', EMIGRATION: 'YES' }), fact({ EMIGRATION: 'NO' }, { from: '2025-06-01' })),
    'withdrawal.json · reasons says two things for 2025-06-01; end the older one with "to" the day before',
  ],
  [
    'half a fen',
    fee({ personal: fact(40_000.5) }),
    'contribution.json · fees[0].personal.value is 40000.5, not a whole number of fen; write 40000 for 400 yuan',
  ],
  [
    'an amount below zero',
    family('reserve', fact({ kind: 'SUM', fen: -1 })),
    'family.json · reserve[0].value.fen is -1, not a whole number of fen; write 40000 for 400 yuan',
  ],
  [
    'an amount in words',
    fee({ byCategory: fact({ MARGINAL: '200元' }) }),
    'contribution.json · fees[0].byCategory.value.MARGINAL is "200元", not a whole number of fen; write 40000 for 400 yuan',
  ],
  [
    'stages on top of one another',
    fee({ stages: fact([stage('2025-09-01', '2026-02-01'), stage('2026-02-01', '2026-12-31')]) }),
    'contribution.json · fees[0].stages.value says two things for 2026-02-01; end the older one with "to" the day before',
  ],
  [
    'a stage that ends before it begins',
    fee({ stages: fact([stage('2026-02-01', '2026-01-31')]) }),
    'contribution.json · fees[0].stages.value[0] ends before it begins; mend "from" or "to"',
  ],
  [
    'a year written twice',
    { contribution: { fees: [{ year: 2026 }, { year: 2026 }] } },
    'contribution.json · fees has one year twice; keep one entry for a year',
  ],
  [
    'a year that lacks a part here and above',
    { contribution: { fees: [{ year: 2030, personal: fact(1), fiscal: fact(1), byCategory: fact({}) }] } },
    'contribution.json · fees[0].stages is said neither here nor by the parent; write it, UNKNOWN if need be',
  ],
  [
    'a field misspelt',
    { family: { maxActiv: [] } },
    'family.json · maxActiv is not known here; spell it right or take it out',
  ],
  ['a list that is no list', { family: { maxActive: fact(10) } }, 'family.json · maxActive is Object; write Array'],
  [
    'an area code too short',
    { region: { ...region, code: '4309' } },
    'region.json · code is "4309", not an area code of six digits (GB/T 2260); mend it',
  ],
  [
    'a parent nobody has listed',
    { region: { ...region, parent: '990000' } },
    'region.json · parent is 990000, and no sound folder listed earlier has that code; list or mend it first',
  ],
  ['a region without region.json', { region: undefined }, 'region.json · the file is missing; write it'],
])('%s is found, and the file, the field and the way to mend it are named', (_, files, sentence) => {
  expect(faultsOf(files)).toEqual([`mock/policy/430900-yiyang/${sentence}`])
})

test.each<[string, Files, string]>([
  [
    'relation',
    family('relations', fact(['PARENT', 'COUSIN'])),
    'family.json · relations[0].value[1] is "COUSIN"; use one of SPOUSE, ',
  ],
  [
    'category',
    fee({ byCategory: fact({ POOR: 0 }) }),
    'contribution.json · fees[0].byCategory.value.POOR is "POOR"; use one of ORDINARY, ',
  ],
  [
    'reason',
    reasons(fact({ HARDSHIP: 'YES' })),
    'withdrawal.json · reasons[0].value.HARDSHIP is "HARDSHIP"; use one of DEATH, ',
  ],
  [
    'verdict',
    reasons(fact({ DEATH: 'MAYBE' })),
    'withdrawal.json · reasons[0].value.DEATH is "MAYBE"; use one of YES, NO, ASK',
  ],
  [
    'status',
    family('maxActive', fact(10, { status: 'SURE' })),
    'family.json · maxActive[0].status is "SURE"; use one of CONFIRMED, ',
  ],
  [
    'kind of undo',
    { contribution: { undo: [fact('hold30')] } },
    'contribution.json · undo[0].value is "hold30"; use one of hold10, ',
  ],
])('a %s we have no word for is found, and the words we have are listed', (_, files, beginning) => {
  const faults = faultsOf(files)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(`mock/policy/430900-yiyang/${beginning}`)
})

test('a folder whose name and code disagree is found', () => {
  expect(faultsOf({}, '430700-changde')).toEqual([
    "mock/policy/430700-changde/region.json · code is 430900, which does not begin the folder's name; mend one of the two",
  ])
})

test('a code listed twice is found', () => {
  expect(faultsOf({ region: { ...region, code: '430100' } }, '430100-again')).toEqual([
    'mock/policy/430100-again/region.json · code is 430100, as in a folder listed earlier; keep one of the two',
  ])
})

test('every fault is reported at once, not one a day', () => {
  expect(faultsOf({ ...family('maxActive', fact(0.5, { sources: [] })), ...reasons(without('from')) })).toHaveLength(4)
})
