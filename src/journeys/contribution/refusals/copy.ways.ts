import type { StatusTone } from '@/design/parts/StatusTag'

/** A refusal's figures, printed: amounts as 38.20, days as 2026年1月31日. Null when the counter did not give one. */
export interface Told {
  yuan(key: string): string | null
  day(key: string): string | null
  /** A moment, as 2026年1月31日 10:02. */
  moment(key: string): string | null
  text(key: string): string | null
}

/** A way forward: a page, this fee's own page (`quote`), what the payer has said of this relative (`limit`), or a telephone number. */
export interface Way {
  label: string
  note?: string
  to?:
    | 'contribution/people'
    | 'family/start'
    | 'family/members'
    | 'balance/overview'
    | 'records'
    | 'home'
    | 'quote'
    | 'limit'
  call?: '12393' | '12366'
}

export interface RefusalWords {
  tag: string
  tone?: StatusTone
  title: string
  /** A title with its figure, where the counter gave one. */
  titleTold?(told: Told): string | null
  reason(told: Told): string
  next: readonly Way[]
}

/** Whoever keeps the account and the binding. */
export const askInsurance: Way = {
  label: '打 12393 问医保局',
  note: '说明是给家人缴居民医保，请他们帮忙查',
  call: '12393',
}
/** Whoever takes the fee, and knows whether it was paid by any channel. */
export const askTax: Way = {
  label: '打 12366 问税务局',
  note: '居民医保费由税务局收，缴没缴过他们最清楚',
  call: '12366',
}
/** This relative cannot be paid for; another may be. */
export const another: Way = { label: '给别的家人缴', to: 'contribution/people' }
/** What was already handed in is listed there. */
export const see: Way = { label: '看办理记录', note: '已经提交的缴费都在里面', to: 'records' }
/** The fee can still be paid, only not out of the account: said, not done here. */
export const payInCash: Way = {
  label: '改用现金渠道缴',
  note: '微信城市服务、税务局或村里都可以缴，花的是现金，不是医保个人账户的钱',
}
/** Where nobody has told us how cash is taken there. */
export const askHowInCash: Way = { label: '打 12366 问怎么用现金缴', call: '12366' }
/** What was looked at is no longer so: once more from the amount. */
export const anew: Way = { label: '重新看要缴多少', to: 'quote' }
