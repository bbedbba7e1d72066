import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { leftBy } from '../archive'
import { time, witness } from '../audit'
import { furtherOf } from '../further-books'
import { frozen, outside, personal, standing, transfer } from '../ledger'
import { moveRequest } from '../requests'
import { autumn, parents, savings } from './autumn'
import { ordered, requested, stoppedInsurance } from './given'
import { frozenAccount } from './given-bound'
import { balanceNormal } from './opening'
import { but, type Given, type Scenario } from './scenario'

// The account itself: how it stands, what is tied up in it, and one with a very long past (domain.md §2.1).

const overview = { route: 'balance/overview', params: {} } as const

/** Everything was withdrawn a week ago: paid to the card, nothing left. */
const withdrawn: Given = (books, now) => {
  requested({
    id: 'request-paid',
    reason: 'EMIGRATION',
    paidBy: day('2025-11-24'),
    went: [
      ['SUBMITTED', instant('2025-11-06T09:20:00+08:00')],
      ['ACCEPTED', instant('2025-11-07T10:00:00+08:00')],
      ['APPROVED', instant('2025-11-11T15:30:00+08:00')],
      ['PAYING', instant('2025-11-13T09:30:00+08:00')],
    ],
  })(books, now)
  const [request] = books.requests.slice(-1)
  if (!request) throw new Error('nothing was asked for')
  const at = instant('2025-11-14T11:00:00+08:00')
  moveRequest(books, request, 'PAID', at, time)
  transfer(books, at, 'WITHDRAWN', request.amount, {
    from: frozen(request.id),
    to: outside.bank,
    requestId: request.id,
  })
}

/** The whole account is on its way to 深圳 since yesterday. */
const onItsWay: Given = (books) => {
  const own = personal(books.holderId)
  const amount = standing(books.postings, own)
  const at = instant('2025-11-20T15:00:00+08:00')
  const id = 'transfer-shenzhen'
  furtherOf(books).transfers.push({
    id,
    number: 'ZY2511200009',
    personId: books.holderId,
    from: '430100',
    to: '440300',
    amount,
    sentBy: day('2025-12-04'),
    doneBy: day('2025-12-11'),
    status: 'SUBMITTED',
    version: 1,
    history: [{ status: 'SUBMITTED', at }],
  })
  witness(books, { at, actor: books.holderId, of: id, from: null, to: 'SUBMITTED' })
  transfer(books, at, 'TRANSFER_FROZEN', amount, { from: own, to: frozen(id), subjectId: id })
}

/** Nobody has heard of the person at the counter. */
const unheardOf: Given = (books) => {
  furtherOf(books).restated.push({ personId: books.holderId, scheme: 'NONE' })
}

const stopped = stoppedInsurance(day('2025-10-31'))

export const accountStates: Scenario = but(balanceNormal, {
  id: 'account-states',
  title: '账户的几种样子：停保、冻结、转移中、注销、没参保',
  given: [savings],
  opensAt: overview,
  stages: {
    suspended: [stopped],
    frozen: [frozenAccount],
    transferring: [stopped, onItsWay],
    closed: [stopped, withdrawn],
    uninsured: [unheardOf],
  },
})

export const balanceFrozen: Scenario = but(balanceNormal, {
  id: 'balance-frozen',
  title: '给父亲缴费还能撤回，400 元先冻结着',
  given: [savings, ...parents, ordered('order-father', 'zhou-jianguo', 0, 'CONFIRMED')],
  opensAt: overview,
})

export const balanceOffline: Scenario = but(balanceNormal, {
  id: 'balance-offline',
  title: '看过一次余额以后断了线，看得到的是几点的',
  opensAt: overview,
  goesWrong: [{ on: 'account.standing', effect: 'lost', times: 99, after: 1 }],
})

const months = 250

export const statementLong: Scenario = but(balanceNormal, {
  id: 'statement-long',
  title: '郭永福翻二十年的明细，一万多条',
  person: 'guo-yongfu',
  now: autumn,
  given: [
    (books) => {
      const own = personal(books.holderId)
      furtherOf(books).archives.push({ personId: books.holderId, from: '2005-01', months })
      transfer(books, instant('2025-11-01T00:00:00+08:00'), 'OPENING', leftBy(months), {
        from: outside.opening,
        to: own,
      })
      transfer(books, instant('2025-11-05T02:00:00+08:00'), 'MONTHLY_CREDIT', fen(16_000), {
        from: outside.employer,
        to: own,
      })
      transfer(books, instant('2025-11-10T09:10:00+08:00'), 'PHARMACY', fen(3_860), {
        from: own,
        to: outside.care,
        place: '太原市迎泽区某定点药店（演示）',
      })
      transfer(books, instant('2025-11-18T16:40:00+08:00'), 'CARE', fen(4_500), {
        from: own,
        to: outside.care,
        place: '太原市某社区卫生服务中心 门诊（演示）',
      })
    },
  ],
  opensAt: { route: 'balance/statement', params: {} },
})
