import { day, instant } from '@/domain/calendar'
import { furtherOf } from '../further-books'
import { savings } from './autumn'
import { bound } from './bound'
import { requested, stoppedInsurance } from './given'
import { balanceNormal } from './opening'
import { but, type Given } from './scenario'

/** An application of ten days ago, on its way through the bureau. */
const leaving = [savings, bound('zhou-jianguo', 'PARENT', day('2024-12-20')), stoppedInsurance(day('2025-10-31'))]
const handedIn = { id: 'request-on', reason: 'EMIGRATION', paidBy: day('2025-12-01') } as const
const submitted = ['SUBMITTED', instant('2025-11-10T09:20:00+08:00')] as const
const accepted = ['ACCEPTED', instant('2025-11-11T10:00:00+08:00')] as const
const approved = ['APPROVED', instant('2025-11-17T15:30:00+08:00')] as const
const paying = ['PAYING', instant('2025-11-19T09:30:00+08:00')] as const
const opensAt = { route: 'withdrawal/progress', params: { requestId: handedIn.id } } as const

/** The bureau wants the bank card of old back before it pays (S004). */
const wantsCard: Given = (books) => {
  furtherOf(books).cardsWanted.push(books.holderId)
}

/** No bank takes money for this card. */
const refusesCard =
  (masked: string): Given =>
  (books) => {
    furtherOf(books).cardsRefused.push(masked)
  }

export const withdrawCardReturn = but(balanceNormal, {
  id: 'withdraw-card-return',
  title: '审核通过，打款前要交回老医保卡',
  errand: 'withdrawal',
  given: [
    ...leaving,
    wantsCard,
    requested({
      ...handedIn,
      went: [submitted, accepted, approved, ['CARD_RETURN_PENDING', instant('2025-11-19T09:30:00+08:00')]],
    }),
  ],
  opensAt,
})

export const withdrawRejected = but(balanceNormal, {
  id: 'withdraw-rejected',
  title: '审核没有通过：交的照片看不清',
  errand: 'withdrawal',
  given: [
    ...leaving,
    requested({
      ...handedIn,
      went: [submitted, accepted, ['REJECTED', instant('2025-11-17T15:30:00+08:00')]],
      rejected: 'MATERIAL_UNREADABLE',
    }),
  ],
  opensAt,
})

export const withdrawCardRefused = but(balanceNormal, {
  id: 'withdraw-card-refused',
  title: '银行没收下打款：换一张卡，直到到账、注销',
  errand: 'withdrawal',
  given: [
    ...leaving,
    refusesCard('**** 0017'),
    requested({ ...handedIn, went: [submitted, accepted, approved, paying] }),
  ],
  opensAt,
})

export const withdrawChangeLost = but(withdrawCardRefused, {
  id: 'withdraw-change-lost',
  title: '换收款卡的回执丢了，再查一次只换一次',
  goesWrong: [{ on: 'withdrawal.changePayee', effect: 'reply-lost', times: 1 }],
})

export const withdrawPaid = but(balanceNormal, {
  id: 'withdraw-paid',
  title: '钱打到银行卡，第二个工作日账户注销',
  errand: 'withdrawal',
  given: [...leaving, requested({ ...handedIn, went: [submitted, accepted, approved, paying] })],
  opensAt,
})
