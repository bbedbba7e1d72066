import type { SpendingKind } from '@/domain/family/spending'

const kinds: Record<SpendingKind, string> = {
  RESIDENT_FEE: '缴居民医保费',
  CARE: '看病',
  PHARMACY: '买药',
  WALLET: '转到医保钱包',
}

/** Words of the shared-spending records. */
export const copy = {
  title: '共济消费记录',
  lead: '家人用了您账户里多少钱，一笔一笔都在这里。',
  total: {
    label: '一共用了您账户里的钱',
    note: '已经减去退回来的',
  },
  everybody: '全部家人',
  whose: '看谁的',
  what: '看哪一类',
  everything: '全部',
  kinds,
  reversal: '退回来的',
  reverses: (one: string) => `退的是 ${one}那一笔`,
  /** One of them, by what nobody mistakes for another: when and what for. */
  one: (moment: string, kind: string, yuan: string) => `${moment} ${kind} ${yuan} 元`,
  picked: '您选的这一笔',
  month: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  monthTotal: (yuan: string) => `用了您 ${yuan} 元`,
  parts: (own: string, shared: string, cash: string) => `TA 自己账户 ${own} 元，您的账户 ${shared} 元，现金 ${cash} 元`,
  partsShared: '全部从您的账户付',
  joined: (parts: readonly string[]) => parts.join(' · '),
  empty: {
    title: '还没有共济消费',
    note: '家人用您的账户缴费、看病、买药以后，这里会一笔一笔记下来。',
  },
  none: { title: '这一类没有消费', note: '换一类看看。' },
  report: {
    open: '不是我家人花的？',
    title: (maskedName: string) => `先停用 ${maskedName}？`,
    line: (one: string | null) =>
      `${one ? `您选的是 ${one}。` : '知道是哪一笔的，可以先点上面那一笔。'}停用以后，不会再从您的账户给这位家人付钱。绑定还在，已经付的钱不会自动退回。停用以后请打 12393 核对。`,
    confirm: (maskedName: string) => `停用 ${maskedName}`,
    keep: '再想想',
  },
  frozen: {
    title: (maskedName: string) => `已经停用 ${maskedName}`,
    line: (one: string | null) =>
      `${one ? `您报告的是 ${one}。` : ''}从现在起，不会再从您的账户给这位家人付钱。已经付的钱没有退回，请打 12393，请医保局核对。核对清楚以后，可以恢复。`,
    call: '打 12393 核对',
    resume: '核对清楚了，去恢复',
  },
  unknown: {
    title: '还不知道停用了没有',
    line: '没有收到医保柜台的回复。再按一次“停用”，不会重复办理。',
  },
  refused: { title: '不用停用', line: '这位家人的绑定已经结束，不会再从您的账户付钱。' },
}
