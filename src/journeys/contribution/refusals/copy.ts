import type { contribution } from '@/services/contract/contribution'
import type { RefusalOf } from '@/services/contract/operation'
import type { paying } from '@/services/contract/paying'
import type { receipt } from '@/services/contract/receipt'
import type { sitting } from '@/services/contract/sitting'
import { sharingWords } from './copy.sharing'
import { undoWords } from './copy.undo'
import {
  anew,
  another,
  askHowInCash,
  askInsurance,
  askTax,
  payInCash,
  type RefusalWords,
  see,
  type Told,
} from './copy.ways'

type Desk = typeof contribution & typeof paying & typeof sitting & typeof receipt
type Codes<O extends keyof Desk> = RefusalOf<Desk[O]>['code']

/** Every code this journey can be refused with: a new one in the contract is an error here until it has its words. */
export type RefusalCode = { [O in keyof Desk]: Codes<O> }[keyof Desk]

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
    tone: 'info',
    title: '对方现在有职工医保，不用再缴居民医保',
    reason: () => '同一段时间只能有一种医保，重复参保不会多报销。没有扣款。',
    next: [another, { ...askInsurance, label: '职工医保已经停了？打 12393', note: '请医保局先办停保，再来缴居民医保' }],
  },
  NO_ENROLMENT_RECORD: {
    tag: '先登记',
    tone: 'info',
    title: '对方还没有居民医保参保登记',
    reason: () => '要先在户口或居住地登记参保，才能缴费。没有扣款。',
    next: [{ label: '先办参保登记', note: '带对方的身份证或户口本，到村（社区）或乡镇便民服务中心办' }, askInsurance],
  },
  STANDARD_NOT_PUBLISHED: {
    tag: '还没公布',
    tone: 'wait',
    title: '这一年的缴费标准还没有公布',
    reason: (told) =>
      `参保地还没有公布${told.text('year') ? ` ${told.text('year')} 年度` : '这一年'}要缴多少，所以现在不能缴，我们也不会猜一个数。没有扣款。`,
    next: [{ label: '等公布以后再来', note: '公布以后，这里就能看到金额，也能缴' }, askInsurance, another],
  },
  OUT_OF_SEASON: {
    tag: '不在缴费期',
    title: '现在不在缴费期',
    titleTold: (told) => told.day('lastUseful') && '现在缴，这一年已经用不上了',
    reason: (told) => {
      const [opens, closes, last] = [told.day('opens'), told.day('closes'), told.day('lastUseful')]
      if (last)
        return `现在缴费要等一段时间才能用，等到能用的时候，${told.text('year')} 年度已经过完了。最晚要在 ${last}以前缴才有用，所以现在不收。没有扣款。`
      return `${opens && closes ? `缴费期是 ${opens} 至 ${closes}。` : ''}现在不收这一年的费。没有扣款。`
    },
    next: [{ ...askTax, label: '打 12366 问能不能补缴' }, askInsurance, another],
  },
  NOT_BOUND: {
    tag: '先绑定',
    tone: 'info',
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
    tone: 'good',
    title: '这一年已经缴过了，不用再缴',
    reason: (told) => `${whenPaid(told)}同一个人一年只缴一次，这次没有扣款。`,
    next: [another, see, askTax],
  },
  BEING_PAID: {
    tag: '正在缴',
    tone: 'wait',
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
  SUM_TOO_MUCH: {
    tag: '余额不够',
    tone: 'info',
    title: '每一位单独缴都够，加起来不够',
    titleTold: (told) => told.yuan('shortfall') && `每一位单独缴都够，加起来差 ${told.yuan('shortfall')} 元`,
    reason: (told) => {
      const [due, shareable] = [told.yuan('due'), told.yuan('shareable')]
      return `${due && shareable ? `选的几位一共 ${due} 元，您的账户能给家人用的是 ${shareable} 元。` : ''}没有扣款。少选一位，先缴要紧的；剩下的等下一次划入，或者请别的家人来缴。`
    },
    next: [{ label: '打 12366 问怎么用现金缴其余几位', call: '12366' }],
  },
  RESERVE_NOT_MET: {
    tag: '余额不够',
    title: '能给家人用的钱，不够缴这一笔',
    titleTold: (told) => told.yuan('shortfall') && `差 ${told.yuan('shortfall')} 元，能给家人用的钱不够`,
    reason: (told) => {
      const [available, shareable] = [told.yuan('available'), told.yuan('shareable')]
      const share =
        available && shareable
          ? `您账户里有 ${available} 元，按您参保地的规定，能给家人用的是 ${shareable} 元，其余的留给您自己用。`
          : '按您参保地的规定，账户里有一部分钱要留给您自己用。'
      return `${share}一笔费用要一次缴清，不能分开缴。没有扣款。`
    },
    next: [
      payInCash,
      askHowInCash,
      { label: '请别的家人来缴', note: '与 TA 绑定了共济的另一位家人，也可以用自己的账户缴' },
      askInsurance,
    ],
  },
  RESERVE_UNKNOWN: {
    tag: '要先问',
    tone: 'info',
    title: '您的账户要留多少钱，我们没有查到',
    reason: () =>
      '您参保地规定，个人账户要留一笔钱给自己，多出来的才能给家人用。要留多少我们没有查到，不敢猜，所以没有扣款。',
    next: [{ ...askInsurance, note: '问：“给家人缴居民医保，我的账户里要留多少钱？”' }, payInCash, askHowInCash],
  },
  BY_TAX_OFFICE: {
    tag: '换个地方缴',
    tone: 'info',
    title: '要在税务局的缴费小程序里缴',
    reason: () =>
      '您的参保地，用个人账户给家人缴费是在税务局的小程序里办的，钱一样从您的个人账户出。这里不收，没有扣款。',
    next: [
      {
        label: '打开税务局的缴费小程序',
        note: '在微信里搜，例如“山东税务社保费缴纳”“粤税通”，付款时选“家庭共济缴费”或者“医保个账支付”',
      },
      { label: '打 12366 问怎么缴', call: '12366' },
      askInsurance,
    ],
  },
  VERSION_OUTDATED: {
    tag: '承诺书更新了',
    tone: 'info',
    title: '代缴承诺书有了新的一版',
    reason: () => '您看到的是旧的一版，所以这次没有下单，没有扣款。关掉重新打开，就能看到新的。',
    next: [askInsurance],
  },
  MEMBER_DECEASED: {
    tag: '不用再缴',
    tone: 'info',
    title: '医保柜台记着，这位家人已经去世',
    reason: () => '绑定已经解除，以后不用再替 TA 缴费。这次没有扣款。以前缴过、还没有用上的，可以看看能不能退。',
    next: [
      { label: '看以前缴的能不能退', note: '在办理记录里点开那一笔', to: 'records' },
      { ...askInsurance, label: '登记得不对，或者想问清楚，打 12393', note: '说明是给家人缴居民医保' },
    ],
  },
  ...sharingWords,
  AMOUNT_CHANGED: {
    tag: '金额变了',
    tone: 'info',
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
    reason: (told) =>
      told.text('why') === 'FROZEN'
        ? '您的个人账户冻结了：里面的钱还在，解冻以前不能替家人缴费。没有扣款。为什么冻结、怎么解冻，请打 12393 问。'
        : '您的职工医保停保、欠费的时候，账户里的钱还在，但不能替家人缴费。没有扣款。',
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
    tone: 'info',
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
  ...undoWords,
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
