/** What the page of one order says, whatever state it is in. Times come printed as 10:12, amounts as 400.00. */
export const copy = {
  title: '缴费进度',
  wait: '正在处理，请不要重复缴费',
  waitNothing: '正在登记参保，请不要重复办理',

  unreached: {
    title: '还没有查到结果',
    lines: ['没有连上医保柜台，还不知道这一笔办到哪一步。', '不用再缴一次。连上以后，这里会显示结果。'],
  },
  inDoubt: {
    lines: ['您的确认已经发出，还没有收到医保柜台的回复。', '我们正在自己查，不用再缴一次，也不会重复扣款。'],
  },
  notArrived: {
    title: '医保柜台没有收到这次确认',
    lines: ['没有扣款。请重新核验一次，缴的还是同一笔，不会重复扣款。'],
    go: '重新确认缴费',
  },
  created: {
    title: '还没有确认缴费',
    lines: (minutes: number) => ['没有扣款。', `缴费单保留 ${minutes} 分钟，过期要重新核对。`],
    go: '继续缴费',
  },
  submitted: {
    title: (until: string) => `已提交，${until} 前可以撤回`,
    /** Where the bureau collects on a day of its own. */
    linesScheduled: (until: string) => [
      '钱还在您的账户里，已经留出来，没有缴出去。',
      `当地每个月只收一次，${until} 自动缴，不能提前。`,
    ],
    titleNoUndo: '已提交，马上开始缴费',
    lines: (until: string) => ['钱还在您的账户里，没有缴出去。', `不用做什么，${until} 会自动开始缴。`],
    linesNothing: (until: string) => ['个人不用出钱。', `不用做什么，${until} 会自动开始办参保登记。`],
    linesNoUndo: (amount: string) => [`${amount} 元已经留出来，正在交给税务局。`],
    now: (amount: string) => `现在就缴 ${amount} 元`,
    nowNothing: '现在就办',
    revoke: '撤回这一笔',
    sure: {
      title: (amount: string) => `撤回后，${amount} 元马上回到可用余额`,
      titleNothing: '撤回后，这次参保就不登记了',
      reason: (name: string, year: number) => `${name} 的 ${year} 年度居民医保就还没有办，截止前可以再来办。`,
      yes: '确认撤回',
      no: '不撤回了',
    },
  },
  processing: {
    accepted: (number: string) => `已受理，编号 ${number}`,
    slow: '比平时慢一些，钱不会丢，也不用再缴。可以先离开，过一会儿再来看。',
    late: {
      line: '已经超过 1 天，比平时久。钱不会丢，不用再缴，也不会重复扣款。',
      title: '为什么这么久',
      reason: (askOn: string | null) =>
        `医保扣款、税务入库分两边办，入库有时要几个工作日。${askOn ? `到 ${askOn} 还是这样，就打电话问。` : ''}我们会主动核实；您也可以现在就打，把下面的话念给对方。`,
      ask: '打 12366 问税务局',
    },
    leave: {
      title: '现在可以离开',
      reason: '结果会出现在首页和“办理记录”里。没有缴成功的话，钱会退回您的个人账户。',
      reasonNothing: '结果会出现在首页和“办理记录”里。个人不用出钱。',
    },
  },
  succeeded: {
    title: '缴好了',
    titleNothing: '参保确认好了',
    line: (name: string, year: number) => `${name} 的 ${year} 年度居民医保`,
    next: '接下来',
    usable: (from: string) => `${from}起看病能用，不用再办手续。缴费凭证随时可以在“办理记录”里看。`,
    receipt: '看缴费凭证',
    another: '给下一位缴费',
  },
  failed: {
    title: '没有缴成功',
    back: '钱已经退回您的个人账户。',
    nothing: '没有扣款。',
    why: '为什么没有缴成',
    line: '税务局没有收下这一笔。可以再缴一次，也可以先打 12366 问清楚原因。',
    again: '重新缴费',
    ask: '打 12366 问税务局',
  },
  revoked: {
    title: '已经撤回',
    back: (amount: string) => `没有扣款，${amount} 元已经回到您的可用余额。`,
    nothing: '没有扣款，也没有办理参保。',
    line: (name: string, year: number) => `${name} 的 ${year} 年度居民医保还没有缴。`,
    titleReversed: '已经撤销',
    backReversed: (amount: string) => `${amount} 元已经退回您的个人账户。`,
    lineReversed: (name: string, year: number) => `${name} 的 ${year} 年度居民医保又等于没有缴。`,
  },
  expired: {
    title: '缴费单过期了',
    lines: (minutes: number) => ['没有扣款。', `超过 ${minutes} 分钟没有确认，要重新核对一遍。`],
  },
  cancelled: { title: '这笔缴费取消了', lines: ['没有扣款。要缴的话，重新核对一遍就行。'] },
  anew: '重新核对缴费',

  /** What became of the amount under them. */
  amounts: { held: '暂时留出', processing: '这一笔', succeeded: '已缴', returned: '已退回' },

  tracks: {
    title: '办到哪一步了',
    hold: { title: '等您改主意的 10 分钟', note: (until: string) => `${until} 前可以撤回，过后自动开始` },
    batch: { title: '等当地统一收费的那一天', note: (until: string) => `${until} 前可以撤回，到时自动开始` },
    deduct: { title: '医保账户扣款', todo: '还没有扣款', now: '正在扣款', failed: '没有扣成' },
    tax: { title: '税务入库', todo: '扣款以后自动办理', now: '正在交给税务局', failed: '税务局没有收下' },
    enrol: { title: '参保登记', todo: '入库以后自动办理', now: '正在登记', failed: '没有登记上' },
    deducted: (time: string, amount: string) => `${time} 已扣 ${amount} 元`,
    stored: (time: string) => `${time} 已入库`,
    enrolled: (time: string) => `${time} 已登记`,
    notNeeded: '0 元，不用扣款',
    returned: (amount: string) => `${amount} 元已退回`,
  },

  details: {
    title: '这一笔缴费',
    who: '缴给谁',
    area: '参保地',
    year: '哪一年',
    amount: '金额',
    payer: '从谁的账户',
    payerOf: (name: string) => `${name}的个人账户`,
    usable: '什么时候能用',
    number: '受理编号',
    submittedAt: '提交时间',
    finishedAt: '办好时间',
    copy: '复制',
    copied: '已复制',
    notCopied: '没有复制上，请抄下编号',
  },

  undo: {
    title: '能不能撤回',
    hold10: '已经过了撤回时间。要退费，按参保地的规定申请。',
    reversal: '在集中缴费期内、还没有享受待遇时，可以申请撤销，钱退回原来的个人账户。',
    none: '这个地方缴费后不能撤回。',
    look: '看能不能撤回、撤销',
    refund: '想退费？先看看能不能退',
    refundNote: '按原因查参保地的规定',
  },

  silent: { title: '刚才没有连上医保柜台', reason: '下面显示的是上一次查到的情况，可能不是最新的。不用再缴一次。' },
  refresh: '刷新进度',
  leave: '先离开，稍后在首页看',
  home: '回首页',
}
