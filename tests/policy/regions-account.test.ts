import { day } from '@/domain/calendar'
import { inForce } from '@/domain/policy/fact'
import { packIn } from '../domain/places'

const today = day('2025-11-21')
const kinds = (area: string, on: string) => inForce(packIn(area).family.relations, day(on))?.value.length
const retirees = (area: string) => inForce(packIn(area).balance.credit, today)?.value.retirees.map(({ gross }) => gross)

describe('家庭共济', () => {
  test.each([
    ['山西', '140100', '2024-08-31', '2024-09-01'],
    ['深圳', '440300', '2024-10-31', '2024-11-01'],
    ['广西', '450100', '2024-10-29', '2024-10-30'],
    ['江苏', '320000', '2024-10-29', '2024-10-30'],
    ['上海', '310000', '2024-12-08', '2024-12-09'],
    ['兰州, which follows the nation', '620100', '2024-12-08', '2024-12-09'],
  ])('in %s (%s) three kinds of relative until %s, eight from %s (K-01)', (_, area, last, first) => {
    expect([kinds(area, last), kinds(area, first)]).toEqual([3, 8])
  })

  test('the nation began with three kinds in 2021, so that the whole history can be shown (K-02)', () => {
    expect([kinds('000000', '2021-12-30'), kinds('000000', '2021-12-31')]).toEqual([undefined, 3])
  })

  test.each([
    ['140100', { kind: 'SUM', fen: 100_000 }],
    ['440300', { kind: 'SHARE_OF_WAGE', percent: 5, yearlyWage: null }],
    ['441800', undefined],
  ])('the reserve in %s is %j', (area, reserve) => {
    expect(inForce(packIn(area).family.reserve, today)?.value).toEqual(reserve)
  })

  test('the other reading of 山西, a thousand a year at most, is kept as rejected and never applied (K-20)', () => {
    const [rejected] = inForce(packIn('140000').family.reserve, today)?.against ?? []
    expect(rejected).toMatchObject({ status: 'REJECTED', sources: [{ tier: 'T4' }] })
    expect(rejected?.value).toBeUndefined()
  })

  test('five relatives is the limit of 亲情账户 and rejected for 家庭共济 (K-17)', () => {
    expect(inForce(packIn('430100').family.maxActive, today)).toMatchObject({
      value: 10,
      against: [{ value: 5, status: 'REJECTED' }],
    })
  })

  test('山西 pays for long-term care as well; what insurance companies sell is nowhere on the list', () => {
    expect(inForce(packIn('140100').family.uses, today)?.value).toContain('LONG_TERM_CARE')
    expect(inForce(packIn('340100').family.uses, today)?.value).not.toContain('COMMERCIAL')
  })

  test.each([
    ['310000', 'CARRIED_OVER'],
    ['330100', 'CARRIED_OVER'],
    ['430100', undefined],
  ])('in %s relatives may use %s', (area, base) => {
    expect(inForce(packIn(area).balance.shareBase, today)?.value).toBe(base)
  })
})

describe('划入', () => {
  test.each([
    ['430100', [7_500]],
    ['310000', [168_000, 189_000]],
    ['500000', [10_500, 11_500]],
    ['370100', [10_000, 12_500]],
    ['110000', [10_000, 11_000]],
    ['140100', [8_500]],
    ['440100', [16_908]],
    ['440300', [25_000]],
    ['459900', [12_000]],
    ['610100', [10_000]],
    ['620100', [9_000]],
    ['620400', [8_000]],
    ['620500', [8_500]],
    ['620600', [12_000]],
    ['622900', [10_000]],
    ['623000', [12_000]],
    ['629900', [12_000]],
    ['441800', []],
    ['450100', []],
    ['620000', []],
  ])('retirees in %s are credited %j fen; where nobody has published it, nothing (K-14)', (area, amounts) => {
    expect(retirees(area)).toEqual(amounts)
  })

  test('重庆 takes 10.25 yuan off, 广州 8.66, 湖南 has not said (K-15)', () => {
    const deductions = (area: string) =>
      inForce(packIn(area).balance.credit, today)?.value.retirees.map((band) => band.deductions)
    expect([deductions('500000'), deductions('440100'), deductions('430100')]).toEqual([[1_025, 1_025], [866], [null]])
  })

  test.each([
    ['430000', 'CONFLICT', [6_000], 'K-16'],
    ['440300', 'CONFLICT', [25_100], '250 or 251'],
    ['620000', 'REJECTED', [12_000], 'K-14'],
  ])('%s shows another figure beside its own: %s %j (%s)', (area, status, amounts) => {
    const [other] = inForce(packIn(area).balance.credit, today)?.against ?? []
    expect(other?.status).toBe(status)
    expect(other?.value?.retirees.map(({ gross }) => gross)).toEqual(amounts)
  })
})
