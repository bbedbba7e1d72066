import type { Walks } from './step'

/** Walks through 家庭共济. */
export const binding: Walks = {
  'bind-parent': [
    { route: 'family/members', caption: '还没有家人绑定', notice: ['说明绑定以后家人能用来做什么'] },
    {
      route: 'family/who',
      caption: '谁可以绑：按参保地的规定，从哪天起',
      notice: ['每一类家人都有结论和依据', '规定改过的日子看得见'],
    },
    { route: 'family/start', caption: '开始之前，先说清条件', notice: ['还能绑几位、累计用了几次，签字之前就看到'] },
    { route: 'family/relation', caption: '第一问：是您的什么人', notice: ['每一步只问一件事', '不能绑的不放在选项里'] },
    {
      route: 'family/identity',
      form: 'father-typed',
      caption: '第二问：家人的姓名和身份证号（已替您填好）',
      notice: ['填错一位，离开这一格就说', '完整的号码不会存在手机上'],
    },
    {
      route: 'family/terms',
      form: 'father-examined',
      caption: '第三问：期限和上限，不设也可以',
      notice: ['什么都不设，按一下继续就行', '想自己设的，点“我想自己设”'],
    },
    {
      route: 'family/consent',
      form: 'father-examined',
      caption: '告知书：同意要一项一项勾',
      notice: ['没有替您勾好的', '身份证号要单独同意'],
    },
    {
      route: 'family/sign',
      form: 'father-ticked',
      caption: '承诺书：手写签名，写不了可以打字',
      notice: ['签名传给柜台核对，手机上不存', '打字签名要和登记的姓名一样'],
    },
    {
      route: 'family/check',
      form: 'father-agreed',
      caption: '核对：每一项都能改',
      notice: ['按钮上写着要办的事和人', '核对之前什么都没有提交'],
    },
    {
      route: 'family/verify',
      form: 'father-agreed',
      caption: '最后一步：确认是您本人',
      notice: ['验证码 246810 写在页面上，没有真的发短信', '人脸是模拟的，不打开摄像头'],
    },
    {
      route: 'family/result',
      stage: 'bound',
      params: { bindingId: 'bound-zhou-jianguo' },
      caption: '绑定好了',
      notice: ['先说结果，再说接着能办什么', '返回不会回到填过的表'],
    },
    {
      route: 'family/relative',
      stage: 'bound',
      params: { bindingId: 'bound-zhou-jianguo' },
      caption: '这位家人：现在的状态和用途',
      notice: ['从这里可以直接去缴费'],
    },
    { route: 'family/members', stage: 'bound', caption: '家人名单里多了一位', notice: ['人数和上限对得上'] },
  ],
  'bind-in-law-refused': [
    {
      route: 'family/relation',
      caption: '想绑定岳父：点“不在列表里”',
      notice: ['岳父不在近亲属八类里', '写明规定、日期、出处', '可以由配偶本人绑定'],
    },
    { route: 'family/who', caption: '谁可以绑，一张表说完', notice: ['可以绑和不能绑，有字有图标，不只靠颜色'] },
  ],
  'bind-out-of-province': [
    { route: 'family/start', caption: '想绑定在广东参保的弟弟', notice: ['先看条件，再填资料'] },
    {
      route: 'family/identity',
      form: 'brother-typed',
      caption: '资料已替您填好，点“继续”看看',
      notice: ['还没有提交任何东西'],
    },
    {
      route: 'family/identity',
      form: 'brother-refused',
      caption: '跨省不能绑定',
      notice: ['说明跨省要用医保钱包', '填过的还在，可以改'],
    },
  ],
  'bind-reply-lost': [
    { route: 'family/start', caption: '这一次，绑定的回执会丢', notice: ['回执丢了，不等于没有办成'] },
    {
      route: 'family/verify',
      form: 'father-agreed',
      caption: '填验证码 246810，确认是本人',
      notice: ['说明正在确认，不说失败', '再查一次，只绑定一次'],
    },
  ],
  'bind-lifetime-full': [
    {
      route: 'family/start',
      caption: '累计次数用完了，现在不能再添加',
      notice: ['一开始就说，不等填完再说', '写明上限和出处'],
    },
    { route: 'family/members', caption: '以前的绑定都在', notice: ['解除过的也算次数，写得明白'] },
  ],
}
