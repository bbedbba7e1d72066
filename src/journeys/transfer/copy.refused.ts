import type { StatusTone } from '@/design/parts/StatusTag'
import type { RefusalOf } from '@/services/contract/operation'
import type { transfer } from '@/services/contract/transfer'

type Desk = typeof transfer

/** Every code this errand can be refused with: a new one in the contract is an error here until it has its words. */
export type RefusalCode = { [O in keyof Desk]: RefusalOf<Desk[O]>['code'] }[keyof Desk]

/** A way forward: a page, a telephone number, or something to do elsewhere, which is only told. */
interface Way {
  readonly label: string
  readonly note?: string
  readonly to?:
    | 'transfer/start'
    | 'transfer/ways'
    | 'transfer/certificate'
    | 'balance/overview'
    | 'family/members'
    | 'records'
  readonly call?: '12393'
}

interface No {
  readonly tag: string
  readonly tone?: StatusTone
  readonly title: string
  readonly reason: string
  readonly next: readonly Way[]
}

const safe = '没有提交申请，账户里的钱没有动。'
const ask: Way = { label: '打 12393 问', note: '原来的地方和新地方都可以问', call: '12393' }
const another: Way = { label: '换一个地方看看', to: 'transfer/start' }
const ways: Way = { label: '看怎么转、中间断了怎么办', to: 'transfer/ways' }
const balance: Way = { label: '看看余额，照常用', to: 'balance/overview' }

/** A no for every reason, in words that can be read aloud: what, why, and what to do now. */
export const noes: Record<RefusalCode, No> = {
  NO_ACCOUNT: {
    tag: '没有个人账户',
    title: '您名下没有职工医保个人账户',
    reason: '居民医保没有个人账户，没有钱要转。换地方以后，在新的地方参加医保就行。',
    next: [ask],
  },
  SAME_PLACE: {
    tag: '不用转',
    tone: 'good',
    title: '您现在就在这里参保',
    reason: '要转去的地方，就是您现在参保的地方，什么都不用办。',
    next: [another, balance],
  },
  TRANSFER_NOT_NEEDED: {
    tag: '不用转',
    tone: 'good',
    title: '不用转，余额在全省都能用',
    reason: '在省内换地方参保，个人账户的钱不划转、不提现，也不会少。到了新的地方，看病买药照样刷。',
    next: [balance, { label: '给家人用', note: '共济绑定的家人也照样能用', to: 'family/members' }, another],
  },
  RETIRED: {
    tag: '不能转',
    title: '已经退休的，医保留在退休的地方',
    reason: `退休以后医保关系不再转移，账户里的钱还是您的。${safe}`,
    next: [
      { label: '办异地就医备案', note: '打 12393 问怎么办，办好以后在外地看病能直接结算', call: '12393' },
      balance,
    ],
  },
  TRANSFER_IN_PROGRESS: {
    tag: '正在办',
    tone: 'wait',
    title: '有一份转移正在办，不用再提交',
    reason: '等它办完，钱就到了新的地方。',
    next: [{ label: '看办到哪一步', to: 'transfer/start' }],
  },
  ACCOUNT_FROZEN: {
    tag: '先解冻',
    title: '个人账户冻结着，现在不能转',
    reason: `冻结的时候不能转，常见的原因是停保、欠费或者挂失。${safe}`,
    next: [{ label: '打 12393 问怎么解冻', call: '12393' }, ways],
  },
  ARREARS: {
    tag: '先补缴',
    title: '还有没缴清的医保费，要先补上',
    reason: `欠费补上以后就能转。断的时间不长的，补上以后待遇接得上。${safe}`,
    next: [{ label: '问原单位怎么补缴', note: '灵活就业的，到原来的地方自己补' }, ways, ask],
  },
  NOT_STOPPED: {
    tag: '先停保',
    title: '原来的地方还没有停保',
    reason: `要先在原来的地方停保，才能转走。${safe}`,
    next: [{ label: '请原单位办停保', note: '灵活就业的，自己在原来的地方停' }, ways, ask],
  },
  NOT_ENROLLED: {
    tag: '先登记',
    title: '新的地方还没有您的参保登记',
    reason: `要先在新的地方参保登记，才能转进去。${safe}`,
    next: [
      { label: '请新单位办参保登记', note: '灵活就业的，自己去新地方的医保窗口' },
      { label: '先开一份参保凭证', note: '窗口登记时用得上', to: 'transfer/certificate' },
      another,
    ],
  },
  TRANSFER_RULE_UNKNOWN: {
    tag: '要先问',
    tone: 'info',
    title: '没有查到当地怎么转',
    reason: `您参保的地方怎么转移，我们没有查到公开的说法，不猜。${safe}`,
    next: [ask, { label: '开一份参保凭证', note: '拿到新地方的窗口办', to: 'transfer/certificate' }],
  },
  REGION_UNKNOWN: {
    tag: '没有收录',
    tone: 'info',
    title: '还没有收录这个地方',
    reason: `这个地方的规定我们还没有，不知道能不能转。${safe}`,
    next: [another, ask],
  },
  MATERIALS_MISSING: {
    tag: '缺材料',
    title: '身份证照片还没有放齐',
    reason: `两面都要。${safe}`,
    next: [another],
  },
  STEP_UP_NEEDED: {
    tag: '要核验',
    title: '还要再核验一次',
    reason: `刚才的核验过期了。${safe}`,
    next: [another],
  },
  NOT_FOUND: {
    tag: '没有找到',
    title: '没有找到这一份转移',
    reason: '可能编号不对，或者不是您本人办的。您的钱没有动。',
    next: [
      { label: '看我的转移', to: 'transfer/start' },
      { label: '看办理记录', to: 'records' },
    ],
  },
  NOT_CANCELLABLE: {
    tag: '不能撤回',
    title: '已经转出，不能撤回了',
    reason: '转出以后，等新地方记账就行。',
    next: [{ label: '看办到哪一步', to: 'transfer/start' }],
  },
  NOT_INSURED: {
    tag: '没有参保',
    title: '没有查到您的参保记录',
    reason: '没有参保，就开不了参保凭证。以前参过保的，请问参保的地方。',
    next: [ask],
  },
}
