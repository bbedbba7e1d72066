import { type Instant, instant } from '@/domain/calendar'
import type { Fen } from '@/domain/money'
import { fen } from '@/domain/money'
import { inForce } from '@/domain/policy/fact'
import { returnsAt } from '@/domain/wallet/wallet'
import { advanceTo } from '../advance'
import { furtherOf } from '../further-books'
import { officeAt } from '../office'
import { begin } from '../sendings'
import { ma } from './cast'
import { between } from './given'
import { balanceNormal } from './opening'
import { but, type Given, type Scenario } from './scenario'

// 马文军 in 兰州 sends to his mother in 烟台, by day, and all that can come between (F-15, P08, P09).

const morning = instant('2025-11-21T10:02:00+08:00')
const mother = 'ma-xiulan'

/** These have opened a wallet. */
const opened =
  (...people: string[]): Given =>
  (books) => {
    const { wallets } = furtherOf(books)
    wallets.push(...people.filter((id) => !wallets.includes(id)))
  }

/** Nobody takes what they are sent, until the morning brings it back. */
const nobodyTakes: Given = (books) => {
  furtherOf(books).accepting.length = 0
}

/** The mother has not opened hers. */
const motherHasNone: Given = (books) => {
  const further = furtherOf(books)
  further.wallets = further.wallets.filter((id) => id !== mother)
}

/** Money was sent to the mother at a moment; what time has brought about since then comes by itself. */
const sent =
  (id: string, at: Instant, amount: Fen): Given =>
  (books, now) => {
    const office = officeAt(books, at)
    const rule = inForce(office.pack(office.holder.area).wallet.rule, office.today)
    if (!rule) throw new Error('nobody may send anything from here')
    begin(office, mother, { relation: 'PARENT', amount }, returnsAt(rule.value, at), id)
    advanceTo(books, now)
  }

/** A place takes no part: supposed, for none has said so. */
const takesNoPart =
  (area: string): Given =>
  (books) => {
    furtherOf(books).takingNoPart.push(area)
  }

const frozen: Given = (books) => {
  books.frozen = [...(books.frozen ?? []), books.holderId]
}

const at = (time: string): Instant => instant(`2025-11-21T${time}:00+08:00`)

/** By day, with a wallet, and a mother who takes what she is sent. */
export const byDay = but(ma, {
  id: 'wallet-by-day',
  title: '马文军白天给烟台的母亲转医保钱包',
  now: morning,
  given: [...ma.given, opened('ma-wenjun')],
  opensAt: { route: 'wallet/overview', params: {} },
  stages: {
    sent: [nobodyTakes, sent('sent-1', at('09:40'), fen(50_000))],
    accepted: [sent('sent-1', at('09:40'), fen(50_000))],
  },
})

const from = (change: Partial<Scenario> & Pick<Scenario, 'id' | 'title'>, ...given: Given[]): Scenario =>
  but(byDay, { stages: undefined, ...change, given: [...byDay.given, ...given] })

export const notOpened = but(byDay, {
  id: 'wallet-not-opened',
  title: '马文军还没有开通医保钱包',
  stages: undefined,
  given: ma.given,
  opensAt: { route: 'wallet/open', params: {} },
})
export const atNight = from({ id: 'wallet-at-night', title: '晚上十点以后，医保钱包不办', now: at('22:30') })
export const placeUnknown = but(balanceNormal, {
  id: 'wallet-place-unknown',
  title: '长沙开没开通医保钱包，没有查到',
  opensAt: { route: 'wallet/overview', params: {} },
})
export const motherNotOpened = from(
  {
    id: 'wallet-mother-not-opened',
    title: '母亲还没有开通医保钱包',
    opensAt: { route: 'wallet/send', params: {} },
  },
  motherHasNone,
)
export const threeToday = from(
  { id: 'wallet-three-today', title: '今天已经转了三笔' },
  sent('sent-1', at('08:10'), fen(20_000)),
  sent('sent-2', at('08:30'), fen(20_000)),
  sent('sent-3', at('09:05'), fen(30_000)),
)
export const returned = from(
  {
    id: 'wallet-returned',
    title: '昨天转的没有收，早上六点退回来了',
    opensAt: { route: 'wallet/progress', params: { sendingId: 'sent-1' } },
  },
  nobodyTakes,
  sent('sent-1', instant('2025-11-20T15:20:00+08:00'), fen(50_000)),
)
export const replyLost = from({
  id: 'wallet-reply-lost',
  title: '转账收到了，回话丢了',
  // Opened cold these two give way to the form: what they check and prove is never on the device.
  opensAt: { route: 'wallet/verify', params: {} },
  goesWrong: [{ on: 'wallet.send', effect: 'reply-lost', times: 1 }],
})
export const sendLost = from({
  id: 'wallet-send-lost',
  title: '转账没有送到医保柜台',
  opensAt: { route: 'wallet/check', params: {} },
  goesWrong: [{ on: 'wallet.send', effect: 'lost', times: 1 }],
})
export const openLost = but(notOpened, {
  id: 'wallet-open-reply-lost',
  title: '开通收到了，回话丢了',
  goesWrong: [{ on: 'wallet.open', effect: 'reply-lost', times: 1 }],
})
export const forwarded = from(
  {
    id: 'wallet-forwarded',
    title: '把怎么收钱的一页发给母亲',
    opensAt: { route: 'wallet/receiver', params: {} },
  },
  nobodyTakes,
  sent('sent-1', at('09:40'), fen(50_000)),
)
export const placeShut = but(notOpened, {
  id: 'wallet-place-shut',
  title: '假设自己的参保地没有开通医保钱包',
  given: [...ma.given, takesNoPart('620100')],
  opensAt: { route: 'wallet/overview', params: {} },
})
export const sistersPlaceShut = from(
  {
    id: 'wallet-sisters-place-shut',
    title: '假设妹妹的参保地没有开通医保钱包',
    opensAt: { route: 'wallet/send', params: {} },
  },
  takesNoPart('510100'),
)
export const accountFrozen = from({ id: 'wallet-account-frozen', title: '个人账户冻结着，不能转医保钱包' }, frozen)
export const frozenBetween = from(
  {
    id: 'wallet-frozen-meanwhile',
    title: '核对以后、转出以前，个人账户冻结了',
    opensAt: { route: 'wallet/send', params: {} },
  },
  between('wallet.send', { what: 'FROZEN' }),
)
export const whichWay = but(balanceNormal, {
  id: 'which-way',
  title: '给家人用医保，三种办法按想做的事选',
  errand: 'family',
  opensAt: { route: 'wallet/which', params: {} },
})
export const lapsed = but(balanceNormal, {
  id: 'insurance-lapsed',
  title: '居民医保断过，再缴从哪天起能用',
  errand: 'contribution',
  opensAt: { route: 'contribution/waiting-period', params: {} },
})
