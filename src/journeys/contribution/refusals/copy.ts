import type { contribution } from '@/services/contract/contribution'
import type { RefusalOf } from '@/services/contract/operation'

type Codes<O extends keyof typeof contribution> = RefusalOf<(typeof contribution)[O]>['code']

/** Every code this journey can be refused with: a new one in the contract is an error here until it has its words. */
export type RefusalCode = { [O in keyof typeof contribution]: Codes<O> }[keyof typeof contribution]

/** A refusal's figures, printed: amounts as 38.20, days as 2026年1月31日. Null when the counter did not give one. */
export interface Told {
  yuan(key: string): string | null
  day(key: string): string | null
  text(key: string): string | null
}

/** A way forward: a page, this fee's own page (`quote`), or a telephone number. */
export interface Way {
  label: string
  note?: string
  to?: 'contribution/people' | 'family/start' | 'family/members' | 'balance/overview' | 'records' | 'home' | 'quote'
  call?: '12393' | '12366'
}

export interface RefusalWords {
  tag: string
  title: string
  /** A title with its figure, where the counter gave one. */
  titleTold?(told: Told): string | null
  reason(told: Told): string
  next: readonly Way[]
}

const askInsurance: Way = { label: '打 12393 问医保局', note: '说明是给家人缴居民医保，请他们帮忙查', call: '12393' }
const askTax: Way = { label: '打 12366 问税务局', note: '居民医保费由税务局收，缴没缴过他们最清楚', call: '12366' }
const another: Way = { label: '给别的家人缴', to: 'contribution/people' }
const see: Way = { label: '看办理记录', note: '已经提交的缴费都在里面', to: 'records' }
const payInCash: Way = {
  label: '改用现金渠道缴',
  note: '微信城市服务、税务局或村里都可以缴，花的是现金，不是医保个人账户的钱',
}
const askHowInCash: Way = { label: '打 12366 问怎么用现金缴', call: '12366' }
const anew: Way = { label: '重新看要缴多少', to: 'quote' }

const whenPaid = (told: Told): string => {
  const channel = told.text('channel') === 'TAX' ? '在税务渠道' : '用医保个人账户'
  return told.day('on') ? `${told.day('on')}已经${channel}缴过。` : ''
}

