import type { Walks } from './step'

const balance = { requestId: 'request-balance' }

/** Walks through 支取. */
export const withdrawing: Walks = {
  'withdraw-emigration': [
    {
      route: 'withdrawal/reason',
      caption: '先问为什么要用这笔钱',
      notice: ['能办、不能办的原因放在一起，不分开藏', '还没有开始申请'],
    },
    {
      route: 'withdrawal/verdict',
      params: { reason: 'EMIGRATION' },
      form: 'reason-chosen',
      caption: '能不能办：材料没交之前就知道',
      notice: ['按工作日算出最晚哪天到账', '写明依据和出处'],
    },
    {
      route: 'withdrawal/materials',
      form: 'reason-chosen',
      caption: '要交的材料，一份一个位置',
      notice: ['缺哪份就在哪份下面说', '演示里不会上传任何照片'],
    },
    {
      route: 'withdrawal/payee',
      form: 'papers-in',
      caption: '钱打到哪张卡',
      notice: ['只能是本人的卡', '卡号错一位马上看得出'],
    },
    {
      route: 'withdrawal/consequences',
      form: 'payee-typed',
      caption: '停下来一次：提取以后账户注销',
      notice: ['不能反悔的事，先说清楚再问'],
    },
    {
      route: 'withdrawal/check',
      form: 'all-answered',
      caption: '核对：每一项都能改',
      notice: ['按钮上写着金额', '卡号只露后四位'],
    },
    {
      route: 'withdrawal/verify',
      form: 'all-answered',
      caption: '最后一步：确认是您本人',
      notice: ['到这里还没有提交', '验证码 246810 写在页面上'],
    },
    {
      route: 'withdrawal/progress',
      params: balance,
      stage: 'submitted',
      caption: '已经提交，等医保局核对',
      notice: ['每一站写明日期', '现在还可以撤回申请'],
    },
    {
      route: 'withdrawal/progress',
      params: balance,
      stage: 'submitted',
      minutes: 5 * 1440,
      caption: '五天以后：受理了，正在审核',
      notice: ['周末不算工作日', '走过的站有日期，没到的不写日期骗人'],
    },
    {
      route: 'withdrawal/progress',
      params: balance,
      stage: 'submitted',
      minutes: 13 * 1440,
      caption: '十三天以后：钱打到了银行卡',
      notice: ['金额和尾号都写着', '没有撤回按钮了'],
    },
    {
      route: 'home',
      stage: 'submitted',
      minutes: 13 * 1440,
      caption: '首页：余额变成 0',
      notice: ['和打出去的数对得上'],
    },
  ],
  'withdraw-illness-refused': [
    {
      route: 'withdrawal/reason',
      caption: '生重病急用钱：选“生了重病”看看',
      notice: ['不能办的原因也让人选'],
    },
    {
      route: 'withdrawal/verdict',
      params: { reason: 'SERIOUS_ILLNESS' },
      caption: '不能支取，但有别的办法',
      notice: ['“74 种大病可提现”没有官方依据', '给出三条能走的路', '提醒防骗'],
    },
  ],
  'withdraw-supplement': [
    {
      route: 'withdrawal/progress',
      params: { requestId: 'request-supplement' },
      caption: '支取申请要补一份材料',
      notice: ['写明缺哪一份、几号以前补', '补完接着办，不用重来'],
    },
    { route: 'home', caption: '首页也提醒要补', notice: ['待办写明截止日'] },
  ],
  'withdraw-reply-lost': [
    { route: 'withdrawal/reason', caption: '这一次，申请的回执会丢', notice: ['照平常那样填'] },
    {
      route: 'withdrawal/verify',
      form: 'all-answered',
      caption: '填验证码 246810，核验并申请',
      notice: ['说明正在确认，不用重复提交', '再查一次，还是同一份'],
    },
  ],
  'withdraw-submitted': [
    {
      route: 'withdrawal/progress',
      params: { requestId: 'request-submitted' },
      caption: '支取申请已经提交',
      notice: ['在走查台快进几天，看它一站一站走'],
    },
  ],
  'withdraw-pay-failed': [
    {
      route: 'withdrawal/progress',
      params: { requestId: 'request-pay-failed' },
      caption: '银行退回了打款',
      notice: ['说明钱还在，没有丢', '写明接下来怎么办'],
    },
  ],
  'withdraw-nothing-left': [
    {
      route: 'withdrawal/reason',
      caption: '账户余额是 0：选一个原因看看',
      notice: ['说明没有余额，不用跑一趟'],
    },
    {
      route: 'withdrawal/verdict',
      params: { reason: 'EMIGRATION' },
      caption: '没有可以支取的钱',
      notice: ['直接说没有余额，不叫人去准备材料'],
    },
  ],
}
