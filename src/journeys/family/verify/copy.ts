/** Words from the verification to the outcome. */
export const copy = {
  title: '身份核验',
  heading: '确认是您本人',
  lead: (maskedName: string) => `核验通过，就把 ${maskedName} 绑定到您的个人账户。不收费，不扣款。`,
  again: '身份核验过了时间，请再核验一次。绑定还没有办理，没有扣款。',
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
}
