/** Words around 《家庭共济告知书》; its text is in copy.wordings.ts. */
export const notice = {
  title: '家庭共济告知书',
  version: (day: string) => `版本 ${day}`,
  point: (number: number, title: string) => `${number}. ${title}`,
  about: (maskedName: string, relation: string) => `您要添加：${maskedName}（${relation}）`,
  consents: {
    notice: { label: '我已阅读并同意《家庭共济告知书》' },
    sensitive: {
      label: '我单独同意处理家人的身份证号等敏感信息',
      note: '只用来核对身份和办理这次绑定。我已经告诉家人，家人也同意。',
      minor: '只用来核对身份和办理这次绑定。这位家人未满 16 周岁，由我作为监护人同意，或监护人已经同意。',
    },
  },
  /** What the wording in force says that the one agreed to before did not. */
  changed: {
    title: (day: string, count: number) => `和您 ${day}同意的那一版比，改了 ${count} 处`,
    titleTicked: (count: number) => `和您之前勾选的那一版比，改了 ${count} 处`,
    lead: '改过的地方写着“有改动”，其余和以前一样。',
    tag: '有改动',
    /** Of a wording this app has never had the words of. */
    unlike: (day: string) => `和您 ${day}同意的那一版不一样了`,
    unlikeTicked: '和您之前勾选的那一版不一样了',
    unlikeLead: '改了哪几处，我们对不出来。请从头看一遍。',
  },
  /** The counter has put a wording in force that came after this app. */
  newer: {
    title: '这里还没有最新的那一版',
    reason: '医保柜台换了新的一版，这个小程序里还是旧的，所以先不能签。没有绑定，没有扣款。',
    reopen: { label: '关掉小程序，再打开一次', note: '打开就会更新。身份证号要再填一次' },
    window: { label: '着急的话，到参保地医保窗口办', note: '带上您和家人的身份证' },
  },
  minor: {
    title: '这位家人未满 16 周岁',
    body: '由监护人代为同意，孩子不用刷脸，也不用手机。',
  },
}
