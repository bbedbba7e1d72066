import type { StatusTone } from '@/design/parts/StatusTag'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'

/** A page of the app that needs to be told nothing, as a way forward may open it. */
export type Destination =
  | 'records'
  | 'balance/overview'
  | 'family/who'
  | 'contribution/people'
  | 'withdrawal/reason'
  | 'withdrawal/applicant'
  | 'withdrawal/owner'
  | 'withdrawal/myths'
  | 'withdrawal/materials'
  | 'withdrawal/payee'
  | 'withdrawal/sign'

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
  /** What has to be brought to a window, where the counter named it. */
  papers?: string
}

export const useForCare: Way = {
  label: '用个人账户付看病的钱',
  note: '在定点医院和药店，自付的部分直接刷',
  to: 'balance/overview',
}
const askFamily: Way = { label: '请家人用共济帮您付', note: '先看看哪些亲人可以绑定', to: 'family/who' }
export const askBureau: Way = {
  label: '打 12393 问参保地医保局',
  note: '说清您的情况，问可不可以办、要什么材料',
  call: '12393',
}
export const otherReason: Way = { label: '换一个原因看看', to: 'withdrawal/reason' }
export const safe = '没有提交申请，钱还在账户里。'

/** Reasons that many people come with and that are no ground; any other has the general sentence. */
export const notListed: Partial<Record<WithdrawalReason, Omit<No, 'tag'>>> = {
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
  AGENT_CASH_OUT: {
    title: '中介“代取”，不能信',
    reason:
      '支取不收手续费，只由本人、继承人或者本人委托的人办。说交点钱就能代取的，多半是骗子；虚开单据套现是违法的。',
    next: [
      { label: '没给过验证码、没转过钱：别理他', note: '拉黑、退群，不要共享屏幕' },
      { label: '打 12393 举报', note: '说清是谁、怎么联系您的', call: '12393' },
      { label: '已经给了验证码或者钱，马上打 110', note: '越早报警，越可能追回来', call: '110' },
    ],
  },
  IN_PROVINCE_MOVE: {
    title: '在省内换城市，不用取，也不能取',
    reason: '省内换地方参保，余额还在您的账户里，跨市也能用。不划转，也不提现。',
    next: [
      useForCare,
      { label: '打 12393 问新的城市怎么用', note: '问：“省内换了城市，个人账户怎么用？”', call: '12393' },
    ],
  },
  LONG_TERM_ELSEWHERE: {
    title: '只因为长期在外地生活，不能支取',
    reason: '人在外地，医保关系还在这里，账户就接着用。办好异地就医备案，可以在外地看病结算。',
    next: [
      { label: '打 12393 办异地就医备案', note: '问清外地哪些医院可以直接结算', call: '12393' },
      askFamily,
      otherReason,
    ],
  },
}
