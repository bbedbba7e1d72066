import { day, instant } from '@/domain/calendar'
import { fen, zero } from '@/domain/money'
import { askedToSupplement, bound, paidToTaxOffice, refusedByTaxOffice, stoppedInsurance } from './given'
import { holds } from './holds'
import { but, type Scenario } from './scenario'

const since = day('2025-03-02')
const parents = [bound('zhou-jianguo', 'PARENT', since), bound('li-xiuying', 'PARENT', since)]
const grandmother = bound('liu-guilan', 'GRANDPARENT_P', since)

/** An ordinary November Friday inside Hunan's collection for 2026 (2025-09-01 to 2026-01-31, P30). */
const autumn = instant('2025-11-21T10:02:00+08:00')

export const balanceNormal: Scenario = {
  id: 'balance-normal',
  title: '周明打开首页，看余额和两年明细',
  errand: 'balance',
  person: 'zhou-ming',
  now: autumn,
  given: [holds(fen(428_653)), ...parents, grandmother],
  goesWrong: [],
  opensAt: { route: 'home', params: {} },
  notice: ['余额 4,286.53 元，写明截至时间', '旧银行卡里的钱单独说明，不算在内', '待办先于功能入口'],
}

export const balanceUnreached = but(balanceNormal, {
  id: 'balance-unreached',
  title: '网络不好，余额没有取到',
  opensAt: { route: 'balance/overview', params: {} },
  goesWrong: [{ on: 'account.overview', effect: 'lost', times: 1 }],
  notice: ['说明没有连上，不说失败', '再试一次就能取到'],
})

export const bindParent = but(balanceNormal, {
  id: 'bind-parent',
  title: '周明把父亲加进家庭共济',
  errand: 'family',
  given: [holds(fen(428_653))],
  opensAt: { route: 'family/start', params: {} },
  notice: ['父亲周建国的证件号 430800196205180019', '每一步只问一件事', '签字之前就看到累计次数'],
})

export const bindInLawRefused = but(bindParent, {
  id: 'bind-in-law-refused',
  title: '想绑定岳父，被拒绝并说明谁可以绑',
  opensAt: { route: 'family/relation', params: {} },
  notice: ['岳父不在近亲属八类里', '写明规定、日期、出处', '可以由配偶本人绑定'],
})

export const bindOutOfProvince = but(bindParent, {
  id: 'bind-out-of-province',
  title: '弟弟在广州参保，不能绑定',
  notice: ['弟弟周亮的证件号 440100199411200030', '说明跨省要用医保钱包'],
})

export const bindReplyLost = but(bindParent, {
  id: 'bind-reply-lost',
  title: '绑定的回执丢了，再查一次就知道',
  goesWrong: [{ on: 'family.bind', effect: 'reply-lost', times: 1 }],
  notice: ['说明正在确认，不说失败', '再查一次，只绑定一次'],
})

export const noAccount = but(balanceNormal, {
  id: 'no-account',
  title: '父亲自己打开：居民医保没有个人账户',
  person: 'zhou-jianguo',
  given: [],
  opensAt: { route: 'balance/overview', params: {} },
  notice: ['说明居民医保为什么没有余额', '可以请有职工医保的家人绑定'],
})

export const payForFather = but(balanceNormal, {
  id: 'pay-for-father',
  title: '周明给父亲缴 2026 年度居民医保',
  errand: 'contribution',
  given: [holds(fen(428_653)), ...parents],
  opensAt: { route: 'contribution/people', params: {} },
  notice: ['应缴 400 元，逐项列出', '提交后 10 分钟内可以撤回', '再缴一次会被告知已缴'],
})

export const payMarginalMother = but(payForFather, {
  id: 'pay-marginal-mother',
  title: '母亲是低保边缘，只缴 200 元',
  opensAt: { route: 'contribution/quote', params: { personId: 'li-xiuying', year: 2026 } },
  notice: ['标准 400 元，政府资助 200 元', '写明谁资助、出处和日期'],
})

export const payZeroGrandmother = but(payForFather, {
  id: 'pay-zero-grandmother',
  title: '奶奶是特困人员，0 元也要确认',
  given: [holds(fen(428_653)), ...parents, grandmother],
  opensAt: { route: 'contribution/quote', params: { personId: 'liu-guilan', year: 2026 } },
  notice: ['应缴 0 元', '不确认就没有参保登记'],
})

export const payShortBalance = but(payForFather, {
  id: 'pay-short-balance',
  title: '账户里只有 120 元，不够缴 400 元',
  given: [holds(fen(12_000)), ...parents],
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } },
  notice: ['说明还差 280 元', '一个账户要一次付清', '还可以走税务渠道用现金缴'],
})

