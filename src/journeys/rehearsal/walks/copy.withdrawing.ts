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
      notice: ['不能反悔的事，先说清楚再问', '能拿到多少，一笔一笔列出来'],
    },
    {
      route: 'withdrawal/sign',
      form: 'consequences-read',
      caption: '看一遍，再签名',
      notice: ['手写、打字都算数', '签名不存在手机上'],
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
      route: 'withdrawal/form',
      params: balance,
      stage: 'submitted',
      caption: '申请表已经替您填好',
      notice: ['金额有大写', '姓名、证件号遮住，核验才显示'],
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
      route: 'withdrawal/which',
      params: { branch: 'CASH' },
      caption: '急用钱：再问一句，是哪一种',
      notice: ['哪种都可以点，点了才知道为什么'],
    },
    {
      route: 'withdrawal/myths',
      caption: '先看看关于“取钱”的三种误传',
      notice: ['每一条写明为什么不对、真的办法是什么'],
    },
    {
      route: 'withdrawal/verdict',
      params: { reason: 'SERIOUS_ILLNESS' },
      caption: '不能支取，但有别的办法',
      notice: ['“74 种大病可提现”没有官方依据', '给出三条能走的路', '提醒防骗'],
    },
  ],
  'withdraw-heir': [
    {
      route: 'withdrawal/reason',
      caption: '罗芳选“家里人去世了，家属来办”',
      notice: ['去世的家人，先问谁来办，再说能不能办'],
    },
    {
      route: 'withdrawal/applicant',
      form: 'death-chosen',
      caption: '先说节哀，再问您是哪一位',
      notice: ['不催，填到一半可以停', '几位继承人没商量好的，先说清楚'],
    },
    {
      route: 'withdrawal/owner',
      form: 'heir-said',
      caption: '逝者是谁：姓名和身份证号',
      notice: ['姓名和号码不存在手机里', '不是亲属的，问不出这个人有没有参保'],
    },
    {
      route: 'withdrawal/verdict',
      params: { reason: 'DEATH' },
      form: 'owner-found',
      caption: '可以申请，钱打给继承人',
      notice: ['11,256.04 元', '死亡证明不用交'],
    },
    {
      route: 'withdrawal/materials',
      form: 'owner-found',
      caption: '查得到的不用交，其余的一份一个位置',
      notice: ['照片留在手机里，只看格式和大小', '也可以模拟上传'],
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
      route: 'withdrawal/how',
      caption: '支取怎么办、钱怎么到手',
      notice: ['退卡、现金、网银这些老办法，说清现在还行不行'],
    },
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
    {
      route: 'withdrawal/new-card',
      params: { requestId: 'request-pay-failed' },
      caption: '换一张收款卡，再打一次',
      notice: ['换之前先看卡停没停用', '要先核验是本人'],
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
