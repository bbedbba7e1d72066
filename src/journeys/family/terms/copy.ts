import type { Length, TermFault, TermField } from '../application/typed-term'

/** Words of the page that asks until when, how much and for what. No runtime imports: its config reads this. */
export const copy = {
  title: '期限和上限',
  heading: '要不要设期限、设上限？',
  lead: '不设也可以。以后随时能改，也能解除。',
  plain: {
    title: '就按下面的办',
    rows: { to: '用到什么时候', cap: '每一笔最多用多少', monthly: '每个月最多用多少', uses: '可以用来' },
    open: '长期有效，您解除为止',
    free: (yuan: string) => `不设上限，现在能用 ${yuan} 元`,
    freeMonth: '不设上限',
  },
  own: '我想自己设',
  back: '都不设了',
  length: {
    label: '用到什么时候',
    options: { OPEN: '长期有效', YEAR: '一年', DAY: '到我写的那一天' } satisfies Record<Length, string>,
    until: (day: string) => `到 ${day}为止`,
    openNote: '您解除为止',
  },
  day: { label: '最后一天', hint: '这样写：2026-12-31' },
  cap: { label: '每一笔最多用多少元', hint: (yuan: string) => `不填就是不设。最多填 ${yuan} 元` },
  monthlyCap: { label: '每个月最多用多少元', hint: '不填就是不设。缴一年居民医保，一笔就要几百元' },
  uses: '可以用来',
  usesNote: '不想让家人用的，点一下去掉勾。',
  faults: {
    day: {
      EMPTY: '请写最后一天，例如 2026-12-31',
      UNREADABLE: '这不是一个日期，请照 2026-12-31 这样写',
      PAST: '最后一天要在今天以后',
    },
    cap: { UNREADABLE: '请只写数字，例如 500', TOO_MUCH: '比账户里现在能用的还多，请填小一些' },
    monthlyCap: { UNREADABLE: '请只写数字，例如 1000', BELOW_CAP: '每个月的上限，不能比每一笔的还小' },
    uses: { NONE: '至少要留一样，不然家人什么也用不了' },
  } satisfies Record<TermField, Partial<Record<TermFault, string>>>,
  goOn: '继续',
}
