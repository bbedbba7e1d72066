/** The page a relative is handed: what to do, by when, and what never to do. Moments and amounts come printed. */
export const copy = {
  title: '怎么收医保钱包的钱',
  heading: '收家人转的钱，请这样做',
  lead: '这一页是给收钱的家人看的。',
  sent: {
    amount: '转给您',
    from: '谁转的',
    to: '转给谁',
    until: '最晚什么时候收',
    note: '过了这个时间没有收，钱会退回去，要请家人再转一次。',
  },
  steps: {
    title: '要做的事',
    items: [
      { title: '打开国家医保服务平台', note: '手机应用或微信小程序都行，用您自己的身份登录' },
      { title: '找到“医保钱包”', note: '还没开通的先开通：选您参保的地方，填您的手机号' },
      { title: '看到这一笔，收下', note: '收下以后，看病时就能用' },
    ],
    here: '每个地方的页面可能不太一样。找不到，打 12393 问。',
  },
  never: {
    title: '收钱不用给任何人验证码',
    reason: '不用先付钱，不用告诉别人密码、验证码，也不用点陌生人发来的链接。有人这样要求，就是骗子。',
  },
  forward: '转发给家人',
  copyText: '复制文字给 TA',
  copied: '已复制，去微信里粘贴给 TA',
  notCopied: '没有复制上，请截图发给 TA',
  aside: {
    forwarded: '转发出去的只是要做的事，没有名字，也没有金额。',
    printed: '这一页也可以打印出来。复制的文字里没有名字。',
  },
  back: '回医保钱包',
  /** The same, as one message. It leaves by the clipboard, so it names nobody (R-P03). */
  message: (sent: { amount: string; until: string } | null): string =>
    [
      sent
        ? `我从医保个人账户给您转了 ${sent.amount} 元看病用，请在 ${sent.until} 前收下，过时会退回。`
        : '我想从医保个人账户给您转钱看病用，请先开好您的医保钱包。',
      '第一步，打开国家医保服务平台（手机应用或微信小程序），用您自己的身份登录。',
      '第二步，找到“医保钱包”，没开通的先开通。',
      sent ? '第三步，看到这一笔，收下。' : '开好以后，告诉我。',
      '不用先付钱，不要把验证码告诉任何人。不明白打 12393。',
    ].join('\n'),
}
