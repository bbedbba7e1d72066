/** The three things people mean by 给家人用. Told by what somebody wants; the name of each is said only where it has been chosen. */
export const copy = {
  title: '给家人用医保',
  heading: '您想帮家人做什么？',
  lead: '有三种办法，常有人弄混。按您想做的事选一个。',
  back: '重新选',
  ways: {
    code: {
      label: '看病时，替 TA 出示 TA 的医保码',
      note: '花的是 TA 自己的医保，不动您的钱',
      told: {
        title: '这叫“亲情账户”，这里不办',
        reason: '它只是把 TA 的医保码放到您的手机里，替 TA 出示，和钱没有关系。要在国家医保服务平台里办。',
        steps: {
          title: '怎么办',
          items: [
            { title: '打开国家医保服务平台', note: '手机应用或微信小程序，用您自己的身份登录' },
            { title: '我的 → 我的家庭成员', note: '点加号，选“亲情账户”，用 TA 的身份证号绑定' },
            { title: '看完告知书，填 TA 的信息', note: '还要个人承诺书和户口本照片' },
            { title: '16 岁以上的，要 TA 本人刷脸', note: '不满 16 岁的不用刷脸' },
          ],
        },
        source:
          '步骤见《E保来了》“什么是医保亲情账户”（2022年5月20日）和公开的办事指南，页面可能会变。找不到，打 12393 问。',
      },
    },
    money: {
      label: '让 TA 用我账户里的钱',
      note: 'TA 和您在同一个省参保：看病、买药、缴居民医保',
      told: {
        title: '这叫“家庭共济”，这里能办',
        reason: '绑定一次，TA 就能按您参保地的规定用您账户里的钱，也能由您替 TA 缴居民医保。',
        go: '去看已绑定的家人',
      },
    },
    away: {
      label: 'TA 在外省参保，我想给 TA 钱看病',
      note: '绑定不了，要一笔一笔转给 TA',
      told: {
        title: '这叫“医保钱包”，这里能办',
        reason: '从您的个人账户转一笔给 TA。两边的参保地都要开通，TA 也要先开好自己的。',
        go: '去转给家人',
      },
    },
  },
}
