/** Words from the verification to the outcome. */
export const copy = {
  title: '身份核验',
  heading: '确认是您本人',
  lead: (maskedName: string) => `核验通过，就把 ${maskedName} 绑定到您的个人账户。不收费，不扣款。`,
  again: '身份核验过了时间，请再核验一次。绑定还没有办理，没有扣款。',
  guardian: {
    title: (maskedName: string) => `${maskedName} 未满 16 周岁`,
    body: '孩子不用刷脸，也不用验证码，由您作为监护人核验。',
  },
  cannot: '刷脸、短信都办不了？',
  other: {
    heading: '换一种办法核验',
    lead: '这两种办法要等审核，审核通过以后才生效。现在不收费，不扣款。',
    label: '您想怎么办？',
    options: {
      AGENT: {
        label: '请亲友代办',
        note: '请一位信得过的亲友，带上您和他的身份证，到参保地医保窗口说明。工作人员会打您登记的手机核实',
      },
      WINDOW: { label: '自己到窗口核验', note: '给您一个窗口码，在最后一天以前，带身份证到参保地医保窗口出示' },
    },
    missing: '请先选一种办法，再提交',
    send: '提交，等审核',
    back: '回去用短信验证码',
    phone: (masked: string) => `登记的手机是 ${masked}。不对的话，先打 12393 改。`,
  },
  sending: { title: '正在确认，请不要重复提交', lines: ['已经交给医保柜台，正在等回复。', '不收费，没有扣款。'] },
  unknown: {
    title: '正在确认，请不要重复提交',
    lines: [
      '没有收到医保柜台的回复，还不知道办成了没有。',
      '按“再查一次”，只会查到同一件事，不会重复绑定。',
      '没有扣款。',
    ],
  },
  lookAgain: '再查一次',
  later: '先离开，稍后看办理记录',
  mend: '回去修改',
  readAnew: '看新的一版',
}
