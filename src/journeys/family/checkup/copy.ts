import type { Check, FindingCode } from '@/domain/family/checkup'
import type { SharedUse } from '@/domain/policy/pack'

const checks: Record<Check, string> = {
  RELATION: '绑定是不是生效',
  SHARER: '您的医保和账户是不是正常',
  BALANCE: '账户里有没有家人能用的钱',
  LIMITS: '有没有停用、超过上限',
  MEMBER: '家人的医保是不是正常',
  AREA: '两个人参保的地方',
  SCOPE: '这一项在不在范围里',
  SYNC: '医院药店是不是已经知道',
  WALLET: '跨省用的另一种办法',
}

/** What is done about a finding: a page of ours, or a telephone call. */
export type Fix = 'limit' | 'balance' | 'members' | 'start' | 'wallet' | 'people' | '12393'

interface Said {
  readonly line: string
  readonly fix?: { readonly label: string; readonly to: Fix }
}

/** Figures of a finding, printed; an empty text where the counter gave none. */
export interface Told {
  readonly available: string
  readonly shareable: string
  readonly cap: string
  readonly monthlyCap: string
  readonly spent: string
  readonly due: string
  readonly until: string
}

const ask = { label: '打 12393 问', to: '12393' } as const
const change = { label: '去改上限和用途', to: 'limit' } as const

/** Every finding in words: what it is, what it means, what to do. */
const found: Record<FindingCode, (told: Told) => Said> = {
  FINE: ({ shareable }) => ({ line: shareable ? `没有问题，家人能用 ${shareable} 元` : '没有问题' }),
  UNDER_REVIEW: () => ({
    line: '医保部门还在审核，审核通过才能用。',
    fix: { label: '看看已绑定的家人', to: 'members' },
  }),
  UNBOUND: () => ({ line: '绑定已经解除，不能再用。', fix: { label: '再绑定一次', to: 'start' } }),
  PARTED: () => ({ line: '绑定已经解除，不能再用。以前付的钱不受影响。' }),
  EXPIRED: () => ({ line: '您设的期限已经过了，不能再用。', fix: { label: '再绑定一次', to: 'start' } }),
  REJECTED: () => ({ line: '绑定审核没有通过，不能用。', fix: { label: '再绑定一次', to: 'start' } }),
  ACCOUNT_FROZEN: () => ({ line: '您的个人账户冻结着，谁都用不了。钱还在。请问清为什么冻结、怎么解冻。', fix: ask }),
  SHARER_STATUS_ABNORMAL: () => ({
    line: '您的职工医保停了或者有欠费，家人暂时用不了。钱还在。请找单位或医保窗口恢复参保。',
    fix: ask,
  }),
  BALANCE_ZERO: () => ({
    line: '您的账户里现在没有钱。等有钱划进来就能用。',
    fix: { label: '看看余额和每月划入', to: 'balance' },
  }),
  RESERVE_NOT_MET: ({ available }) => ({
    line: `您的账户里有 ${available} 元，参保地要留一部分给您自己，多出来的家人才能用，现在没有多出来。`,
    fix: { label: '看看余额和每月划入', to: 'balance' },
  }),
  RESERVE_UNKNOWN: () => ({ line: '参保地要留一部分钱给您自己，留多少我们没有查到，不敢猜。', fix: ask }),
  CARRIED_OVER_ZERO: ({ available }) => ({
    line: `您的账户里有 ${available} 元，但都是今年划入的。您参保地只有历年的钱能给家人用，历年的现在是 0 元。`,
    fix: { label: '看看本年和历年', to: 'balance' },
  }),
  PAUSED: () => ({ line: '您自己停用了这位家人，所以一笔也付不了。', fix: { label: '去恢复', to: 'limit' } }),
  CAPPED: ({ cap, monthlyCap, spent }) => ({
    line: [
      cap && `每一笔最多 ${cap} 元，超过的那一笔付不了`,
      monthlyCap && `每个月最多 ${monthlyCap} 元，这个月已用 ${spent} 元`,
    ]
      .filter(Boolean)
      .join('；'),
  }),
  CAP_TOO_LOW: ({ cap, due }) => ({ line: `您设的是每一笔最多 ${cap} 元，这笔费要 ${due} 元，付不了。`, fix: change }),
  MONTH_USED_UP: ({ monthlyCap, spent, due }) => ({
    line: `您设的是每个月最多 ${monthlyCap} 元，这个月已经用了 ${spent} 元，${due ? `这笔费要 ${due} 元，` : ''}不够了。下个月 1 日重新算。`,
    fix: change,
  }),
  MEMBER_NOT_INSURED: () => ({ line: '这位家人没有参加基本医保，要先参保才能用。', fix: ask }),
  MEMBER_STATUS_ABNORMAL: () => ({
    line: '这位家人的医保停了或者有欠费，恢复以后才能用。请到家人参保地的医保窗口办。',
    fix: ask,
  }),
  CROSS_CITY: () => ({
    line: '你们不在一个市参保。有的地方跨市只能用来缴费，看病买药能不能用，没有查到，先问一问。',
    fix: ask,
  }),
  OUT_OF_PROVINCE: () => ({
    line: '这位家人现在在外省参保，绑定在外省用不了。可以用医保钱包转给 TA。',
    fix: { label: '看看医保钱包', to: 'wallet' },
  }),
  NOT_LISTED: () => ({ line: '您参保地的规定里没有列这一项，用不了。', fix: ask }),
  EXCLUDED: () => ({ line: '您没有让这位家人用在这一项。', fix: change }),
  OTHER_INSURANCE: () => ({ line: '这位家人有职工医保，不用缴居民医保费。' }),
  RELATION_NOT_COVERED: () => ({ line: '您参保地的规定里，不能给这位家人买商业健康保险。', fix: ask }),
  RULE_UNKNOWN: () => ({ line: '没有查到您参保地的规定，先问一问。', fix: ask }),
  NOT_SYNCED: ({ until }) => ({
    line: `刚绑定不久，医院和药店一般要等一天左右才知道。大约 ${until} 以后再去用。缴居民医保费不用等。`,
    fix: { label: '先看缴费，缴费不用等', to: 'people' },
  }),
  WALLET_NOT_NEEDED: () => ({ line: '同省，用不着' }),
  WALLET_NOT_OPENED: () => ({
    line: '您还没有开通医保钱包，外省的家人收不到钱。',
    fix: { label: '看看医保钱包', to: 'wallet' },
  }),
  PAYEE_WALLET_NOT_OPENED: () => ({
    line: '家人还没有开通医保钱包，转了也收不到。请 TA 先开通。',
    fix: { label: '看看医保钱包', to: 'wallet' },
  }),
}

