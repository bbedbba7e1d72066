import type { OrderStatus } from '@/domain/contribution/order'
import type { BindingStatus } from '@/domain/family/binding'
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
  SENT: { word: '等 TA 收', tone: 'wait' },
  ACCEPTED: { word: '已收', tone: 'good' },
  RETURNED: { word: '没有收，已退回', tone: 'plain' },
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
  CANCELLED: { word: '已撤回', tone: 'plain' },
}

export const copy = {
  title: '办理记录',
  open: '还在办',
  finished: '已办完',
  errands: {
    contribution: { title: (who: string) => `给${who}缴费`, note: (year: number) => `${year} 年度居民医保` },
    binding: { title: (who: string) => `绑定${who}`, note: '家庭共济' },
    sending: { title: (who: string) => `转给${who}`, note: '医保钱包' },
    withdrawal: { title: '申请支取', note: '个人账户的钱' },
  },
  standing: { orders, bindings, sendings, requests },
  several: {
    who: (names: readonly string[]) =>
      names.length > 3 ? `${names.slice(0, 3).join('、')}等 ${names.length} 人` : names.join('、'),
    each: (count: number, status: OrderStatus) => `${count} 位${each[status]}`,
    all: (parts: readonly string[]) => parts.join('，'),
  },
  empty: {
    title: '还没有办过事',
    note: '绑定家人、给家人缴费、给家人转钱、申请支取，办过的都会在这里，随时能回来看进度。',
    begin: '先绑定家人',
  },
}
