import { day, instant } from '@/domain/calendar'
import { grandmother, parents, savings } from './autumn'
import { bound } from './bound'
import { ended, ordered, refusedByTaxOffice, requested } from './given'
import { balanceNormal } from './opening'
import { but } from './scenario'

export const balanceUnreached = but(balanceNormal, {
  id: 'balance-unreached',
  title: '网络不好，余额没有取到',
  opensAt: { route: 'balance/overview', params: {} },
  goesWrong: [
    { on: 'account.overview', effect: 'lost', times: 1 },
    { on: 'account.standing', effect: 'lost', times: 1 },
  ],
})

export const noAccount = but(balanceNormal, {
  id: 'no-account',
  title: '父亲自己打开：居民医保没有个人账户',
  person: 'zhou-jianguo',
  given: [],
  opensAt: { route: 'balance/overview', params: {} },
})

export const newAccount = but(balanceNormal, {
  id: 'new-account',
  title: '刚参加职工医保，账户里还没有钱',
  given: [],
})

export const recordsFull = but(balanceNormal, {
  id: 'records-full',
  title: '办过的事样样都有：缴过、退过、撤回过、过期的',
  given: [
    savings,
    ...parents,
    grandmother,
    bound('chen-jing', 'SPOUSE', day('2025-11-20'), 'UNDER_REVIEW'),
    bound('zhou-xiaoman', 'CHILD', day('2024-12-09'), 'EXPIRED'),
    requested({
      id: 'request-rejected',
      reason: 'TRANSFER_NOT_ACCEPTED',
      paidBy: day('2025-11-28'),
      went: [
        ['SUBMITTED', instant('2025-11-07T09:10:00+08:00')],
        ['ACCEPTED', instant('2025-11-10T10:00:00+08:00')],
        ['REJECTED', instant('2025-11-13T15:30:00+08:00')],
      ],
    }),
    requested({
      id: 'request-cancelled',
      reason: 'EMIGRATION',
      paidBy: day('2025-12-09'),
      went: [
        ['SUBMITTED', instant('2025-11-18T09:10:00+08:00')],
        ['CANCELLED', instant('2025-11-18T09:40:00+08:00')],
      ],
    }),
    ordered('order-expired', 'liu-guilan', 120),
    refusedByTaxOffice('li-xiuying'),
    ordered('order-failed', 'li-xiuying', 90, 'CONFIRMED'),
    ordered('order-paid', 'zhou-jianguo', 60, 'CONFIRMED'),
    ordered('order-revoked', 'li-xiuying', 30, 'REVOKED'),
    ended('liu-guilan', 'UNBOUND'),
  ],
  opensAt: { route: 'records', params: {} },
})
