import type { AccountStanding } from '@/domain/balance/standing'

interface Way {
  readonly label: string
  readonly note?: string
  /** `BECAUSE` is the errand that brought the account there. */
  readonly to?: 'withdrawal/reason' | 'BECAUSE'
}

const changedEmployer: Way = { label: '换了单位', note: '问新单位有没有给您办参保，办好就自动恢复' }

interface Told {
  readonly means: string | null
  readonly next: readonly Way[]
}

/** How the account stands: one word, what it means, and what to do; nothing to say of one that is as it should be. */
export const standings: Record<AccountStanding, Told & { word: string }> = {
  NORMAL: { word: '正常', means: null, next: [] },
  SUSPENDED: {
    word: '暂停参保',
    means: '参保停了，以后不再每月划钱进来。账户里的钱还是您的：看病、买药照常能用。不能给家人缴费，要等恢复参保。',
    next: [
      changedEmployer,
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

/** Stopped, and asked to be paid out: nothing in the account can be used until that is done or taken back. */
export const whileWithdrawing: Told = {
  means:
    '参保停了，以后不再每月划钱进来。您申请了支取，账户里的钱先冻结着，一分没少，但是现在不能用：看病、买药先用现金或者银行卡，留好发票。也不能给家人缴费。',
  next: [{ label: '看支取办到哪一步了', note: '不想取了，能不能撤回也在那里看', to: 'BECAUSE' }, changedEmployer],
}

export const wordsOfNext = '您可以这样办'
