import { type Instant, instant } from '@/domain/calendar'
import { inForce } from '@/domain/policy/fact'
import { transferDates } from '@/domain/transfer/transfer'
import { workingCalendarOf } from '@/domain/working-days'
import { advanceTo } from '../advance'
import { furtherOf } from '../further-books'
import { officeAt } from '../office'
import { begin } from '../transfers'
import { moving, xu } from './cast'
import { balanceNormal } from './opening'
import { but, type Given, type Scenario } from './scenario'

// 转移接续: 何婉仪 from 清远 to 南宁, where money goes along. No walk leads through these; each is opened by its link.

const nanning = '450100'

/** The transfer to 南宁 was handed in at a moment; what time has brought about since then comes by itself. */
const handedIn =
  (at: Instant): Given =>
  (books, now) => {
    const office = officeAt(books, at)
    const pack = office.pack(office.holder.area)
    const rule = inForce(pack.transfer.rule, office.today)
    if (!rule) throw new Error('nobody may move from here')
    const dates = transferDates(rule.value, office.today, workingCalendarOf(pack.calendar))
    begin(office, { to: nanning, reason: 'WORK' }, dates, 'transfer-1')
    advanceTo(books, now)
  }

/** 南宁 takes in no account from elsewhere: supposed, for it has not said so. */
const takesNobodyIn: Given = (books) => {
  furtherOf(books).takingNobodyIn.push(nanning)
}

/** Ready to go: stopped in 清远, taken in by 南宁. */
export const toNanning = but(moving, {
  id: 'moving',
  title: '何婉仪从清远到南宁工作，把医保转过去',
  opensAt: { route: 'transfer/start', params: {} },
  stages: {
    submitted: [handedIn(instant('2025-11-21T09:20:00+08:00'))],
    accepted: [handedIn(instant('2025-11-12T09:20:00+08:00'))],
    sent: [handedIn(instant('2025-11-05T09:20:00+08:00'))],
    arrived: [handedIn(instant('2025-10-20T09:20:00+08:00'))],
    'not-taken': [takesNobodyIn, handedIn(instant('2025-11-05T09:20:00+08:00'))],
  },
})

const from = (change: Partial<Scenario> & Pick<Scenario, 'id' | 'title'>, ...given: Given[]): Scenario =>
  but(toNanning, { stages: undefined, ...change, given: [...toNanning.given, ...given] })

export const springFestival = from({
  id: 'moving-spring-festival',
  title: '春节前的星期五申请转移，日子按放假和补班算',
  now: instant('2025-01-24T09:30:00+08:00'),
  opensAt: { route: 'transfer/verdict', params: { to: nanning } },
})
export const replyLost = from({
  id: 'moving-reply-lost',
  title: '转移申请收到了，回话丢了',
  goesWrong: [{ on: 'transfer.submit', effect: 'reply-lost', times: 1 }],
})
export const sendLost = from({
  id: 'moving-send-lost',
  title: '转移申请没有送到',
  goesWrong: [{ on: 'transfer.submit', effect: 'lost', times: 1 }],
})
export const withinGuangdong = from({
  id: 'moving-within-guangdong',
  title: '何婉仪从清远到深圳，省内不用转',
  opensAt: { route: 'transfer/verdict', params: { to: '440300' } },
})
export const notStopped = but(balanceNormal, {
  id: 'moving-not-stopped',
  title: '周明还在长沙参保，想转到广州',
  opensAt: { route: 'transfer/verdict', params: { to: '440100' } },
})
export const inArrears = but(xu, {
  id: 'moving-frozen',
  title: '徐德胜停保欠费、账户冻结，想转到太原',
  opensAt: { route: 'transfer/verdict', params: { to: '140100' } },
})