export const refusals: Record<RefusalCode, RefusalWords> = {
  NO_ACCOUNT: {
    tag: '没有个人账户',
    title: '您名下没有职工医保个人账户',
    reason: () => '代缴用的是职工医保个人账户里的钱，居民医保没有个人账户。没有扣款。',
    next: [payInCash, askHowInCash, askInsurance],
  },
  OTHER_INSURANCE_ACTIVE: {
    tag: '不用缴',
    title: 'TA 现在有职工医保，不用再缴居民医保',
    reason: () => '同一段时间只能有一种医保，重复参保不会多报销。没有扣款。',
    next: [another, { ...askInsurance, label: '职工医保已经停了？打 12393', note: '请医保局先办停保，再来缴居民医保' }],
  },
  NO_ENROLMENT_RECORD: {
    tag: '先登记',
    title: 'TA 还没有居民医保参保登记',
    reason: () => '要先在户口或居住地登记参保，才能缴费。没有扣款。',
    next: [{ label: '先办参保登记', note: '带 TA 的身份证或户口本，到村（社区）或乡镇便民服务中心办' }, askInsurance],
  },
  STANDARD_NOT_PUBLISHED: {
    tag: '还没公布',
    title: '这一年的缴费标准还没有公布',
    reason: (told) =>
      `参保地还没有公布${told.text('year') ? ` ${told.text('year')} 年度` : '这一年'}要缴多少，所以现在不能缴，我们也不会猜一个数。没有扣款。`,
    next: [{ label: '等公布以后再来', note: '公布以后，这里就能看到金额，也能缴' }, askInsurance, another],
  },
  OUT_OF_SEASON: {
    tag: '不在缴费期',
    title: '现在不在缴费期',
    reason: (told) => {
      const [opens, closes] = [told.day('opens'), told.day('closes')]
      return `${opens && closes ? `缴费期是 ${opens} 至 ${closes}。` : ''}现在不收这一年的费。没有扣款。`
    },
    next: [{ ...askTax, label: '打 12366 问能不能补缴' }, askInsurance, another],
  },
  NOT_BOUND: {
    tag: '先绑定',
    title: '您还没有和 TA 绑定家庭共济',
    reason: () => '只能用个人账户替已绑定的家人缴费。可能还没绑定，也可能已经解绑。没有扣款。',
    next: [
      { label: '去绑定家人', to: 'family/start' },
      { label: '看已绑定的家人', to: 'family/members' },
      payInCash,
      askHowInCash,
    ],
  },
  ALREADY_PAID: {
    tag: '已缴',
    title: '这一年已经缴过了，不用再缴',
    reason: (told) => `${whenPaid(told)}同一个人一年只缴一次，这次没有扣款。`,
    next: [another, see, askTax],
  },
  BEING_PAID: {
    tag: '正在缴',
    title: '有一笔正在办理，请不要重复缴费',
    reason: (told) =>
      told.text('by') === 'ME'
        ? '您已经提交过这一年的费用，正在办理。不用再缴，不会重复扣款。'
        : '家里已经有人提交了这一年的费用，正在办理。等结果出来再看，这次没有扣款。',
    next: [another, see, askInsurance],
  },
  INSUFFICIENT_SINGLE_ACCOUNT: {
    tag: '余额不够',
    title: '个人账户的钱不够缴这一笔',
    titleTold: (told) => told.yuan('shortfall') && `差 ${told.yuan('shortfall')} 元，个人账户的钱不够`,
    reason: () => '一笔费用只能从一个账户里一次缴清，不能分开缴，也不能两个账户凑。没有扣款。',
    next: [
      payInCash,
      askHowInCash,
      { label: '等下一次划入再缴', note: '赶在截止前就行。点开看余额和每月划入', to: 'balance/overview' },
      { label: '请别的家人来缴', note: '与 TA 绑定了共济的另一位家人，也可以用自己的账户缴' },
    ],
  },
  AMOUNT_CHANGED: {
    tag: '金额变了',
    title: '要缴的金额和刚才看到的不一样了',
    reason: (told) => {
      const [was, now] = [told.yuan('was'), told.yuan('now')]
      return `${was && now ? `刚才看到 ${was} 元，现在应缴 ${now} 元。` : ''}没有扣款，请按新的金额再核对一遍。`
    },
    next: [anew, askInsurance],
  },
  PAYER_STATUS_ABNORMAL: {
    tag: '账户状态',
    title: '您的医保现在不能给家人用',
    reason: () => '您的职工医保停保、欠费或者账户被冻结时，里面的钱还在，但不能替家人缴费。没有扣款。',
    next: [{ label: '看看我的账户', to: 'balance/overview' }, askInsurance, payInCash, askHowInCash],
  },
  NOT_FOUND: {
    tag: '没找到',
    title: '没有找到这笔缴费',
    reason: () => '链接可能不完整，或者这笔缴费不在您的名下。打开这一页没有扣款。',
    next: [see, { label: '回首页', to: 'home' }],
  },
  STEP_UP_NEEDED: {
    tag: '要核验',
    title: '要再确认一次是您本人',
    reason: () => '刚才的核验过期了，没有扣款。',
    next: [see],
  },
  ORDER_EXPIRED: {
    tag: '已失效',
    title: '放的时间太久，这笔缴费单失效了',
    reason: () => '金额只保留一段时间，过期作废。没有扣款，再核对一遍就能缴。',
    next: [anew, another],
  },
  NOT_HELD: {
    tag: '不用操作',
    title: '这笔已经不在等待中了',
    reason: () => '它可能已经开始缴费，或者已经撤回。请看上面的最新进度。',
    next: [],
  },
  HOLD_OVER: {
    tag: '撤不回了',
    title: '已经过了撤回时间',
    reason: () => '钱已经在办理入库，这里撤不回来。要退费，按参保地的规定申请。',
    next: [{ ...askTax, label: '打 12366 问能不能退费' }, askInsurance],
  },
  NOT_REVOCABLE: {
    tag: '撤不回了',
    title: '这笔缴费不能撤回',
    reason: () => '参保地的规定里没有撤回这一项，或者这笔已经办完。要退费请问税务局。',
    next: [{ ...askTax, label: '打 12366 问能不能退费' }, askInsurance],
  },
}

/** A code this version has no words for: the counter is newer than the app. */
export const unknownRefusal: RefusalWords = {
  tag: '没有受理',
  title: '医保柜台没有受理',
  reason: () => '没有扣款。具体原因请打 12393 问，说明是给家人缴居民医保。',
  next: [askInsurance, see],
}

/** Where the refusal is about an order of one's own. */
export const seeOwn = '看这一笔的进度'
