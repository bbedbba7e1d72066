import type { StatusTone } from '@/design/parts/StatusTag'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import type { RefusalOf } from '@/services/contract/operation'
import type { withdrawal } from '@/services/contract/withdrawal'

/** A page of the app that needs to be told nothing, as a way forward may open it. */
export type Destination =
  | 'records'
  | 'balance/overview'
  | 'family/who'
  | 'contribution/people'
  | 'withdrawal/reason'
  | 'withdrawal/materials'
  | 'withdrawal/payee'

/** What can be done instead: go somewhere, ring someone, open the request under way, or only be told. */
export interface Way {
  label: string
  note?: string
  to?: Destination
  call?: string
  open?: 'REQUEST'
}

export interface No {
  tag?: string
  tone?: StatusTone
  title: string
  reason: string
  next: readonly Way[]
}

/** What the sentence is about. `because` is the reason as it fits into a sentence. */
export interface About {
  area: string
  reason: WithdrawalReason
  because: string
}

const useForCare: Way = {
  label: '用个人账户付看病的钱',
  note: '在定点医院和药店，自付的部分直接刷',
  to: 'balance/overview',
}
const askFamily: Way = { label: '请家人用共济帮您付', note: '先看看哪些亲人可以绑定', to: 'family/who' }
const askBureau: Way = {
  label: '打 12393 问参保地医保局',
  note: '说清您的情况，问可不可以办、要什么材料',
  call: '12393',
}
const otherReason: Way = { label: '换一个原因看看', to: 'withdrawal/reason' }
const safe = '没有提交申请，钱还在账户里。'

/** Reasons that many people come with and that are no ground; any other has the general sentence. */
const notListed: Partial<Record<WithdrawalReason, Omit<No, 'tag'>>> = {
  SERIOUS_ILLNESS: {
    title: '因重大疾病急用钱，不能提取个人账户',
    reason: '网上流传“74种大病可提现”。我们没有在任何医保部门的办事指南里找到这一条。',
    next: [
      useForCare,
      askFamily,
      { label: '问大病保险和医疗救助', note: '打 12393，说“我得了大病，想问救助”', call: '12393' },
    ],
  },
  WECHAT_CASH_OUT: {
    title: '个人账户的钱，不能提到微信',
    reason: '个人账户只能用来看病、买药、替家人缴费这些事，不能提现。说能帮您提的，都是骗局。',
    next: [
      useForCare,
      { label: '替家人缴居民医保', note: '也就是新农合，可以从您的账户里付', to: 'contribution/people' },
      { label: '已经被骗了，马上打 110', note: '给过验证码、转过钱，都要尽快报警', call: '110' },
    ],
  },
  LONG_TERM_ELSEWHERE: {
    title: '长期在外地生活，不能因此支取',
    reason: '人在外地，医保关系还在这里，账户就接着用。办好异地就医备案，可以在外地看病结算。',
    next: [
      { label: '打 12393 办异地就医备案', note: '问清外地哪些医院可以直接结算', call: '12393' },
      askFamily,
      otherReason,
    ],
  },
}