const uses: Partial<Record<SharedUse, string>> = { PHARMACY: '买药', CARE: '看病', RESIDENT_FEE: '缴居民医保费' }

/** Words of the nine checks. */
export const copy = {
  title: '绑定了却不能用',
  heading: '一次查九项，看卡在哪里',
  lead: '查完告诉您怎么办。只是查，不会扣款。',
  use: '家人想用来做什么',
  uses,
  verdict: {
    good: {
      title: '九项都没有问题',
      line: (maskedName: string) => `${maskedName} 现在就能用。到了收银台，照下面的话说。`,
    },
    goodFee: {
      title: '九项都没有问题',
      line: (maskedName: string) => `共济这一边没有拦着。去看看 ${maskedName} 要缴多少。`,
    },
    bad: (count: number) => ({
      title: `有 ${count} 项卡住了`,
      line: (maskedName: string) => `照下面写的办好，${maskedName} 就能用。`,
    }),
    ask: (count: number) => ({
      title: `没有卡住的，有 ${count} 项要先问`,
      line: (maskedName: string) => `问清楚再去，${maskedName} 不白跑一趟。`,
    }),
    asOf: (at: string) => `${at} 查的`,
  },
  groups: { BAD: '卡在这里', ASK: '要先问一问', GOOD: '没有问题' },
  tags: { BAD: '卡住', ASK: '要问', GOOD: '正常' },
  checks,
  found,
  /** For a finding that is newer than this app. */
  unknown: { line: '柜台说了一种我们还不认识的情况，请打 12393 问。', fix: ask },
  again: '再查一次',
  pay: '去给 TA 缴费',
  cashier: {
    title: '到收银台这样说',
    say: '“请用家庭共济结算，用我家人的共济账户。”',
    steps: (sharer: string) => [
      `共济账户是您的，名字是${sharer}。`,
      '用家人自己的医保码、社保卡或身份证，不是您的。',
      '先用家人自己账户里的钱，不够的才用您的。',
      '有的地方自动结算，有的要收银员选一下共济账户，所以要说这一句。',
      '钱可以共用，卡不能借。拿别人的卡看病买药是违法的。',
    ],
    weak: '网上的办事说明里这样写，各地收银台的做法可能不一样。',
  },
}
