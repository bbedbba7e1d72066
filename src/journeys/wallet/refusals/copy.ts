import type { StatusTone } from '@/design/parts/StatusTag'
import type { RefusalOf } from '@/services/contract/operation'
import type { wallet } from '@/services/contract/wallet'

type Desk = typeof wallet

/** Every code this errand can be refused with: a new one in the contract is an error here until it has its words. */
export type RefusalCode = { [O in keyof Desk]: RefusalOf<Desk[O]>['code'] }[keyof Desk]

/** A way forward: a page, a telephone number, or something to do elsewhere, which is only told. */
export interface Way {
  readonly label: string
  readonly note?: string
  readonly to?:
    | 'wallet/overview'
    | 'wallet/open'
    | 'wallet/receiver'
    | 'family/members'
    | 'balance/overview'
    | 'records'
  readonly call?: '12393'
}

/** The figures a sentence may need, printed; null where the counter gave none. */
export interface Told {
  /** When it opens again, `11月22日 06:00`. */
  readonly opens: string | null
  /** The most one sending may carry, and what the account holds: yuan. */
  readonly most: string | null
  readonly available: string | null
  readonly perDay: string | null
}

/** What a person is told of one no: what it is called, why, and each way forward. */
export interface RefusalWords {
  readonly tag: string
  readonly tone?: StatusTone
  readonly title: string
  reason(told: Told): string
  readonly next: readonly Way[]
}

const nothing = '没有转钱，账户里的钱没有少。'
const ask: Way = { label: '打 12393 问医保局', note: '说明您和家人各在哪里参保', call: '12393' }
const overview: Way = { label: '看看我的医保钱包', to: 'wallet/overview' }
const card: Way = { label: '发给家人：TA 要做什么', note: '一页说清，可以转发，也可以打印', to: 'wallet/receiver' }

/** A no for every reason, in words that can be read aloud: what, why, and what to do now. */
export const refusals: Record<RefusalCode, RefusalWords> = {
  NO_ACCOUNT: {
    tag: '没有个人账户',
    title: '您名下没有职工医保个人账户',
    reason: () => '医保钱包里转的，是职工医保个人账户里的钱。居民医保没有个人账户，所以转不了。',
    next: [{ label: '请有职工医保的家人来转', note: '用 TA 自己的账户' }, ask],
  },
  AREA_UNKNOWN: {
    tag: '要先问',
    tone: 'info',
    title: '没有查到这两个地方是不是都开通了',
    reason: () => `医保钱包要两边的参保地都开通才能用。有一边我们没有查到公开的说法，不敢猜，所以先不转。${nothing}`,
    next: [
      { ...ask, note: '问：“我在这里参保，家人在那里参保，医保钱包两边都开通了吗？”' },
      { label: '先由家人自己付', note: '票据留好，等问清楚了再商量' },
    ],
  },
  AREA_NOT_OPEN: {
    tag: '还没开通',
    title: '有一边的参保地还没有开通医保钱包',
    reason: () => `医保钱包要两边的参保地都开通才能用。${nothing}`,
    next: [ask, { label: '请和 TA 同省参保的家人帮忙', note: '例如 TA 的配偶、父母或子女，用他们自己的账户' }],
  },
  WALLET_CLOSED: {
    tag: '现在不办',
    tone: 'wait',
    title: '医保钱包晚上不办',
    reason: ({ opens }) => `${opens ? `${opens} 起可以办。` : '早上开了再来。'}${nothing}您填的关系和金额还在。`,
    next: [{ ...card, note: '等着的时候，TA 可以先把钱包开好' }, overview],
  },
  WALLET_NOT_OPENED: {
    tag: '先开通',
    tone: 'info',
    title: '您还没有开通医保钱包',
    reason: () => `开通以后才能转。开通不花钱，几秒钟就好。${nothing}`,
    next: [{ label: '去开通', to: 'wallet/open' }],
  },
  RECEIVER_NOT_OPEN: {
    tag: 'TA 要先开通',
    tone: 'info',
    title: '这位家人还没有开通医保钱包',
    reason: () => `要 TA 自己先开通，才收得到。${nothing}`,
    next: [card, ask],
  },
  TRANSFER_PENDING: {
    tag: '等上一笔',
    tone: 'wait',
    title: '上一笔对方还没有收',
    reason: () => `上一笔收了，或者退回来以后，才能再转。这一笔${nothing}`,
    next: [{ label: '看上一笔到哪了', to: 'wallet/overview' }, card],
  },
  TOO_MANY_TODAY: {
    tag: '今天满了',
    tone: 'wait',
    title: '今天能转的次数用完了',
    reason: ({ perDay }) => `${perDay ? `一天最多转 ${perDay} 笔。` : ''}明天早上再来。${nothing}`,
    next: [overview],
  },
  TOO_MUCH: {
    tag: '太多了',
    title: '超过了一笔能转的金额',
    reason: ({ most }) => `${most ? `一笔最多转 ${most} 元。` : ''}可以少转一些，或者分几次。${nothing}`,
    next: [],
  },
  INSUFFICIENT_SINGLE_ACCOUNT: {
    tag: '余额不够',
    title: '个人账户里没有这么多钱',
    reason: ({ available }) => `${available ? `现在能用的是 ${available} 元。` : ''}${nothing}`,
    next: [{ label: '看余额和明细', to: 'balance/overview' }],
  },
  RELATION_NOT_ALLOWED: {
    tag: '不能转',
    title: '这种关系不能由您来转',
    reason: () => `您参保地的规定里，可以用您账户的家人不包括这一类。${nothing}`,
    next: [{ label: '请 TA 的配偶、父母或子女来转', note: '用他们自己的账户' }, ask],
  },
  NAME_ID_MISMATCH: {
    tag: '没有对上',
    title: '姓名和身份证号对不上',
    reason: () => `在医保登记里，没有查到这个姓名和这个号码。可能写错了一个字，也可能写的是您自己。${nothing}`,
    next: [{ label: '照着身份证再看一遍', note: '您填的都还在，按下面的按钮就能改' }, ask],
  },
  SAME_PROVINCE: {
    tag: '不用转',
    tone: 'good',
    title: 'TA 和您在同一个省参保，不用转',
    reason: () => `同省的家人绑定一次，就能直接用您账户里的钱，不用一笔一笔转。${nothing}`,
    next: [{ label: '去看已绑定的家人', note: '还没绑的，在那里添加', to: 'family/members' }],
  },
  ACCOUNT_FROZEN: {
    tag: '现在不能转',
    title: '您的个人账户现在冻结着',
    reason: () => '账户冻结的时候不能转。常见的原因是停保、欠费或者挂失。账户里的钱还在，没有少。',
    next: [{ label: '打 12393 问怎么解冻', note: '问清为什么冻结、要带什么材料、到哪里办', call: '12393' }],
  },
  STEP_UP_NEEDED: {
    tag: '再核验一次',
    tone: 'info',
    title: '身份核验过了时间',
    reason: () => `请再核验一次。${nothing}`,
    next: [],
  },
  NOT_FOUND: {
    tag: '没有找到',
    title: '没有找到这笔转账',
    reason: () => '可能链接不完整，也可能不是您转的。',
    next: [overview],
  },
}

/** For a code that is newer than this app. */
export const unknownRefusal: RefusalWords = {
  tag: '现在不能转',
  title: '现在不能转给这位家人',
  reason: () => `医保柜台说现在不能办，没有说明原因。${nothing}`,
  next: [ask],
}
