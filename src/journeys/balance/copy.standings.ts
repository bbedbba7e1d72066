import type { AccountStanding } from '@/domain/balance/standing'

interface Way {
  readonly label: string
  readonly note?: string
  /** `BECAUSE` is the errand that brought the account there. */
  readonly to?: 'withdrawal/reason' | 'BECAUSE'
}

/** How the account stands: one word, what it means, and what to do; nothing to say of one that is as it should be. */
export const standings: Record<AccountStanding, { word: string; means: string | null; next: readonly Way[] }> = {
  NORMAL: { word: '正常', means: null, next: [] },
  SUSPENDED: {
    word: '暂停参保',
    means: '参保停了，每月不再划钱进来。账户里的钱还是您的：看病、买药照常能用。不能给家人缴费，要等恢复参保。',
    next: [
      { label: '换了单位', note: '问新单位有没有给您办参保，办好就自动恢复' },
      { label: '出国定居、退休不再参保', note: '看看能不能把余额取出来', to: 'withdrawal/reason' },
    ],
  },
  FROZEN: {
    word: '已冻结',
    means: '账户里的钱还在，现在不能用：看病、买药先用现金或者银行卡，留好发票。多半是欠了费，或者卡挂失了。',
    next: [
      { label: '打 12393 问为什么冻结', note: '报身份证号，问清怎么解冻' },
      { label: '欠费的，补缴以后解冻', note: '问单位或者参保地税务局，打 12366' },
      { label: '挂失的，补好卡以后解冻', note: '找社保卡的发卡银行' },
    ],
  },
  TRANSFERRING: {
    word: '正在转移',
    means: '医保正在转到新的地方，这段时间钱先冻结，转到以后在新的地方用。看病先用现金或者银行卡，留好发票。',
    next: [{ label: '看转到哪一步了', to: 'BECAUSE' }],
  },
  CLOSED: {
    word: '已注销',
    means: '账户里的钱已经全部取走或者转走，这个账户不再使用。以后再参加职工医保，会给您开新的账户。',
    next: [{ label: '看当时是怎么办的', to: 'BECAUSE' }],
  },
}

export const wordsOfNext = '您可以这样办'
