import { day } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { furtherOf } from '../further-books'
import { grandmother, parents, savings } from './autumn'
import { ordered, paidToTaxOffice, refusedByTaxOffice } from './given'
import { holds } from './holds'
import { payForFather } from './paying'
import { but, type Given } from './scenario'

// Several relatives in one sitting. Each opens by its link.

const family = [savings, ...parents, grandmother]

const relatives = ['zhou-jianguo', 'li-xiuying', 'liu-guilan'] as const

/** The three are in one sitting, whose orders are drawn up already; confirmed, once they have been. */
const sat =
  (confirmed: boolean): Given =>
  (books, now) => {
    furtherOf(books).sittings.push({
      id: 'sitting-1',
      payerId: books.holderId,
      year: 2026,
      at: now,
      confirmed,
      people: relatives.map((personId) => ({ personId, orderId: `order-${personId}`, refusal: null })),
    })
  }

const orders = (then?: 'CONFIRMED' | 'SENT', minutesAgo = 0) =>
  relatives.map((id) => ordered(`order-${id}`, id, minutesAgo, then))

/** Confirmed an hour ago: whatever was to come of them has come. */
const settled = [...orders('CONFIRMED', 60), sat(true)]

export const payForSeveral = but(payForFather, {
  id: 'pay-for-several',
  title: '父亲、母亲、奶奶一次缴：三张单，核验一次',
  given: family,
  opensAt: { route: 'contribution/sitting', params: { year: 2026 } },
  stages: {
    ordered: [...orders(), sat(false)],
    held: [...orders('CONFIRMED'), sat(true)],
    moving: [...orders('SENT'), sat(true)],
    paid: settled,
  },
})

export const paySeveralOneFails = but(payForSeveral, {
  id: 'pay-several-one-fails',
  title: '三位一起缴，母亲那一笔税务局没有收下，另外两位照样缴成',
  given: [...family, refusedByTaxOffice('li-xiuying')],
  stages: { moving: [...orders('SENT'), sat(true)], paid: settled },
})

export const paySeveralTooMuch = but(payForSeveral, {
  id: 'pay-several-too-much',
  title: '账户里有 500 元：父亲、母亲单独缴都够，一起缴差 100 元',
  given: [holds(fen(50_000)), ...parents, grandmother],
  stages: {},
})

export const paySeveralOnePaid = but(payForSeveral, {
  id: 'pay-several-one-paid',
  title: '父亲已经在税务渠道缴过，母亲和奶奶一起缴',
  given: [...family, paidToTaxOffice('zhou-jianguo', 2026, day('2025-10-12'))],
  stages: {},
})

export const paySeveralReplyLost = but(payForSeveral, {
  id: 'pay-several-reply-lost',
  title: '三位一起确认，回执丢了，每一位只扣一次',
  goesWrong: [{ on: 'contribution.confirm', effect: 'reply-lost', times: 1 }],
})

export const paySeveralNeverArrived = but(payForSeveral, {
  id: 'pay-several-never-arrived',
  title: '三位一起确认，没有送到柜台，没有扣款',
  given: [...family, ...orders(), sat(false)],
  goesWrong: [{ on: 'contribution.confirm', effect: 'lost', times: 1 }],
  opensAt: { route: 'contribution/sitting-verify', params: { sittingId: 'sitting-1' } },
  stages: {},
})

export const paySeveralOrdered = but(payForSeveral, {
  id: 'pay-several-ordered',
  title: '三张缴费单开好了，只差核验一次',
  given: [...family, ...orders(), sat(false)],
  opensAt: { route: 'contribution/sitting-verify', params: { sittingId: 'sitting-1' } },
  stages: {},
})

export const paySeveralHeld = but(payForSeveral, {
  id: 'pay-several-held',
  title: '三位的费用都提交了，各自可以撤回',
  given: [...family, ...orders('CONFIRMED'), sat(true)],
  opensAt: { route: 'contribution/sitting-results', params: { sittingId: 'sitting-1' } },
  stages: {},
})
