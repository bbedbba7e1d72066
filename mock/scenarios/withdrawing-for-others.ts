import { day } from '@/domain/calendar'
import { furtherOf } from '../further-books'
import { autumn } from './autumn'
import { guo, he, lin, luo } from './cast'
import { stoppedInsurance } from './given'
import { moved } from './moved'
import { payUnderWay } from './paying'
import { but, type Given } from './scenario'

const asking = { errand: 'withdrawal', opensAt: { route: 'withdrawal/reason', params: {} } } as const

/** No other office has told of this death yet. */
const unheardOf =
  (personId: string): Given =>
  (books) => {
    furtherOf(books).unheardOf.push(personId)
  }

export const withdrawHeir = but(luo, {
  id: 'withdraw-heir',
  title: '罗芳替去世的父亲办，死亡证明不用再开',
  ...asking,
})

export const withdrawHeirUnheard = but(withdrawHeir, {
  id: 'withdraw-heir-unheard',
  title: '死亡信息还没传到医保局，写承诺书代替',
  given: [...luo.given, unheardOf('luo-guoqiang')],
})

export const withdrawWithinGuangdong = but(he, {
  id: 'withdraw-within-guangdong',
  title: '何婉仪从清远去深圳，省内不用取',
  ...asking,
})

export const withdrawResettled = but(guo, {
  id: 'withdraw-resettled',
  title: '郭永福退休前在清远参保，跨省安置到外地',
  now: autumn,
  given: [...guo.given, moved('guo-yongfu', '441800')],
  ...asking,
})

export const withdrawPendingOrder = but(payUnderWay, {
  id: 'withdraw-pending-order',
  title: '停了保，给家人的缴费还没办完',
  given: [...payUnderWay.given, stoppedInsurance(day('2025-10-31'))],
  ...asking,
})

export const withdrawLin = but(lin, {
  id: 'withdraw-lin',
  title: '林浩在北京停了保，要出国定居',
  given: [...lin.given, stoppedInsurance(day('2025-10-31'))],
  ...asking,
})
