import { day } from '@/domain/calendar'
import { allInForce, inForce } from '@/domain/policy/fact'
import { packIn } from '../domain/places'

const today = day('2025-11-21')

describe('支取、转移、钱包、商业保险', () => {
  test.each([
    ['430100', 15],
    ['320000', 10],
    ['511100', 2],
    ['450100', undefined],
  ])('a withdrawal takes %s, in working days: %s (K-12)', (area, days) => {
    expect(inForce(packIn(area).withdrawal.workingDays, today)?.value).toBe(days)
  })

  test.each([
    ['450100', 'LONG_TERM_ELSEWHERE', 'YES'],
    ['441800', 'RETIREE_RESETTLED', 'YES'],
    ['441800', 'LONG_TERM_ELSEWHERE', 'ASK'],
    ['511100', 'VOLUNTARY_EXIT', 'YES'],
    ['320000', 'VOLUNTARY_EXIT', 'YES'],
    ['610100', 'TRANSFER_NOT_ACCEPTED', 'YES'],
    ['310000', 'VOLUNTARY_EXIT', 'ASK'],
    ['320000', 'EMIGRATION', 'ASK'],
    ['320000', 'TRANSFER_NOT_ACCEPTED', 'ASK'],
    ['511100', 'TRANSFER_NOT_ACCEPTED', 'ASK'],
  ] as const)('in %s, %s: %s', (area, reason, verdict) => {
    const said = allInForce(packIn(area).withdrawal.reasons, today).flatMap((fact) => fact.value[reason] ?? [])
    expect(said).toEqual([verdict])
  })

  test.each([
    ['441800', 'DEATH', 'YES'],
    ['441800', 'RETIREE_RESETTLED', 'ASK'],
    ['320000', 'DEATH', 'YES'],
    ['320000', 'VOLUNTARY_EXIT', 'ASK'],
    ['450100', 'EMIGRATION', 'YES'],
    ['450100', 'VOLUNTARY_EXIT', 'ASK'],
  ] as const)('before %s had a list of its own, %s was by the general one: %s', (area, reason, verdict) => {
    const facts = allInForce(packIn(area).withdrawal.reasons, day('2024-10-15'))
    expect(facts.flatMap((fact) => fact.value[reason] ?? [])).toEqual([verdict])
    expect(facts.find((fact) => fact.value[reason])).toMatchObject({ status: 'SEED_ONLY' })
  })

  test.each(['000000', '310000', '450100', '511100', '620100'])('illness is no reason in %s either (K-05)', (area) => {
    const named = packIn(area).withdrawal.reasons.filter((fact) => fact.value.SERIOUS_ILLNESS)
    expect(named).toMatchObject([{ value: { SERIOUS_ILLNESS: 'NO' }, status: 'REJECTED' }])
  })

  test('a withdrawal costs nothing: the cash fees that circulate are a bank’s (K-06)', () => {
    expect(inForce(packIn('320000').withdrawal.workingDays, today)?.note).toContain('不收费')
  })

  test.each([
    ['441800', 'STAYS'],
    ['440300', 'STAYS'],
    ['430800', 'STAYS'],
    ['310000', 'MOVES'],
  ])('who moves within the province of %s: the balance %s', (area, stays) => {
    expect(inForce(packIn(area).transfer.rule, today)?.value).toEqual({
      withinProvince: stays,
      workingDays: { sent: 10, done: 15 },
      gap: { payableMonths: 3, waitMonths: 6 },
    })
  })

  test.each(['2025-02-20', '2025-05-04', '2025-05-05'])('who leaves 清远 on %s finds the same rule (P04)', (on) => {
    expect(inForce(packIn('441800').transfer.rule, day(on))?.value.withinProvince).toBe('STAYS')
  })

  test('the wallet’s limits are national; that a place takes part is known of 甘肃 and 烟台 only', () => {
    const open = (area: string) => inForce(packIn(area).wallet.open, today)?.value
    expect(['620100', '370600', '430100', '310000'].map(open)).toEqual([true, true, undefined, undefined])
    expect(inForce(packIn('430100').wallet.rule, today)?.value).toEqual({
      perDay: 3,
      most: 200_000,
      closedFrom: '22:00',
      closedTo: '06:00',
    })
  })

  test('长沙 lets two fifths go into one’s own insurance, 合肥 what stands above 3,000 yuan (K-07)', () => {
    const rule = (area: string) => inForce(packIn(area).insurance.commercial, today)
    expect(rule('430100')).toMatchObject({
      value: { capPercent: 40, insured: ['SELF'] },
      against: [{ status: 'CONFLICT' }],
    })
    expect(rule('340100')?.value).toEqual({ capPercent: null, floor: 300_000, insured: ['SELF', 'PARENT', 'CHILD'] })
    expect(rule('430800')).toBeNull()
  })
})

describe('其他办理渠道', () => {
  const channels = (area: string) =>
    allInForce(packIn(area).guide.channels, today).flatMap(({ value }) => value.map(({ id }) => id))

  test.each([
    ['430800', 'C-01'],
    ['140100', 'C-03'],
    ['211400', 'C-16'],
    ['620100', 'C-19'],
    ['360000', 'C-21'],
  ])('%s has %s beside the national ways', (area, own) => {
    expect(channels(area)).toEqual(expect.arrayContaining([own, 'C-02', 'C-09', 'C-10']))
  })

  test('nobody is told of a channel twice', () => {
    for (const area of ['000000', '430100', '441800', '450100', '620100'])
      expect(new Set(channels(area)).size).toBe(channels(area).length)
  })

  test('杭州’s windows are known for the weekend only, and the list says so', () => {
    const [fact] = allInForce(packIn('330100').guide.branches, today)
    expect(fact?.value.find(({ name }) => name === '临安区市民中心')?.hours).toEqual([
      { days: [6, 7], opens: '09:00', closes: '11:30' },
      { days: [6, 7], opens: '13:30', closes: '16:30' },
    ])
    expect(fact?.note).toContain('只查到周末')
  })
})