export const payAlreadyPaidElsewhere = but(payForFather, {
  id: 'pay-already-paid-elsewhere',
  title: '父亲的费用已经在税务渠道缴过',
  given: [...payForFather.given, paidToTaxOffice('zhou-jianguo', 2026, day('2025-10-12'))],
  notice: ['名单上写明已缴、渠道和日期', '没有缴费按钮，不会重复扣款'],
})

export const payReplyLost = but(payForFather, {
  id: 'pay-reply-lost',
  title: '提交之后回执丢了，钱只扣一次',
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } },
  goesWrong: [{ on: 'contribution.submit', effect: 'reply-lost', times: 1 }],
  notice: ['显示正在处理，请不要重复缴费', '自己去查，查到的是同一笔'],
})

export const payOrderLost = but(payForFather, {
  id: 'pay-order-lost',
  title: '下单时没有连上，再试一次还是同一张单',
  opensAt: { route: 'contribution/check', params: { personId: 'zhou-jianguo', year: 2026 } },
  goesWrong: [{ on: 'contribution.order', effect: 'reply-lost', times: 1 }],
  notice: ['说明还没有扣款', '再试一次不会变成两张单'],
})

export const paySentBack = but(payForFather, {
  id: 'pay-sent-back',
  title: '税务局没有收下，扣的钱自动退回',
  given: [...payForFather.given, refusedByTaxOffice('zhou-jianguo')],
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } },
  notice: ['三条进度里看得出停在哪一步', '钱已经退回，说清金额', '可以重新缴'],
})

export const payLate = but(payForFather, {
  id: 'pay-late',
  title: '过了集中缴费期，要缴 1,100 元并等 3 个月',
  now: instant('2026-02-05T10:02:00+08:00'),
  opensAt: { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } },
  notice: ['个人 400 元加财政补助 700 元', '2026年5月5日起才能用'],
})

export const payNotPublished = but(payForFather, {
  id: 'pay-not-published',
  title: '2027 年度的标准还没有公布',
  now: instant('2026-11-21T10:02:00+08:00'),
  notice: ['写明还没有公布，不猜数字'],
})

export const withdrawEmigration = but(balanceNormal, {
  id: 'withdraw-emigration',
  title: '周明出国定居，申请支取余额',
  errand: 'withdrawal',
  given: [holds(fen(428_653)), stoppedInsurance(day('2025-10-31'))],
  opensAt: { route: 'withdrawal/reason', params: {} },
  notice: ['先问为什么要用这笔钱', '按工作日算出最晚哪天到账', '提取之后账户注销，先说清楚'],
})

export const withdrawIllnessRefused = but(balanceNormal, {
  id: 'withdraw-illness-refused',
  title: '生重病急用钱，不能支取，但有别的办法',
  errand: 'withdrawal',
  opensAt: { route: 'withdrawal/reason', params: {} },
  notice: ['“74 种大病可提现”没有官方依据', '给出三条能走的路', '提醒防骗'],
})

export const withdrawSupplement = but(withdrawEmigration, {
  id: 'withdraw-supplement',
  title: '支取申请要补一份材料',
  given: [
    ...withdrawEmigration.given,
    askedToSupplement({
      id: 'request-supplement',
      reason: 'EMIGRATION',
      submitted: instant('2025-11-10T09:20:00+08:00'),
      sentBack: instant('2025-11-12T10:00:00+08:00'),
      missing: ['EMIGRATION-1'],
      supplementBy: day('2025-11-26'),
      paidBy: day('2025-12-01'),
    }),
  ],
  opensAt: { route: 'withdrawal/progress', params: { requestId: 'request-supplement' } },
  notice: ['写明缺哪一份、几号以前补', '补完接着办，不用重来'],
})

export const withdrawReplyLost = but(withdrawEmigration, {
  id: 'withdraw-reply-lost',
  title: '申请的回执丢了，再查一次只有一份申请',
  goesWrong: [{ on: 'withdrawal.submit', effect: 'reply-lost', times: 1 }],
  notice: ['说明正在确认，不用重复提交', '再查一次，还是同一份'],
})

export const withdrawNothingLeft = but(withdrawEmigration, {
  id: 'withdraw-nothing-left',
  title: '账户余额是 0，没有可以支取的钱',
  given: [holds(zero), stoppedInsurance(day('2025-10-31'))],
  notice: ['说明没有余额，不用跑一趟'],
})
