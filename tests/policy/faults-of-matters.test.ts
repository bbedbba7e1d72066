import { type Files, fact, faultsOf } from './yiyang'

const family = (field: string, ...facts: unknown[]): Files => ({ family: { [field]: facts } })
const fee = (parts: object): Files => ({ contribution: { fees: [{ year: 2026, ...parts }] } })
const channel = { id: 'C-09', name: '电话', kind: 'PHONE', errands: ['BALANCE'], steps: ['打12393'] }

test.each<[string, Files, string]>([
  [
    'a weak fact without a word why',
    family('maxActive', fact(10, { status: 'SEED_ONLY' })),
    'family.json · maxActive[0] is not CONFIRMED and does not say why; add a "note" that a citizen can read',
  ],
  [
    'a content farm taken for a bureau',
    family('maxActive', fact(10, { sources: ['P58'] })),
    'family.json · maxActive[0] is CONFIRMED by seeds and content farms only; write SEED_ONLY and say so in "note"',
  ],
  [
    'an amount that nobody has published, marked as known',
    fee({ personal: fact(null) }),
    'contribution.json · fees[0].personal has no value and is not UNKNOWN; write the value or the status',
  ],
  [
    'a conflict with nothing',
    family('maxActive', fact(10, { status: 'CONFLICT', note: '两说不一' })),
    'family.json · maxActive[0] is a CONFLICT with nothing; write what the other source says under "against"',
  ],
  [
    'another reading without a source',
    family('maxActive', fact(10, { against: [{ value: 5, status: 'REJECTED', sources: [], note: '说法' }] })),
    'family.json · maxActive[0].against[0].sources is empty; name at least one key of a sources.json',
  ],
  [
    'a source listed here and above',
    { sources: { P30: { tier: 'T2', title: '某报' } } },
    'sources.json · P30 is a source of a folder above already; keep one of the two',
  ],
  [
    'a source of an unknown tier',
    { sources: { P99: { tier: 'T9', title: '某报' } } },
    'sources.json · P99.tier is "T9"; use one of T1, T2, T3, T4, SEED',
  ],
  [
    'bands by age that do not begin at birth',
    fee({ byAge: fact([{ fromAge: 18, fen: 44_000 }]) }),
    'contribution.json · fees[0].byAge.value does not begin at age 0; add the youngest band',
  ],
  [
    'a stage of another year',
    fee({
      stages: fact([{ from: '2026-09-01', to: '2027-01-31', pays: 'PERSONAL', waitingMonths: 0 }]),
    }),
    'contribution.json · fees[0] has a stage that is not of its year or the one before; mend the year or the stage',
  ],
  [
    'bands by age out of order',
    fee({
      byAge: fact([
        { fromAge: 0, fen: 1 },
        { fromAge: 60, fen: 2 },
        { fromAge: 18, fen: 3 },
      ]),
    }),
    'contribution.json · fees[0].byAge.value does not go up by age; order the bands, one for an age',
  ],
  [
    'a season that opens on no day',
    { contribution: { seasonOpens: [fact('02-30')] } },
    'contribution.json · seasonOpens[0].value is "02-30", not a day of every year; write 09-01',
  ],
  [
    'an hour that no clock shows',
    { wallet: { rule: [fact({ perDay: 3, most: 1, closedFrom: '24:00', closedTo: '06:00' })] } },
    'wallet.json · rule[0].value.closedFrom is "24:00", not a time of day; write 08:30',
  ],
  [
    'a share beyond the whole',
    { insurance: { commercial: [fact({ capPercent: 140, floor: 0, insured: ['SELF'] })] } },
    'insurance.json · commercial[0].value.capPercent is 140, not a share; write 40 for 40 per cent',
  ],
  [
    'a window that closes before it opens',
    { guide: { branches: [fact([{ name: '窗口', hours: [{ days: [1], opens: '17:00', closes: '09:00' }] }])] } },
    'guide.json · branches[0].value[0].hours[0] closes before it opens; mend one of the two',
  ],
  [
    'one channel told twice',
    { guide: { channels: [fact([channel]), fact([channel], { from: '2025-06-01' })] } },
    'guide.json · channels says two things for 2025-06-01; end the older one with "to" the day before',
  ],
])('%s is found, and the file, the field and the way to mend it are named', (_, files, sentence) => {
  expect(faultsOf(files)).toEqual([`mock/policy/430900-yiyang/${sentence}`])
})
