import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { grandmother, parents, savings } from './autumn'
import { ordered, paidToTaxOffice, refusedByTaxOffice, stoppedInsurance } from './given'
import { holds } from './holds'
import { balanceNormal } from './opening'
import { but } from './scenario'

export const payForFather = but(balanceNormal, {
  id: 'pay-for-father',
  title: '周明给父亲缴 2026 年度居民医保',
  errand: 'contribution',
  given: [savings, ...parents],
  opensAt: { route: 'contribution/people', params: {} },
  stages: {
    ordered: [ordered('order-father', 'zhou-jianguo')],
    held: [ordered('order-father', 'zhou-jianguo', 0, 'CONFIRMED')],
    revoked: [ordered('order-father', 'zhou-jianguo', 0, 'REVOKED')],
  },
})

export const payMarginalMother = but(payForFather, {
  id: 'pay-marginal-mother',
  title: '母亲是低保边缘，只缴 200 元',
  opensAt: { route: 'contribution/quote', params: { personId: 'li-xiuying', year: 2026 } },
})

export const payZeroGrandmother = but(payForFather, {
  id: 'pay-zero-grandmother',
  title: '奶奶是特困人员，0 元也要确认',
  given: [savings, ...parents, grandmother],
  opensAt: { route: 'contribution/quote', params: { personId: 'liu-guilan', year: 2026 } },
  stages: { held: [ordered('order-grandmother', 'liu-guilan', 0, 'CONFIRMED')] },
})

export const payShortBalance = but(payForFather, {
  id: 'pay-short-balance',
  title: '账户里只有 120 元，不够缴 400 元',
  given: [holds(fen(12_000)), ...parents],
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } },
})

export const payAlreadyPaidElsewhere = but(payForFather, {
  id: 'pay-already-paid-elsewhere',
  title: '父亲的费用已经在税务渠道缴过',
  given: [...payForFather.given, paidToTaxOffice('zhou-jianguo', 2026, day('2025-10-12'))],
})

export const payReplyLost = but(payForFather, {
  id: 'pay-reply-lost',
  title: '提交之后回执丢了，钱只扣一次',
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } },
  goesWrong: [{ on: 'contribution.submit', effect: 'reply-lost', times: 1 }],
})

export const payOrderLost = but(payForFather, {
  id: 'pay-order-lost',
  title: '下单时没有连上，再试一次还是同一张单',
  opensAt: { route: 'contribution/check', params: { personId: 'zhou-jianguo', year: 2026 } },
  goesWrong: [{ on: 'contribution.order', effect: 'reply-lost', times: 1 }],
})

export const paySentBack = but(payForFather, {
  id: 'pay-sent-back',
  title: '税务局没有收下，扣的钱自动退回',
  given: [...payForFather.given, refusedByTaxOffice('zhou-jianguo')],
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } },
})

export const payLate = but(payForFather, {
  id: 'pay-late',
  title: '过了集中缴费期，要缴 1,100 元并等 3 个月',
  now: instant('2026-02-05T10:02:00+08:00'),
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } },
})

export const payNotPublished = but(payForFather, {
  id: 'pay-not-published',
  title: '2027 年度的标准还没有公布',
  now: instant('2026-11-21T10:02:00+08:00'),
})

export const payUnderWay = but(payForFather, {
  id: 'pay-under-way',
  title: '三位家人的缴费各停在一处',
  given: [
    savings,
    ...parents,
    grandmother,
    ordered('order-created', 'li-xiuying'),
    ordered('order-held', 'zhou-jianguo', 0, 'CONFIRMED'),
    ordered('order-moving', 'liu-guilan', 0, 'SENT'),
  ],
  opensAt: { route: 'home', params: {} },
})

export const payLastDay = but(payForFather, {
  id: 'pay-last-day',
  title: '集中缴费最后一天，差几分钟到零点',
  now: instant('2026-01-31T23:55:00+08:00'),
})

export const payNeverArrived = but(payReplyLost, {
  id: 'pay-never-arrived',
  title: '确认缴费没有送到柜台，没有扣款',
  goesWrong: [{ on: 'contribution.submit', effect: 'lost', times: 1 }],
})

export const payStopped = but(payForFather, {
  id: 'pay-stopped',
  title: '停保以后想给父亲缴，先要恢复参保',
  given: [...payForFather.given, stoppedInsurance(day('2025-10-31'))],
})
