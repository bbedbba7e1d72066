import type { Walks } from './step'

const father = { personId: 'zhou-jianguo', year: 2026 }
const order = { orderId: 'order-father' }

/** Walks through 代缴居民医保. */
export const paying: Walks = {
  'pay-for-father': [
    { route: 'home', caption: '首页提醒：还有家人没缴', notice: ['待办写明是谁、多少、几号截止'] },
    { route: 'contribution/people', caption: '给谁缴', notice: ['每位家人的状态都写着', '一位、几位都行'] },
    {
      route: 'contribution/quote',
      params: father,
      caption: '要缴多少：逐项列出',
      notice: ['应缴 400 元，标准和资助分开写', '扣完以后还剩多少'],
    },
    {
      route: 'contribution/check',
      params: father,
      caption: '核对：从谁的账户、给谁、哪一年',
      notice: ['没有缴过的承诺要自己勾', '按钮上写着金额'],
    },
    {
      route: 'contribution/verify',
      params: order,
      stage: 'ordered',
      caption: '最后一步：确认是您本人',
      notice: ['到这里还没有扣款', '验证码 246810 写在页面上'],
    },
    {
      route: 'contribution/progress',
      params: order,
      stage: 'held',
      caption: '已提交：10 分钟内可以撤回',
      notice: ['写明几点几分以前可以撤回', '撤回之前会再问一遍'],
    },
    {
      route: 'contribution/progress',
      params: order,
      stage: 'held',
      minutes: 10,
      caption: '过了 10 分钟：扣款、入库、登记，一样一样来',
      notice: ['三条进度分开，看得出走到哪', '几秒钟以后自己变成“缴好了”'],
    },
    {
      route: 'contribution/progress',
      params: order,
      stage: 'held',
      minutes: 15,
      caption: '缴好了',
      notice: ['三样都办完才说缴好了', '金额、时间、编号都在'],
    },
    {
      route: 'contribution/receipt',
      params: order,
      stage: 'held',
      minutes: 15,
      caption: '缴费凭证',
      notice: ['写明是示例，不能当真凭证', '可以打印'],
    },
    {
      route: 'contribution/undo',
      params: order,
      stage: 'held',
      caption: '能不能撤回：条件和钟点',
      notice: ['每个条件现在满足不满足，都写着', '撤回之前会再问一遍'],
    },
    {
      route: 'contribution/refund',
      params: order,
      stage: 'held',
      minutes: 15,
      caption: '缴成以后想退：先看参保地怎么说',
      notice: ['选一个原因，答复带出处', '没查到的规定就说没查到，不猜'],
    },
    {
      route: 'contribution/people',
      stage: 'held',
      minutes: 15,
      caption: '再来缴一次，会被告知已缴',
      notice: ['写明哪天、用什么缴的', '没有缴费按钮'],
    },
    {
      route: 'contribution/progress',
      params: order,
      stage: 'revoked',
      caption: '如果 10 分钟里反悔：撤回了',
      notice: ['400 元原数回到账户', '想缴可以重新缴'],
    },
  ],
  'pay-marginal-mother': [
    {
      route: 'contribution/quote',
      params: { personId: 'li-xiuying', year: 2026 },
      caption: '母亲是低保边缘，只缴 200 元',
      notice: ['标准 400 元，政府资助 200 元', '写明谁资助、出处和日期'],
    },
    {
      route: 'contribution/check',
      params: { personId: 'li-xiuying', year: 2026 },
      caption: '核对的金额也是 200 元',
      notice: ['前后两页的数一样'],
    },
  ],
  'pay-zero-grandmother': [
    {
      route: 'contribution/quote',
      params: { personId: 'liu-guilan', year: 2026 },
      caption: '奶奶是特困人员，应缴 0 元',
      notice: ['0 元也要确认', '不确认就没有参保登记'],
    },
    {
      route: 'contribution/progress',
      params: { orderId: 'order-grandmother' },
      stage: 'held',
      minutes: 15,
      caption: '登记好了，没有扣款',
      notice: ['不说“缴费成功”，因为没有缴'],
    },
  ],
  'pay-short-balance': [
    {
      route: 'contribution/quote',
      params: father,
      caption: '账户里只有 120 元，不够缴 400 元',
      notice: ['说明还差 280 元', '一个账户要一次付清', '还可以走税务渠道用现金缴'],
    },
  ],
  'pay-already-paid-elsewhere': [
    {
      route: 'contribution/people',
      caption: '父亲的费用已经在税务渠道缴过',
      notice: ['名单上写明已缴、渠道和日期', '没有缴费按钮，不会重复扣款'],
    },
    {
      route: 'contribution/check',
      params: father,
      caption: '直接打开核对页，也缴不了第二次',
      notice: ['说明已缴，不只是按钮变灰'],
    },
  ],
  'pay-reply-lost': [
    {
      route: 'contribution/quote',
      params: father,
      caption: '这一次，提交以后的回执会丢',
      notice: ['照平常那样核对、确认'],
    },
    {
      route: 'contribution/verify',
      params: order,
      stage: 'ordered',
      caption: '填验证码 246810，核验并缴费',
      notice: ['显示正在处理，请不要重复缴费', '自己去查，查到的是同一笔'],
    },
  ],
  'pay-never-arrived': [
    {
      route: 'contribution/verify',
      params: order,
      stage: 'ordered',
      caption: '这一次，确认根本没有送到柜台',
      notice: ['填验证码 246810，核验并缴费', '查过以后说没有收到、没有扣款', '可以再确认一次'],
    },
  ],
  'pay-order-lost': [
    {
      route: 'contribution/check',
      params: father,
      caption: '下单时没有连上：勾好承诺，点确认缴费',
      notice: ['说明还没有扣款', '再试一次不会变成两张单'],
    },
  ],
  'pay-sent-back': [
    { route: 'contribution/quote', params: father, caption: '这一次，税务局不会收下', notice: ['缴的时候看不出来'] },
    {
      route: 'contribution/progress',
      params: order,
      stage: 'held',
      minutes: 15,
      caption: '扣的钱自动退回',
      notice: ['三条进度里看得出停在哪一步', '钱已经退回，说清金额', '可以重新缴'],
    },
  ],
  'pay-late': [
    {
      route: 'contribution/quote',
      params: father,
      caption: '过了集中缴费期：要缴 1,100 元，等 3 个月',
      notice: ['个人 400 元加财政补助 700 元', '2026年5月5日起才能用'],
    },
  ],
  'pay-last-day': [
    {
      route: 'contribution/people',
      caption: '集中缴费最后一天，差几分钟到零点',
      notice: ['写明今天是最后一天'],
    },
    {
      route: 'contribution/quote',
      params: father,
      minutes: 10,
      caption: '过了零点：要缴 1,100 元了',
      notice: ['多出来的 700 元写明是什么', '开始能用的日子也跟着变了'],
    },
  ],
  'pay-not-published': [
    {
      route: 'contribution/people',
      caption: '2027 年度的标准还没有公布',
      notice: ['写明还没有公布，不猜数字'],
    },
  ],
  'pay-stopped': [
    {
      route: 'contribution/people',
      caption: '停保以后想给父亲缴',
      notice: ['名单上就写明为什么不能缴'],
    },
    {
      route: 'contribution/quote',
      params: father,
      caption: '点开看：先要恢复参保',
      notice: ['说明原因、依据，和别的缴法'],
    },
  ],
  'pay-under-way': [
    { route: 'home', caption: '首页：几笔缴费停在不同的地方', notice: ['等您确认的排在最前面'] },
    {
      route: 'contribution/verify',
      params: { orderId: 'order-created' },
      caption: '还没有确认的一笔，接着办',
      notice: ['金额锁 30 分钟'],
    },
    {
      route: 'contribution/progress',
      params: { orderId: 'order-held' },
      caption: '还能撤回的一笔',
      notice: ['写明几点几分以前'],
    },
    {
      route: 'contribution/progress',
      params: { orderId: 'order-moving' },
      caption: '正在办的一笔',
      notice: ['0 元的也要等登记'],
    },
    { route: 'records', caption: '办理记录里三笔都在', notice: ['没办完的在前面'] },
  ],
}