/** Every no this errand can meet, in words (the compiler asks for a missing one). */
export const noes: Record<RefusalOf<typeof withdrawal.submit>['code'], (about: About) => No> = {
  NO_ACCOUNT: () => ({
    tag: '没有个人账户',
    title: '您名下没有职工医保个人账户',
    reason:
      '支取的是职工医保个人账户里的钱。您参加的是居民医保，没有个人账户，也就没有可以取的钱。您的医保待遇不受影响。',
    next: [
      { ...askBureau, note: '以前上过班、交过职工医保？请他们查一查还有没有老账户' },
      { label: '请家人用共济帮您付', note: '家人有职工医保的，可以绑定您', to: 'family/who' },
    ],
  }),
  REASON_NOT_LISTED: ({ area, reason, because }) => ({
    tag: `${area}不能因此支取`,
    ...(notListed[reason] ?? {
      title: `${because}，这里不能支取`,
      reason: `${area}没有把这个原因列进可以支取的情形，各地规定不一样。${safe}`,
      next: [askBureau, useForCare, otherReason],
    }),
  }),
  REASON_UNKNOWN: ({ area, because }) => ({
    tag: '要先问',
    tone: 'info',
    title: '这个原因，要先问医保局',
    reason: `我们没有查到${area}对“${because}”的明确规定，不敢替医保局说可以或者不可以。${safe}`,
    next: [{ ...askBureau, note: `问：“因为${because}，个人账户的余额能不能取？”` }, otherReason],
  }),
  STILL_INSURED: ({ because }) => ({
    tag: '还要先停保',
    tone: 'info',
    title: '先停保，才能支取',
    reason: `因为${because}支取，要先停掉职工医保。您现在还在参保。停保后看病不能再按职工医保报销，想好再办。${safe}`,
    next: [
      { label: '在单位上班：请单位办停保', note: '找人事或社保专员，说“办理医保减员”' },
      { label: '自己缴费：去医保窗口停保', note: '带身份证，到参保地医保窗口办' },
      { label: '停好了，再来这里看一次', note: '停保登记好以后，这里会变成可以申请' },
      { ...askBureau, label: '拿不准，先打 12393 问', note: '问停保哪天生效，会不会影响看病' },
    ],
  }),
  ZERO_BALANCE: () => ({
    tag: '没有可取的钱',
    tone: 'plain',
    title: '账户里没有可以取的钱',
    reason: '可用余额是 0.00 元，所以没有提交申请。',
    next: [{ label: '看看余额和明细', note: '查钱用在了哪里，有没有冻结', to: 'balance/overview' }, askBureau],
  }),
  DUPLICATE_APPLICATION: () => ({
    tag: '已有一份在办',
    tone: 'wait',
    title: '您已经有一份支取申请在办',
    reason: '一次只能办一份。不用再申请，钱不会取两次。',
    next: [{ label: '看这份申请办到哪了', note: '要补材料、要撤回，也在那里', open: 'REQUEST' }],
  }),
  TRANSFER_IN_PROGRESS: () => ({
    tag: '正在转移',
    tone: 'wait',
    title: '您的医保关系正在转移，先不能支取',
    reason: `账户里的钱正在转到新的参保地，转移没有办完以前，两边都不能支取。${safe}`,
    next: [
      { label: '看转移办到哪了', note: '新的参保地不接收余额的，办完以后可以再来支取', to: 'records' },
      { ...askBureau, note: '问：“我的医保关系转移办到哪一步了？”' },
    ],
  }),
  ARREARS: () => ({
    tag: '还有欠费',
    title: '先把欠的医保费补上，再来支取',
    reason: `您的职工医保还有没缴的费，补上以前，账户不能注销。${safe}`,
    next: [
      { label: '在单位上班：请单位补缴', note: '找人事或社保专员，说“医保有欠费，请补缴”' },
      { ...askBureau, note: '问：“我欠多少、怎么补，补完多久可以支取？”' },
    ],
  }),
  OVERDRAFT: () => ({
    tag: '账户是负数',
    title: '账户里没有钱，还欠着一点',
    reason: `账户预先划入的钱用过了头，余额是负数。要先补上，才能注销账户。${safe}`,
    next: [
      { label: '看看余额和明细', note: '查钱用在了哪里', to: 'balance/overview' },
      { ...askBureau, note: '问：“账户是负数，怎么补？”' },
    ],
  }),
  PENDING_ORDER: () => ({
    tag: '还有缴费没办完',
    tone: 'wait',
    title: '等家人的缴费办完，再来支取',
    reason: `有一笔替家人缴的费还在办，里面的钱正冻结着，账户不能注销。${safe}`,
    next: [{ label: '看这笔缴费办到哪了', note: '办完或者撤回以后，就可以申请支取', to: 'records' }, askBureau],
  }),
  MATERIALS_MISSING: () => ({
    title: '材料还没有交齐',
    reason: `医保局说还缺材料，这次没有收下。${safe}`,
    next: [{ label: '去补材料', to: 'withdrawal/materials' }],
  }),
  PAYEE_MISMATCH: () => ({
    title: '收款人和参保人不是同一个人',
    reason: `钱只能打到参保人本人的银行卡，防止被别人冒领。${safe}`,
    next: [{ label: '改收款人和银行卡', to: 'withdrawal/payee' }],
  }),
  PAYEE_CARD: () => ({
    title: '这张银行卡收不了款',
    reason: `银行卡号没有通过核对。${safe}`,
    next: [{ label: '改银行卡号', note: '或者换一张本人的储蓄卡', to: 'withdrawal/payee' }],
  }),
  STEP_UP_NEEDED: () => ({
    title: '要重新核验身份',
    reason: `上次核验已经失效。${safe}`,
    next: [],
  }),
}
