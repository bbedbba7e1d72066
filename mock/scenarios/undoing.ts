import { day, instant, later } from '@/domain/calendar'
import type { Quote } from '@/domain/contribution/quote'
import { fen } from '@/domain/money'
import { advanceTo } from '../advance'
import type { Order } from '../books'
import { furtherOf } from '../further-books'
import { officeAt } from '../office'
import { draw, hold } from '../orders'
import { savings } from './autumn'
import { bound } from './bound'
import { zhao } from './cast'
import { ordered, stoppedInsurance } from './given'
import { moved } from './moved'
import { payForFather, payLastDay } from './paying'
import { but, type Given } from './scenario'

// Taking a fee back in each of the ways there are, and asking it back. Each opens by its link.

const minute = 60_000

/**
 * The fee of 2026 was confirmed so many minutes ago at a place that has published neither its fee nor its season: so much, in
 * fen, is what this person paid, and no rule of the place.
 */
const confirmed =
  (id: string, insuredId: string, amount: number, minutesAgo: number): Given =>
  (books, now) => {
    const office = officeAt(books, later(now, -minutesAgo * minute))
    const benefit = { from: day('2026-01-01'), to: day('2026-12-31') }
    const asked: Quote = {
      year: 2026,
      category: 'ORDINARY',
      lines: [{ kind: 'STANDARD', fen: fen(amount) }],
      due: fen(amount),
      stage: { from: day('2025-09-01'), to: benefit.to, pays: 'PERSONAL', waitingMonths: 0 },
      benefit,
      citations: [],
    }
    const order: Order = draw(office, insuredId, asked, id)
    books.tokens.push({ token: `token-${id}`, subject: id, amount: order.amount, expiresAt: office.now, used: true })
    hold(office, order)
    advanceTo(books, now)
  }

/** The relative has been to a doctor on it. */
const used =
  (personId: string): Given =>
  (books) => {
    furtherOf(books).used.push(`${personId}:2026`)
  }

const inHenan = [
  moved('zhou-ming', '410000'),
  moved('zhou-jianguo', '410000'),
  savings,
  bound('zhou-jianguo', 'PARENT', day('2025-03-02')),
]
const paid = (minutesAgo: number) => confirmed('order-father', 'zhou-jianguo', 40_000, minutesAgo)
const undo = { route: 'contribution/undo', params: { orderId: 'order-father' } }

export const reverse = but(payForFather, {
  id: 'undo-reversal',
  title: '河南：缴成满两小时可以撤销，现在还差一会儿',
  given: [...inHenan, paid(30)],
  opensAt: undo,
  stages: {
    used: [used('zhou-jianguo')],
    left: [stoppedInsurance(day('2025-11-21'))],
  },
})

export const reverseNow = but(reverse, {
  id: 'undo-reversal-ready',
  title: '河南：缴成满两小时了，五条都满足，可以撤销',
  given: [...inHenan, paid(121)],
  now: instant('2025-11-21T12:05:00+08:00'),
  stages: {},
})

export const reverseLate = but(reverse, {
  id: 'undo-reversal-late',
  title: '河南：晚上十点半缴的，等满两小时就对过账了',
  given: [...inHenan, paid(10)],
  now: instant('2025-11-21T22:40:00+08:00'),
  stages: {},
})

export const monthEnd = but(zhao, {
  id: 'undo-month-end',
  title: '北京：月底统一扣，在那以前都能撤回',
  errand: 'contribution',
  given: [...zhao.given, ordered('order-son', 'zhao-yile', 5, 'CONFIRMED')],
  opensAt: { route: 'contribution/progress', params: { orderId: 'order-son' } },
})

export const lastMinutes = but(payLastDay, {
  id: 'undo-none',
  title: '截止前五分钟提交：马上缴出去，不能撤回',
  given: [...payLastDay.given, ordered('order-father', 'zhou-jianguo', 1, 'CONFIRMED')],
  opensAt: undo,
})

export const paidFor = but(payForFather, {
  id: 'refund-paid',
  title: '给父亲和女儿都缴成了，想知道能不能退',
  given: [
    ...payForFather.given,
    bound('zhou-xiaoman', 'CHILD', day('2025-03-02')),
    ordered('order-father', 'zhou-jianguo', 20, 'SENT'),
    ordered('order-daughter', 'zhou-xiaoman', 19, 'SENT'),
  ],
  opensAt: { route: 'contribution/refund', params: { orderId: 'order-father' } },
})

export const paidInPeriod = but(paidFor, {
  id: 'refund-in-period',
  title: '待遇期已经开始，想退费',
  now: instant('2026-01-15T10:02:00+08:00'),
  stages: {},
})
