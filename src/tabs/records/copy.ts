import type { OrderStatus } from '@/domain/contribution/order'
import type { BindingStatus } from '@/domain/family/binding'
import type { CoverStatus } from '@/domain/insurance/cover'
import type { TransferStatus } from '@/domain/transfer/stage'
import type { SendingStatus } from '@/domain/wallet/sending'
import type { RequestStatus } from '@/domain/withdrawal/request'

/** How a record stands, in a word and a tone; the word alone must be enough. */
interface Standing {
  readonly word: string
  readonly tone: 'good' | 'wait' | 'bad' | 'plain' | 'info'
}

const orders: Record<OrderStatus, Standing> = {
  CREATED: { word: '等您确认', tone: 'info' },
  SUBMITTED: { word: '已提交，可撤回', tone: 'wait' },
  PROCESSING: { word: '处理中', tone: 'wait' },
  SUCCEEDED: { word: '已缴费', tone: 'good' },
  FAILED: { word: '没有缴成', tone: 'bad' },
  CANCELLED: { word: '已取消', tone: 'plain' },
  EXPIRED: { word: '超时作废', tone: 'plain' },
  REVOKED: { word: '已撤回', tone: 'plain' },
}

const bindings: Record<BindingStatus, Standing> = {
  ACTIVE: { word: '已绑定', tone: 'good' },
  UNDER_REVIEW: { word: '审核中', tone: 'wait' },
  UNBOUND: { word: '已解除', tone: 'plain' },
  EXPIRED: { word: '已到期', tone: 'plain' },
  REJECTED: { word: '没有通过', tone: 'bad' },
}

const sendings: Record<SendingStatus, Standing> = {
  SENT: { word: '等对方收', tone: 'wait' },
  ACCEPTED: { word: '已收', tone: 'good' },
  RETURNED: { word: '没有收，已退回', tone: 'plain' },
}

const transfers: Record<TransferStatus, Standing> = {
  SUBMITTED: { word: '已提交', tone: 'wait' },
  ACCEPTED: { word: '转出中', tone: 'wait' },
  SENT: { word: '等新参保地收', tone: 'wait' },
  ARRIVED: { word: '已转到', tone: 'good' },
  NOT_TAKEN: { word: '对方没有收，钱回来了', tone: 'bad' },
  CANCELLED: { word: '已撤回', tone: 'plain' },
}

const covers: Record<CoverStatus, Standing> = {
  PAID: { word: '已买，明天生效', tone: 'good' },
  EFFECTIVE: { word: '保障中', tone: 'good' },
  CANCELLED: { word: '已退，保费退回', tone: 'plain' },
}

/** Where the money is that a fee has not become. */
const came: Partial<Record<OrderStatus, string>> = {
  FAILED: '，钱已退回个人账户',
  REVOKED: '，钱已退回个人账户',
}

/** What so many of several fees have come to. */
const each: Record<OrderStatus, string> = {
  CREATED: '等您确认',
  SUBMITTED: '可撤回',
  PROCESSING: '处理中',
  SUCCEEDED: '已缴',
  FAILED: '没缴成',
  CANCELLED: '已取消',
  EXPIRED: '超时作废',
  REVOKED: '已撤回',
}

const requests: Record<RequestStatus, Standing> = {
  SUBMITTED: { word: '已提交', tone: 'wait' },
  SUPPLEMENT_REQUESTED: { word: '要补材料', tone: 'info' },
  RESUBMITTED: { word: '已补材料', tone: 'wait' },
  ACCEPTED: { word: '审核中', tone: 'wait' },
  APPROVED: { word: '审核通过', tone: 'good' },
  REJECTED: { word: '没有通过', tone: 'bad' },
  PAYING: { word: '正在打款', tone: 'wait' },
  PAID: { word: '已到账', tone: 'good' },
  PAY_FAILED: { word: '打款被退回', tone: 'bad' },
  CARD_RETURN_PENDING: { word: '要交回老卡', tone: 'info' },
  CARD_RETURNED: { word: '老卡已交回', tone: 'wait' },
  PAYEE_CHANGED: { word: '换了收款卡', tone: 'wait' },
  CLOSED: { word: '已到账', tone: 'good' },
  CANCELLED: { word: '已撤回', tone: 'plain' },
}

export const copy = {
  title: '办理记录',
  messages: '消息',
  unread: (count: number) => (count > 0 ? `${count} 条没看过` : '都看过了'),
  due: '哪天办好、怎么催',
  late: { title: (count: number) => `有 ${count} 件过了该办好的日子，还没有办好。`, action: '去催一催' },
  term: {
    by: (day: string) => `最晚 ${day} 办好`,
    late: (day: string) => `${day}就该办好，可以催`,
    urged: '已经催过，等回话',
  },
  open: '还在办',
  finished: '已办完',
  errands: {
    contribution: { title: (who: string) => `给${who}缴费`, note: (year: number) => `${year} 年度居民医保`, came },
    binding: { title: (who: string) => `绑定${who}`, note: '家庭共济' },
    sending: { title: (who: string) => `转给${who}`, note: '医保钱包' },
    withdrawal: { title: '申请支取', note: '个人账户的钱' },
    transfer: { title: (to: string) => `医保转到${to}`, note: '转移接续' },
    cover: { title: (who: string) => `给${who}买保险` },
  },
  standing: { orders, bindings, sendings, requests, transfers, covers },
  several: {
    who: (names: readonly string[]) =>
      names.length > 3 ? `${names.slice(0, 3).join('、')}等 ${names.length} 人` : names.join('、'),
    each: (count: number, status: OrderStatus) => `${count} 位${each[status]}`,
    all: (parts: readonly string[]) => parts.join('，'),
  },
  empty: {
    title: '还没有办过事',
    note: '绑定家人、缴费、转钱、支取、转移、买保险，办过的都会在这里，随时能回来看进度。',
    begin: '先绑定家人',
  },
}
