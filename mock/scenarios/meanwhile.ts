import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { furtherOf } from '../further-books'
import { outside, personal, transfer } from '../ledger'
import { payFor } from '../meantime'
import { officeAt } from '../office'
import { autumn, savings } from './autumn'
import { bound } from './bound'
import { type Between, between, ordered } from './given'
import { payForFather } from './paying'
import { but, type Given } from './scenario'

// What comes between: while somebody fills in a form, the world goes on. Each opens by its link; no walk leads through these.

const father = { personId: 'zhou-jianguo', year: 2026 }
const quote = { route: 'contribution/quote', params: father }
const cash: Between = { what: 'PAID_IN_CASH', ...father }

export const cashAtOrder = but(payForFather, {
  id: 'pay-cash-at-order',
  title: '看完金额、还没确认，村里已经代收了',
  given: [...payForFather.given, between('contribution.order', cash)],
  opensAt: quote,
})

export const cashAtConfirm = but(payForFather, {
  id: 'pay-cash-at-confirm',
  title: '核验身份的时候，村里已经代收了',
  given: [...payForFather.given, between('contribution.submit', cash)],
  opensAt: quote,
})

export const cashOnTheWay = but(payForFather, {
  id: 'pay-cash-on-the-way',
  title: '正在缴的时候，村里也收了：扣的钱自动退回',
  given: [...payForFather.given, between('contribution.dispatch', cash)],
  opensAt: quote,
})

const daughter = { personId: 'zhou-xiaoman', year: 2026 }
const since = day('2025-03-02')

/** 陈静 has bound their daughter too, and has money of her own. */
const wifeShares: Given = (books, now) => {
  const [holder, place] = [books.holderId, books.bindings.length]
  bound('zhou-xiaoman', 'CHILD', since)(books, now)
  books.holderId = 'chen-jing'
  bound('zhou-xiaoman', 'CHILD', since)(books, now)
  books.holderId = holder
  const hers = books.bindings[place + 1]
  if (hers) hers.id = 'bound-by-wife'
  const opened = instant('2023-11-01T00:00:00+08:00')
  transfer(books, opened, 'OPENING', fen(105_000), { from: outside.opening, to: personal('chen-jing') })
}

const wifePays: Given = (books, now) => payFor(books, officeAt(books, now), 'zhou-xiaoman', 'chen-jing')
const wifeMeanwhile: Between = { what: 'PAID_BY_OTHER', personId: 'zhou-xiaoman', payerId: 'chen-jing' }

const forDaughter = but(payForFather, {
  id: 'pay-for-daughter',
  title: '周明和妻子都能给女儿缴费',
  given: [wifeShares, savings],
  opensAt: { route: 'contribution/people', params: {} },
})

export const wifeFirst = but(forDaughter, {
  id: 'pay-wife-first',
  title: '同一分钟里，妻子已经给女儿提交了',
  given: [...forDaughter.given, wifePays],
})

export const wifeAtOrder = but(forDaughter, {
  id: 'pay-wife-at-order',
  title: '看完金额、还没确认，妻子先提交了',
  given: [...forDaughter.given, between('contribution.order', wifeMeanwhile)],
  opensAt: { route: 'contribution/quote', params: daughter },
})

export const wifeAtConfirm = but(forDaughter, {
  id: 'pay-wife-at-confirm',
  title: '核验身份的时候，妻子先提交了',
  given: [...forDaughter.given, between('contribution.submit', wifeMeanwhile)],
  opensAt: { route: 'contribution/quote', params: daughter },
})

export const balanceDrops = but(payForFather, {
  id: 'pay-balance-drops',
  title: '核验身份的时候，药店刷掉了一笔，余额不够了',
  given: [...payForFather.given, between('contribution.submit', { what: 'SPENT', leaves: fen(10_000) })],
  opensAt: quote,
})

export const priceChanges = but(payForFather, {
  id: 'pay-price-changes',
  title: '核验的时候过了零点，400 元变成 1,100 元',
  now: instant('2026-01-31T23:45:00+08:00'),
  given: [...payForFather.given, between('contribution.submit', { what: 'TIME_PASSED', minutes: 20 })],
  opensAt: quote,
  stages: { ordered: [ordered('order-father', 'zhou-jianguo')] },
})

export const windowCloses = but(payForFather, {
  id: 'pay-window-closes',
  title: '核验的时候过了零点，这一年不收了',
  now: instant('2026-09-30T23:45:00+08:00'),
  given: [...payForFather.given, between('contribution.submit', { what: 'TIME_PASSED', minutes: 20 })],
  opensAt: quote,
})

export const unboundMeanwhile = but(payForFather, {
  id: 'pay-unbound-meanwhile',
  title: '核验的时候，和父亲的绑定解除了',
  given: [...payForFather.given, between('contribution.submit', { what: 'UNBOUND', personId: 'zhou-jianguo' })],
  opensAt: quote,
})

export const releasedMeanwhile = but(payForFather, {
  id: 'pay-released-meanwhile',
  title: '核验的时候，父亲那边医保停了，绑定自动解除',
  given: [
    ...payForFather.given,
    between('contribution.submit', { what: 'RELEASED', personId: 'zhou-jianguo', why: 'INSURANCE_ENDED' }),
  ],
  opensAt: quote,
})

export const stoppedMeanwhile = but(payForFather, {
  id: 'pay-stopped-meanwhile',
  title: '核验的时候，单位停了保',
  now: autumn,
  given: [...payForFather.given, between('contribution.submit', { what: 'STOPPED' })],
  opensAt: quote,
})

export const unknownThenBack = but(cashOnTheWay, {
  id: 'pay-unknown-then-back',
  title: '点了“现在就缴”没有回音，其实没有缴成：扣的钱自动退回',
  goesWrong: [{ on: 'contribution.dispatch', effect: 'reply-lost', times: 1 }],
})

export const delayed = but(payForFather, {
  id: 'pay-delayed',
  title: '医保两天前就扣了款，税务局还没有入库',
  given: [
    ...payForFather.given,
    (books) => void furtherOf(books).delayed.push('zhou-jianguo'),
    ordered('order-father', 'zhou-jianguo', 2 * 24 * 60, 'SENT'),
  ],
  opensAt: { route: 'contribution/progress', params: { orderId: 'order-father' } },
})

export const frozenMeanwhile = but(payForFather, {
  id: 'pay-frozen-meanwhile',
  title: '核验的时候，自己的个人账户被冻结了',
  given: [...payForFather.given, between('contribution.submit', { what: 'FROZEN' })],
  opensAt: quote,
})
