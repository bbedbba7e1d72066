/** The versions a person agrees to; a new wording is a new version, and what was agreed to an older one no longer counts. */
export const versions = { notice: '2025-11-01', sensitive: '2025-11-01', commitment: '2025-11-01' }

/** 《家庭共济告知书》 and the consents under it, in our own words (domain.md §2.2: eight points). */
export const notice = {
  title: '家庭共济告知书',
  version: (day: string) => `版本 ${day}`,
  point: (number: number, title: string) => `${number}. ${title}`,
  about: (maskedName: string, relation: string) => `您要添加：${maskedName}（${relation}）`,
  points: [
    {
      title: '是您自愿的',
      body: '您愿意让这位家人用您个人账户里的钱。共用的是钱，不是医保卡，也不改变各人的报销比例。',
    },
    { title: '只能用在规定的地方', body: '能用来做什么，以您参保地的规定为准。别的地方用不了，也不能取成现金。' },
    { title: '关系要真实', body: '你们是什么关系，由您负责说清楚。以后有变化，例如离婚，要及时解除。' },
    { title: '先用自己的，再用您的', body: '家人自己有个人账户的，先用他自己的钱。您的账户钱不够时，不会多扣。' },
    { title: '随时可以解除', body: '您可以随时停止共用。解除之前已经付的钱，不退回来。' },
    { title: '有时会自动结束', body: '您或家人不再参保，或者有人去世，共用就自动结束。' },
    {
      title: '信息怎么用',
      body: '姓名、身份证号和手机号只交给医保部门，用来核对身份和办理绑定。这个小程序不在手机上保存身份证号。',
    },
    {
      title: '不能冒名看病',
      body: '拿别人的身份看病、买药是违法的。按《医疗保障基金使用监督管理条例》，可能暂停联网结算 3 到 12 个月，骗取基金的还要罚 2 到 5 倍。',
    },
  ],
  consents: {
    notice: { label: '我已阅读并同意《家庭共济告知书》' },
    sensitive: {
      label: '我单独同意处理家人的身份证号等敏感信息',
      note: '只用来核对身份和办理这次绑定。我已经告诉家人，家人也同意。',
      minor: '只用来核对身份和办理这次绑定。这位家人未满 16 周岁，由我作为监护人同意，或监护人已经同意。',
    },
    commitment: {
      label: '《个人承诺书》：我承诺所说的关系是真实的',
      note: (maskedName: string, relation: string) =>
        `${maskedName} 和我的关系是“${relation}”。如果不真实，由我承担责任。`,
    },
  },
  minor: {
    title: '这位家人未满 16 周岁',
    body: '由监护人代为同意，孩子不用刷脸，也不用手机。',
  },
}
