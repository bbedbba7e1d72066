import type { RawFolder } from '@mock/policy/schema'

const fact = (value: unknown) => ({
  value,
  status: 'CONFIRMED',
  from: '2025-01-01',
  sources: ['BUREAU'],
})

/**
 * A province that does not exist and does everything otherwise than any place that does. Only data: nothing in src or mock
 * knows it, so whatever follows it follows from its files.
 */
export const invented: RawFolder = {
  name: '990000-nowhere',
  files: {
    sources: { BUREAU: { tier: 'T1', title: '乌有省医保局规定', publishedOn: '2024-12-20' } },
    region: { code: '990000', name: '乌有省', parent: '000000', hotlines: [{ number: '99393', name: '乌有热线' }] },
    family: {
      relations: [fact(['SPOUSE', 'PARENT_IN_LAW'])],
      maxActive: [fact(1)],
      maxLifetime: [fact(2)],
      reserve: [fact({ kind: 'SHARE_OF_WAGE', percent: 10, yearlyWage: 500_000 })],
      within: [fact('NATION')],
    },
    balance: {
      shareBase: [fact('CARRIED_OVER')],
      credit: [
        fact({
          employeePermille: 35,
          retirees: [
            { fromAge: 0, gross: 1_000, deductions: 100 },
            { fromAge: 90, gross: 99_900, deductions: 900 },
          ],
          every: 'MONTH',
          birthdayCounts: 'NEXT_MONTH',
        }),
      ],
    },
    contribution: {
      fees: [
        {
          year: 2026,
          personal: fact(12_300),
          fiscal: fact(45_600),
          byAge: fact([
            { fromAge: 0, fen: 12_300 },
            { fromAge: 50, fen: 7_700 },
          ]),
          upperTier: fact(99_900),
          byCategory: fact({ MARGINAL: 700 }),
          stages: fact([
            { from: '2025-11-01', to: '2025-11-30', pays: 'PERSONAL', waitingMonths: 0 },
            { from: '2025-12-01', to: '2026-03-31', pays: 'PERSONAL_PLUS_FISCAL', waitingMonths: 5 },
          ]),
        },
      ],
      undo: [fact('reversal')],
      reversal: [fact({ afterHours: 7, inSeason: false })],
      deduct: [fact('MONTH_END_BATCH')],
      waiting: [
        fact({
          fixedMonths: 2,
          reading: 'EVERY_GAP_YEAR',
          perYear: 4,
          countsFrom: 2024,
          repairedBy: 1,
          floor: { gapYears: 9, months: 9 },
        }),
      ],
      seasonOpens: [fact('11-01')],
    },
    withdrawal: {
      reasons: [fact({ DEATH: 'NO', WECHAT_CASH_OUT: 'YES' })],
      materials: [fact({ WECHAT_CASH_OUT: ['一张白纸'] })],
      workingDays: [fact(1)],
    },
    transfer: { rule: [fact({ withinProvince: 'STAYS', workingDays: { sent: 2, done: 3 } })] },
    wallet: {
      rule: [fact({ perDay: 1, most: 5_000, closedFrom: '12:00', closedTo: '09:00' })],
      open: [fact(true)],
    },
    insurance: { commercial: [fact({ capPercent: 10, floor: 100, insured: ['CHILD'] })] },
    calendar: { holidays: [fact(['2025-11-24'])], workingWeekends: [fact(['2025-11-22'])] },
  },
}
