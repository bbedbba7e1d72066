import { day } from '@/domain/calendar'
import { inForce } from '@/domain/policy/fact'
import type { ResidentFee } from '@/domain/policy/pack'
import { packIn } from '../domain/places'

const today = day('2025-11-21')

/** The year's fee in a place; throws where it says nothing of it. */
function feeOf(area: string, year: number): ResidentFee {
  const fee = packIn(area).contribution.fees.find((candidate) => candidate.year === year)
  if (!fee) throw new Error(`${area} says nothing of ${year}`)
  return fee
}

describe('居民医保费', () => {
  test.each([
    ['济南 2026', '370100', 2026, [39_000, 44_000]],
    ['北京 2025', '110000', 2025, [40_500, 75_000, 43_000]],
    ['北京 2026', '110000', 2026, [43_500, 79_500, 46_000]],
    ['上海 2025', '310000', 2025, [35_500, 99_500, 82_500, 65_500]],
    ['江西 2025', '360000', 2025, [40_000, 0]],
  ])('%s goes by age', (_, area, year, amounts) => {
    expect(feeOf(area, year).byAge?.value.map(({ fen }) => fen)).toEqual(amounts)
  })

  test('重庆 has two tiers; its table of subsidies is only inferred', () => {
    const fee = feeOf('500000', 2025)
    expect([fee.personal.value, fee.upperTier?.value]).toEqual([40_000, 77_500])
    expect(fee.byCategory).toMatchObject({ status: 'SEED_ONLY', value: { SUBSISTENCE: 4_000, MARGINAL: 12_000 } })
  })

  test('categories differ from place to place (K-18)', () => {
    const marginal = (area: string, year: number) => feeOf(area, year).byCategory.value
    expect(marginal('211400', 2025)).toMatchObject({ MARGINAL: 16_000, SUBSISTENCE: 0 })
    expect(marginal('430100', 2026)).toMatchObject({ MARGINAL: 20_000, SUBSISTENCE: 20_000 })
    expect(marginal('130000', 2026)).toMatchObject({ SUBSISTENCE: 16_000 })
  })

  test.each([
    ['450100', 2025, ['PERSONAL 0', 'PERSONAL 3', 'PERSONAL_PLUS_FISCAL 3']],
    ['211400', 2025, ['PERSONAL 0', 'NOT_PUBLISHED 3']],
    ['500000', 2025, ['PERSONAL 0', 'PERSONAL 0 NEXT_MONTH', 'NOT_PUBLISHED 3 AFTER_WAITING']],
    ['350000', 2026, ['PERSONAL 0', 'PERSONAL 0 DAY_OF_PAYMENT']],
    ['110000', 2026, ['PERSONAL 0', 'NOT_PUBLISHED 3 AFTER_WAITING']],
    ['140100', 2025, ['PERSONAL 0']],
  ])('%s collects %d in stages %j', (area, year, stages) => {
    const said = feeOf(area, year).stages.value.map(({ pays, waitingMonths, starts }) =>
      [pays, waitingMonths, starts].filter((word) => word !== undefined).join(' '),
    )
    expect(said).toEqual(stages)
  })

  test.each(['310000', '441800', '210000', '370000', '620100', '350000'])(
    'for 2026 nobody has found what %s asks, and the national minimum is not passed off as it',
    (area) => {
      expect(feeOf(area, 2026).personal).toMatchObject({ value: null, status: 'UNKNOWN' })
    },
  )

  test('“paid in February, covered from next January” is a rumour, rejected beside the stages of 葫芦岛 (K-08)', () => {
    expect(feeOf('211400', 2025).stages.against).toMatchObject([{ status: 'REJECTED', sources: [{ key: 'S004' }] }])
  })

  test.each([
    ['110000', '2025-11-21', '12-30'],
    ['110000', '2025-12-01', '11-30'],
    ['360000', '2025-11-21', '09-15'],
    ['430100', '2025-11-21', '09-01'],
  ])('in %s, on %s, the coming year is asked for from %s on', (area, on, opens) => {
    expect(inForce(packIn(area).contribution.seasonOpens, day(on))?.value).toBe(opens)
  })

  test.each([
    ['110000', 'MONTH_END_BATCH'],
    ['370100', 'BY_TAX_OFFICE'],
    ['441800', 'BY_TAX_OFFICE'],
    ['430100', undefined],
  ])('in %s the fee leaves the account %s', (area, mode) => {
    expect(inForce(packIn(area).contribution.deduct, today)?.value).toBe(mode)
  })

  test('河南 reverses after two hours, the rest of the country holds for ten minutes', () => {
    expect(inForce(packIn('410000').contribution.undo, today)?.value).toBe('reversal')
    expect(inForce(packIn('410000').contribution.reversal, today)?.value).toEqual({ afterHours: 2, inSeason: true })
    expect(inForce(packIn('620100').contribution.undo, today)?.value).toBe('hold10')
  })

  test('the wait after a break is national, its reading open, and 厦门’s reading beside it (K-09)', () => {
    expect(inForce(packIn('310000').contribution.waiting, today)).toMatchObject({
      value: { fixedMonths: 3, reading: null, floor: { gapYears: 4, months: 6 } },
      against: [{ status: 'CONFLICT', value: { reading: 'AFTER_THE_FIRST' } }],
    })
  })
})
