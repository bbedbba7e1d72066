import type { AccountStatus } from '@/domain/balance/account'
import type { OrderStatus } from '@/domain/contribution/order'
import type { Scheme } from '@/domain/insured'
import type { RequestStatus } from '@/domain/withdrawal/request'

/** By the counter's own hour, 0 to 23. */
function greeting(hour: number): string {
  if (hour < 5) return '夜深了'
  if (hour < 9) return '早上好'
  if (hour < 12) return '上午好'
  if (hour < 14) return '中午好'
  return hour < 18 ? '下午好' : '晚上好'
}

const schemes: Record<Scheme, string> = { EMPLOYEE: '职工医保', RESIDENT: '居民医保', NONE: '没有参保' }

const accountStatuses: Record<Exclude<AccountStatus, 'NORMAL'>, string> = {
  SUSPENDED: '已暂停参保，钱还在',
  FROZEN: '账户已冻结',
  CLOSED: '账户已注销',
}

/** An order that is still open, as the one thing to do about it. */
const orders: Partial<Record<OrderStatus, { title: (who: string) => string; note: string; free: string; go: string }>> =
  {
    CREATED: {
      title: (who) => `给${who}缴费，还差确认`,
      note: '还没有扣款，确认以后才会缴',
      free: '不用交钱，确认以后才参保',
      go: '接着办',
    },
    SUBMITTED: {
      title: (who) => `给${who}缴的费，现在还能撤回`,
      note: '钱先留着没有划走，想好了不用再点',
      free: '不用交钱，想好了不用再点',
      go: '看看或撤回',
    },
    PROCESSING: {
      title: (who) => `给${who}缴费，正在处理`,
      note: '请不要重复缴费，办好了这里会变',
      free: '不用交钱，正在登记参保，办好了这里会变',
      go: '看进度',
    },
  }

const requests: Partial<Record<RequestStatus, { title: string; note: string; go: string }>> = {
  SUPPLEMENT_REQUESTED: { title: '申请支取要补材料', note: '补齐后接着办，不用重新申请', go: '去补材料' },
  CARD_RETURN_PENDING: { title: '支取前要交回老医保卡', note: '交了才打款', go: '看怎么办' },
  PAY_FAILED: { title: '支取的钱没有打到银行卡', note: '钱没有少，换一张卡再打一次', go: '去换卡' },
}

export const copy = {
  title: '惠家医保',
  hello: '您好',
  greeting: (name: string, hour: number) => `${name}，${greeting(hour)}`,
  chip: (area: string, scheme: Scheme) => `${area} · ${schemes[scheme]}`,
  care: { enter: '长辈版（大字）', leave: '退出长辈版', leaveNote: '字和按钮变回标准大小' },
  balance: {
    available: '个人账户可用余额',
    statement: '明细',
    asOf: (moment: string) => `截至 ${moment}`,
    shareable: '可给家人用',
    unknown: '要问 12393',
    frozen: '冻结中',
    frozenNow: (yuan: string) => `另有 ${yuan} 元冻结中`,
    credit: '本月划入',
    statuses: accountStatuses,
    unreached: {
      title: '没有连上医保柜台',
      note: '余额没有取到，可能是网络不好。您的钱没有变化。',
      again: '再试一次',
    },
    none: '您没有医保个人账户',
    noneReason: '只有职工医保有个人账户。您看病照常报销；参加职工医保的家人可以绑定您，用他的账户帮您付。',
  },
  todo: {
    unpaid: (who: string, year: number) => `${who}还没缴 ${year} 年度居民医保`,
    total: (yuan: string) => `合计 ${yuan} 元`,
    nothingOwed: '不用交钱，但要确认一下才参保',
    closes: (month: number, day: number, daysLeft: number) =>
      daysLeft === 0 ? `${month}月${day}日截止` : `${month}月${day}日截止，还有\u00a0${daysLeft}\u00a0天`,
    lastDay: '今天是最后一天',
    pay: '给家人缴费',
    orders,
    order: { title: (who: string) => `给${who}缴费`, note: '还没有办完', free: '不用交钱，还没有办完', go: '看进度' },
    requests,
    request: { title: '申请支取正在办理', note: '钱先冻结着，办好打到您的银行卡', go: '看进度' },
    binding: {
      title: (who: string) => `绑定${who}，审核中`,
      note: '审核好以前，这位家人还不能用您的账户',
      go: '看看',
    },
    sending: {
      title: (who: string) => `转给${who}的钱，对方还没有收`,
      note: (month: number, day: number, time: string) => `${month}月${day}日 ${time} 前没有收，自动退回您的账户`,
      go: '看进度',
    },
    who: (names: readonly string[]) =>
      names.length > 3 ? `${names.slice(0, 3).join('、')}等 ${names.length} 人` : names.join('、'),
    expiring: {
      title: (who: string, left: number) => `${who}的绑定${left === 0 ? '今天到期' : `还有 ${left} 天到期`}`,
      many: (who: string, count: number) => `${who}等 ${count} 位家人的绑定快到期了`,
      note: (month: number, day: number) => `用到${month}月${day}日为止。到期以后再绑，要多用掉一个名额`,
      soonest: (month: number, day: number) => `最早的一位用到${month}月${day}日为止。到期以后再绑，要多用掉一个名额`,
      go: '去续期',
      see: '看看是哪几位',
    },
    amount: (yuan: string) => `${yuan} 元`,
    more: (count: number) => `还有 ${count} 件没办完`,
    nothing: { title: '现在没有要办的事', note: '要缴费、要补材料的时候，会写在这里' },
    alone: { title: '把家人加进来', note: '家人看病、买药、缴居民医保，都能用您账户里的钱' },
  },
  tiles: {
    balance: { title: '查余额', note: '明细、每月划入' },
    family: {
      title: '家庭共济',
      note: '家人看病也能用',
      bound: (count: number) => `已绑定 ${count} 人`,
    },
    contribution: { title: '给家人缴费', note: '居民医保（新农合）' },
    withdrawal: { title: '申请支取', note: '先看能不能办' },
    /** For somebody without a personal account: nothing is promised that would be refused. */
    without: {
      balance: '居民医保没有',
      family: '请家人绑定您',
      contribution: '要有个人账户',
      withdrawal: '要有个人账户',
    },
    call: (number: string) => `打电话问 ${number}`,
  },
  rules: {
    title: '规则有变化',
    titleSame: '谁可以绑定',
    now: (day: string, who: string) => `${day}起，可以绑定${who}`,
  },
  record: {
    DAMAGED: { title: '上次的演示记录读不出来了', reason: '已经从头开始。这里是模拟数据，没有影响真实账户。' },
    OUTDATED: { title: '上次的演示记录是旧版本的', reason: '已经从头开始。这里是模拟数据，没有影响真实账户。' },
    UNWRITTEN: { title: '本机存不下演示记录', reason: '演示还能继续，但关掉以后不会保留。' },
  },
}
