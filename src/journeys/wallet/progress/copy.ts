/** What the page of one sending says, whatever state it is in. Moments come printed as 2025年11月22日 06:00, amounts as 500.00. */
export const copy = {
  title: '转账进度',
  sent: {
    title: (name: string) => `已转出，等 ${name} 收`,
    lines: (until: string) => ['钱从您的个人账户里留出来了，还没有到 TA 手里。', `TA 在 ${until} 前没有收，自动退回。`],
    amount: '暂时留出',
    tell: '发给 TA：怎么收',
  },
  accepted: {
    title: (name: string) => `${name} 已经收下`,
    lines: ['钱已经在 TA 的医保钱包里。只转了一次。'],
    amount: '已转给 TA',
    another: '回医保钱包',
  },
  returned: {
    title: 'TA 没有收，钱退回来了',
    lines: (time: string) => [`${time} 退回您的个人账户，一分不少。`, 'TA 的医保钱包里没有这笔钱。'],
    amount: '已退回',
    again: '再转一次',
  },
  track: {
    title: '到哪一步了',
    set: { title: '从个人账户留出来', note: (time: string, amount: string) => `${time} 留出 ${amount} 元` },
    wait: {
      title: 'TA 在医保钱包里收',
      now: (until: string) => `${until} 前收都行`,
      done: (time: string) => `${time} 收下`,
      failed: '没有收',
    },
    end: { title: '到 TA 的医保钱包', todo: 'TA 收下以后马上到', done: '已经到了' },
    back: { title: '退回您的个人账户', done: (time: string, amount: string) => `${time} 退回 ${amount} 元` },
  },
  details: {
    title: '这一笔转账',
    who: '转给谁',
    area: 'TA 的参保地',
    amount: '金额',
    sentAt: '转出时间',
    endedAt: { ACCEPTED: '收下时间', RETURNED: '退回时间' },
    number: '编号',
    copy: '复制',
    copied: '已复制',
    notCopied: '没有复制上，请抄下编号',
  },
  undo: {
    title: '能不能撤回',
    line: '这里没有撤回的办法。TA 没有收的，到时候自动退回；TA 收下的，就归 TA 看病用了。转错了人，马上打 12393。',
    ask: '转错了？打 12393',
  },
  silent: { title: '刚才没有连上医保柜台', reason: '下面显示的是上一次查到的情况，可能不是最新的。不用再转一次。' },
  refresh: '刷新进度',
  leave: '先离开，稍后在医保钱包里看',
}
