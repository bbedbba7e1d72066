import { later } from '@/domain/calendar'
import { advanceTo } from '../advance'
import { officeAt } from '../office'
import { codeOf } from '../receipts'
import { reverse } from '../undoing'
import { ordered } from './given'
import { payForFather } from './paying'
import { but, type Given } from './scenario'

// A receipt in the hand. Each opens by its link.

export const receiptPaid = but(payForFather, {
  id: 'receipt-paid',
  title: '父亲的费用一小时前缴好了，凭证在手',
  given: [...payForFather.given, ordered('order-father', 'zhou-jianguo', 60, 'CONFIRMED')],
  opensAt: { route: 'contribution/receipt', params: { orderId: 'order-father' } },
  stages: {},
})

/** The order of the father has been reversed since, by whatever rule of whatever place. */
const takenBack: Given = (books, now) => {
  advanceTo(books, now)
  const order = books.orders.find(({ id }) => id === 'order-father')
  if (!order) throw new Error('nothing was ordered for the father')
  reverse(officeAt(books, now), order)
}

export const receiptTakenBack = but(receiptPaid, {
  id: 'receipt-taken-back',
  title: '凭证开出以后这一笔又撤销了，扫码的人看得出来',
  given: [...receiptPaid.given, takenBack],
})

export const receiptChecked = but(receiptPaid, {
  id: 'receipt-checked',
  title: '有人扫了凭证上的码，看是不是真的',
  opensAt: {
    route: 'contribution/verified',
    params: { receiptCode: codeOf({ id: 'order-father', createdAt: later(payForFather.now, -60 * 60_000) }) },
  },
})
