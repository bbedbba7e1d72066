import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { parents, savings } from './autumn'
import { bound } from './bound'
import { ended } from './given'
import { frozenAccount, released, said } from './given-bound'
import { moved } from './moved'
import { payForFather } from './paying'
import { but, type Given } from './scenario'

// Reasons of domain.md §2.3.6 not to take a fee that no other scenario comes to. Each opens by its link; no walk leads through these.

const wife = bound('chen-jing', 'SPOUSE', day('2025-03-02'))

const ofWife = { route: 'contribution/quote', params: { personId: 'chen-jing', year: 2026 } }

export const payOtherInsurance = but(payForFather, {
  id: 'pay-other-insurance',
  title: '妻子自己有职工医保，不用再缴居民医保',
  given: [savings, ...parents, wife],
  opensAt: ofWife,
  stages: {},
})

/** The wife's employee insurance has ended, and she has not registered as a resident yet. */
const left: Given = (books) => {
  books.stopped.push({ personId: 'chen-jing', on: day('2025-10-31') })
}

export const payNotEnrolled = but(payOtherInsurance, {
  id: 'pay-not-enrolled',
  title: '妻子的职工医保停了，还没有登记居民医保，要先登记',
  given: [savings, ...parents, wife, left],
})

export const payReserveUnknown = but(payForFather, {
  id: 'pay-reserve-unknown',
  title: '深圳：账户里要留多少没有查到，不敢猜，请先问',
  now: instant('2024-11-20T09:30:00+08:00'),
  given: [
    savings,
    bound('zhou-jianguo', 'PARENT', day('2024-11-05')),
    moved('zhou-ming', '440300'),
    moved('zhou-jianguo', '140100'),
  ],
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2025 } },
  stages: {},
})

/** What the payer has said of the father. */
const ofFather = (change: Parameters<typeof said>[1]) => said('zhou-jianguo', change)

const father = { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } }

export const payPaused = but(payForFather, {
  id: 'pay-paused',
  title: '自己停用过父亲这一位，恢复以后才能缴',
  given: [...payForFather.given, ofFather({ paused: true })],
  opensAt: father,
  stages: {},
})

export const payCapped = but(payForFather, {
  id: 'pay-capped',
  title: '给父亲设过每笔最多 300 元，400 元的费用缴不了',
  given: [...payForFather.given, ofFather({ cap: fen(30_000) })],
  opensAt: father,
  stages: {},
})

export const payCappedMonthly = but(payForFather, {
  id: 'pay-capped-monthly',
  title: '给父亲设过每月最多 350 元，400 元的费用缴不了',
  given: [...payForFather.given, ofFather({ monthlyCap: fen(35_000) })],
  opensAt: father,
  stages: {},
})

export const payUseExcluded = but(payForFather, {
  id: 'pay-use-excluded',
  title: '给父亲选的用途里没有“缴居民医保费”',
  given: [...payForFather.given, ofFather({ uses: ['CARE'] })],
  opensAt: father,
  stages: {},
})

export const payTermOver = but(payForFather, {
  id: 'pay-term-over',
  title: '给父亲设的期限到了，绑定跟着结束，要缴先再绑定一次',
  given: [...payForFather.given, ofFather({ to: day('2025-10-31') }), ended('zhou-jianguo', 'EXPIRED')],
  opensAt: father,
  stages: {},
})

export const payDeceased = but(payForFather, {
  id: 'pay-deceased',
  title: '登记里父亲已经去世：绑定解除了，不再收他的费',
  given: [...payForFather.given, released('zhou-jianguo', 'DEATH', day('2025-11-12'))],
  opensAt: father,
  stages: {},
})

export const payFrozen = but(payForFather, {
  id: 'pay-frozen',
  title: '自己的个人账户冻结了，钱还在，不能给家人用',
  given: [...payForFather.given, frozenAccount],
  opensAt: father,
  stages: {},
})
