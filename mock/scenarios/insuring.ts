import { type Instant, instant } from '@/domain/calendar'
import { advanceTo } from '../advance'
import { begin } from '../covers'
import { officeAt } from '../office'
import { products } from '../products'
import { wei } from './cast'
import { moved } from './moved'
import { balanceNormal } from './opening'
import { but, type Given, type Scenario } from './scenario'

// 商业健康保险 out of the account. No walk leads through these; each is opened by its link.

/** The hospital insurance was bought for oneself at a moment; what time has brought about since then comes by itself. */
const bought =
  (at: Instant): Given =>
  (books, now) => {
    const office = officeAt(books, at)
    const [hospital] = products
    if (!hospital) throw new Error('nothing is on offer')
    const { productId, premium } = hospital
    begin(office, { productId, premium, insuredId: office.holder.id, person: 'SELF' }, 'cover-1')
    advanceTo(books, now)
  }

/** In 长沙, where forty per cent may be spent, for oneself only. */
export const insuring = but(balanceNormal, {
  id: 'insuring',
  title: '周明在长沙，用个人账户买商业健康保险',
  opensAt: { route: 'insurance/overview', params: {} },
  stages: {
    paid: [bought(instant('2025-11-21T09:40:00+08:00'))],
    effective: [bought(instant('2025-11-14T09:40:00+08:00'))],
  },
})

const from = (change: Partial<Scenario> & Pick<Scenario, 'id' | 'title'>, ...given: Given[]): Scenario =>
  but(insuring, { stages: undefined, ...change, given: [...insuring.given, ...given] })

export const inHefei = from(
  { id: 'insuring-in-hefei', title: '在合肥，超过 3000 元的部分可以给自己和家人买' },
  moved('zhou-ming', '340100'),
)
export const replyLost = from({
  id: 'insuring-reply-lost',
  title: '付款收到了，回话丢了',
  goesWrong: [{ on: 'insurance.buy', effect: 'reply-lost', times: 1 }],
})
export const buyLost = from({
  id: 'insuring-buy-lost',
  title: '付款没有送到',
  goesWrong: [{ on: 'insurance.buy', effect: 'lost', times: 1 }],
})
export const unknownPlace = but(wei, {
  id: 'insuring-unknown',
  title: '南宁能不能用账户买保险，没有查到',
  opensAt: { route: 'insurance/overview', params: {} },
})
