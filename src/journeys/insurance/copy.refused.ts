import type { StatusTone } from '@/design/parts/StatusTag'
import type { insurance } from '@/services/contract/insurance'
import type { RefusalOf } from '@/services/contract/operation'

type Desk = typeof insurance

/** Every code this errand can be refused with: a new one in the contract is an error here until it has its words. */
export type RefusalCode = { [O in keyof Desk]: RefusalOf<Desk[O]>['code'] }[keyof Desk]

/** A way forward: a page, or a telephone number. */
interface Way {
  readonly label: string
  readonly note?: string
  readonly to?: 'insurance/overview' | 'insurance/health' | 'family/members' | 'balance/overview'
  readonly call?: '12393'
}

interface No {
  readonly tag: string
  readonly tone?: StatusTone
  readonly title: string
  readonly reason: string
  readonly next: readonly Way[]
}

const safe = '没有扣款。'
const ask: Way = { label: '打 12393 问参保地医保局', call: '12393' }
const others: Way = { label: '看看别的保险', to: 'insurance/overview' }
const balance: Way = { label: '看看余额', to: 'balance/overview' }

/** A no for every reason, in words that can be read aloud: what, why, and what to do now. */
export const noes: Record<RefusalCode, No> = {
  INSURANCE_RULE_UNKNOWN: {
    tag: '要先问',
    tone: 'info',
    title: '您参保的地方能不能这样买，没有查到',
    reason: `有的地方可以用个人账户买商业健康保险，有的不可以。这里怎么规定，我们没有查到公开的说法，不猜，所以不列保险。${safe}`,
    next: [
      { ...ask, note: '问：“个人账户能不能买商业健康保险？能买哪些？”' },
      { label: '钱可以先给家人看病用', note: '绑定家庭共济', to: 'family/members' },
      balance,
    ],
  },
  NO_ACCOUNT: {
    tag: '没有个人账户',
    title: '您名下没有职工医保个人账户',
    reason: '居民医保没有个人账户，不能这样买。想买商业保险，可以自己花钱买。',
    next: [ask],
  },
  PERSON_NOT_COVERED: {
    tag: '不能给 TA 买',
    title: '按当地规定，不能用您的账户给这个人买',
    reason: `可以给谁买，各地规定不一样。${safe}`,
    next: [others, ask],
  },
  FLOOR_NOT_MET: {
    tag: '余额不够',
    title: '账户里的钱还没有到可以买的数',
    reason: `当地规定账户里要留一部分，超过的才能买保险。${safe}`,
    next: [balance, others],
  },
  INSURANCE_CAP_EXCEEDED: {
    tag: '超过上限',
    title: '账户里能用来买保险的钱不够',
    reason: `当地规定最多用一部分余额买保险，这一份超过了。${safe}`,
    next: [others, balance],
  },
  HEALTH_UNANSWERED: {
    tag: '没答完',
    title: '健康告知还没有答完',
    reason: `每一条都要答。您的回答不存在手机里，离开以后要重新答。${safe}`,
    next: [{ label: '去做健康告知', to: 'insurance/health' }, others],
  },
  HEALTH_DECLINED: {
    tag: '不能买',
    title: '按您的回答，这一种保险不能买',
    reason: `这是保险公司的规定，不影响您的医保。${safe}`,
    next: [others],
  },
  ACCOUNT_FROZEN: {
    tag: '先解冻',
    title: '个人账户冻结着，现在不能买',
    reason: `冻结的时候账户里的钱不能用，常见的原因是停保、欠费或者挂失。${safe}`,
    next: [{ label: '打 12393 问怎么解冻', call: '12393' }, balance],
  },
  PRODUCT_UNKNOWN: { tag: '没有了', title: '没有这一种保险', reason: `可能已经不卖了。${safe}`, next: [others] },
  NOT_BOUND: {
    tag: '先绑定',
    title: '还没有绑定这位家人',
    reason: `要先绑定家庭共济，才能给 TA 买。${safe}`,
    next: [{ label: '去绑定家人', to: 'family/members' }, others],
  },
  ALREADY_COVERED: {
    tag: '已经有了',
    tone: 'good',
    title: '这个人已经有这一种保险',
    reason: '不用再买一份。没有再扣款。',
    next: [{ label: '看买过的保险', to: 'insurance/overview' }],
  },
  AMOUNT_CHANGED: {
    tag: '价钱变了',
    title: '保费和您看到的不一样了',
    reason: `请看过新的价钱再决定。${safe}`,
    next: [others],
  },
  STEP_UP_NEEDED: { tag: '要核验', title: '还要再核验一次', reason: `刚才的核验过期了。${safe}`, next: [others] },
  NOT_FOUND: {
    tag: '没有找到',
    title: '没有找到这一份保险',
    reason: '可能编号不对，或者不是您本人买的。',
    next: [{ label: '看买过的保险', to: 'insurance/overview' }],
  },
  NOT_CANCELLABLE: {
    tag: '不能退',
    title: '现在不能退',
    reason: '这份保险已经退过，或者已经到期。',
    next: [{ label: '看买过的保险', to: 'insurance/overview' }, ask],
  },
}
