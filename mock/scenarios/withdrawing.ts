import { day, instant } from '@/domain/calendar'
import { zero } from '@/domain/money'
import { autumn, savings } from './autumn'
import { requested, stoppedInsurance } from './given'
import { holds } from './holds'
import { balanceNormal } from './opening'
import { but } from './scenario'

/** Handed in on the Monday before, for the papers of somebody who moves abroad. */
const handedIn = { reason: 'EMIGRATION', paidBy: day('2025-12-01') } as const
const monday = instant('2025-11-10T09:20:00+08:00')

export const withdrawEmigration = but(balanceNormal, {
  id: 'withdraw-emigration',
  title: '周明出国定居，申请支取余额',
  errand: 'withdrawal',
  given: [savings, stoppedInsurance(day('2025-10-31'))],
  opensAt: { route: 'withdrawal/reason', params: {} },
  stages: {
    submitted: [
      requested({ ...handedIn, id: 'request-balance', paidBy: day('2025-12-12'), went: [['SUBMITTED', autumn]] }),
    ],
  },
})

export const withdrawIllnessRefused = but(balanceNormal, {
  id: 'withdraw-illness-refused',
  title: '生重病急用钱，不能支取，但有别的办法',
  errand: 'withdrawal',
  opensAt: { route: 'withdrawal/reason', params: {} },
})

export const withdrawReplyLost = but(withdrawEmigration, {
  id: 'withdraw-reply-lost',
  title: '申请的回执丢了，再查一次只有一份申请',
  goesWrong: [{ on: 'withdrawal.submit', effect: 'reply-lost', times: 1 }],
})

export const withdrawNothingLeft = but(withdrawEmigration, {
  id: 'withdraw-nothing-left',
  title: '账户余额是 0，没有可以支取的钱',
  given: [holds(zero), stoppedInsurance(day('2025-10-31'))],
})

export const withdrawSupplement = but(withdrawEmigration, {
  id: 'withdraw-supplement',
  title: '支取申请要补一份材料',
  given: [
    ...withdrawEmigration.given,
    requested({
      ...handedIn,
      id: 'request-supplement',
      went: [
        ['SUBMITTED', monday],
        ['SUPPLEMENT_REQUESTED', instant('2025-11-12T10:00:00+08:00')],
      ],
      missing: ['EMIGRATION-1'],
      supplementBy: day('2025-11-26'),
    }),
  ],
  opensAt: { route: 'withdrawal/progress', params: { requestId: 'request-supplement' } },
})

export const withdrawSubmitted = but(withdrawEmigration, {
  id: 'withdraw-submitted',
  title: '支取申请已经提交，等医保局核对',
  given: [
    ...withdrawEmigration.given,
    requested({
      ...handedIn,
      id: 'request-submitted',
      paidBy: day('2025-12-12'),
      went: [['SUBMITTED', autumn]],
    }),
  ],
  opensAt: { route: 'withdrawal/progress', params: { requestId: 'request-submitted' } },
})

export const withdrawPayFailed = but(withdrawEmigration, {
  id: 'withdraw-pay-failed',
  title: '银行退回了打款，钱还在，要换一张卡',
  given: [
    ...withdrawEmigration.given,
    requested({
      ...handedIn,
      id: 'request-pay-failed',
      went: [
        ['SUBMITTED', monday],
        ['ACCEPTED', instant('2025-11-11T10:00:00+08:00')],
        ['APPROVED', instant('2025-11-17T15:30:00+08:00')],
        ['PAYING', instant('2025-11-19T09:30:00+08:00')],
        ['PAY_FAILED', instant('2025-11-20T11:00:00+08:00')],
      ],
    }),
  ],
  opensAt: { route: 'withdrawal/progress', params: { requestId: 'request-pay-failed' } },
})
