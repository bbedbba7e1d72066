import type { UndoCondition } from '@/domain/contribution/undo-conditions'

type ConditionWords = {
  readonly [C in UndoCondition['what']]: {
    title(hours: number | null): string
    met(until: string | null): string
    waiting?(from: string | null): string
    failed: string
  }
}

/** Each condition as a row: what must be so, and how it stands. Times come printed. */
const conditions: ConditionWords = {
  STILL_HELD: {
    title: () => '还没有缴出去',
    met: (until) => (until ? `${until} 自动缴出去，在那以前都能撤回` : '钱还在您的个人账户里'),
    failed: '已经缴出去了，或者已经撤回过',
  },
  PAID: {
    title: () => '已经缴成功',
    met: () => '税务局收下了，参保也登记了',
    waiting: () => '还在办。缴成功以后才能撤销',
    failed: '这一笔没有缴成，或者已经撤销过',
  },
  IN_SEASON: {
    title: () => '还在集中缴费期里',
    met: (until) => (until ? `缴费期到 ${until}` : '今天缴进去的，就在缴费期里。哪一天截止，当地没有写明'),
    failed: '缴费期已经过了',
  },
  PAYER_INSURED: {
    title: () => '您的职工医保没有停',
    met: () => '撤销的钱退回您的个人账户',
    failed: '您的职工医保已经停了，没有账户可退',
  },
  NOT_USED: {
    title: () => '家人还没有用过这一年的医保',
    met: () => '没有看病、买药的记录',
    failed: '已经用它看过病或者买过药',
  },
  NOT_SETTLED: {
    title: () => '医保局和税务局还没有对账',
    met: (until) => (until ? `${until} 对账，要在那以前办` : '还没有对账'),
    failed: '已经对过账了',
  },
  LONG_ENOUGH: {
    title: (hours) => (hours === null ? '缴成功以后等够时间' : `缴成功以后满 ${hours} 小时`),
    met: () => '已经满了',
    waiting: (from) => (from ? `${from} 就满了，现在不用做什么` : '缴成功以后开始算'),
    failed: '等满时间以前就要对账，来不及了',
  },
}

/** What the page of taking a fee back says. Amounts as 400.00, times printed. */
export const copy = {
  title: '撤回或撤销',
  conditions,
  list: { hold10: '撤回的条件', reversal: '这几条都满足，才能撤销', none: '' },
  tags: { MET: '满足', WAITING: '还要等', FAILED: '不满足' },

  release: {
    heading: (until: string) => `${until} 前可以撤回`,
    lead: '钱还在您的个人账户里，没有缴出去。撤回以后，马上回到可用余额。',
    leadNothing: '个人不用出钱。撤回以后，这次参保就不登记了。',
    go: (amount: string) => `撤回 ${amount} 元`,
    goNothing: '撤回这一笔',
    sure: (amount: string) => `撤回后，${amount} 元马上回到可用余额`,
    sureNothing: '撤回后，这次参保就不登记了',
    yes: '确认撤回',
  },
  reverse: {
    heading: '现在可以撤销',
    headingUntil: (until: string) => `${until} 前可以撤销`,
    lead: (amount: string) => `撤销以后，${amount} 元退回您的个人账户，这一年就等于没有缴。`,
    go: (amount: string) => `撤销，退回 ${amount} 元`,
    sure: (amount: string) => `撤销后，${amount} 元退回您的个人账户`,
    yes: '确认撤销',
  },
  sureReason: (name: string, year: number) => `${name} 的 ${year} 年度居民医保就还没有办，截止前可以再来缴。`,
  no: '不撤了，留着',
  waiting: {
    heading: (from: string) => `${from} 以后可以撤销`,
    headingLater: '现在还不能撤销',
    lead: '现在什么都没有变。到时候再来这里，按钮就会出现。',
  },
  over: { heading: '现在撤不回了', lead: '什么都没有变，没有多扣钱。下面写着为什么，还能怎么办。' },
  done: { heading: '这一笔已经撤回', lead: '钱已经回到您的个人账户，不用再办。' },
  unpaid: { heading: '这一笔没有缴出去', lead: '没有扣款，不用撤回。' },
  hurried: {
    title: '为什么没有 10 分钟',
    reason: '这一笔是截止前最后几分钟提交的。再等 10 分钟，缴费期就过了，所以一提交就缴出去了。',
  },

  about: { title: '这一笔缴费', who: '缴给谁', year: '哪一年', amount: '金额' },
  grounds: '依据',
  invented: '每天几点对账，是演示里定的；真实的时间问参保地医保局。',
  more: {
    title: '别的办法',
    refund: '看看能不能退费',
    refundNote: '重复缴费、去世、参加了职工医保等，各地规定不同',
    progress: '看这一笔的进度',
    ask: '打 12366 问税务局',
    askNote: '居民医保费由税务局收，退费也归他们办',
  },
  again: '再查一次',
  silent: {
    title: '没有收到医保柜台的回复',
    reason: '这一次撤回有没有办成，还不知道。再查一次就清楚了，重复按也只会撤一次。',
  },
}
