import type { WishFault } from './wish'

/** Words of the page where a sharer says how much, what for and until when. */
export const copy = {
  title: '上限、用途和期限',
  heading: (maskedName: string) => `${maskedName} 怎么用您的账户`,
  lead: '随时可以改，改了马上生效。以前付的钱不受影响。',
  pause: {
    title: '先停用',
    label: '先停用：一分钱也不从我的账户付',
    note: '绑定还在。哪天不勾了，就接着能用。',
  },
  cap: {
    title: '每一笔最多付多少',
    open: { label: '每一笔不设上限' },
    set: { label: '设一个上限', note: '超过的那一笔付不了，不会付一半' },
    field: '每一笔最多（元）',
  },
  month: {
    title: '每个月最多付多少',
    open: { label: '每个月不设上限' },
    set: { label: '设一个上限', note: '从每月 1 日零点重新算' },
    field: '每个月最多（元）',
    spent: (yuan: string) => `这个月已经用了 ${yuan} 元。`,
  },
  hint: '填一个数，例如 500 或者 500.50',
  faults: {
    AMOUNT: '请填一个大于 0 的金额，例如 500',
    TOO_MUCH: '比账户里现在能给家人用的还多，请填小一些，或者不设上限',
    BELOW_CAP: '每个月的上限，不能比每一笔的还小',
    NONE: '请至少留一项；一项都不想让用，请勾“先停用”',
    PAST: '最后一天要在今天以后，请另选一个',
  } satisfies Record<WishFault, string>,
  uses: { title: '可以用来做什么' },
  term: {
    title: '用到哪一天',
    keep: (day: string) => `用到 ${day}，不改`,
    open: '长期有效，不设期限',
    year: (day: string) => `用到 ${day}`,
    yearNote: '再用一年',
  },
  save: '保存',
  unsaved: { title: '还没有保存', line: '没有连上医保柜台，您填的都还在。再按一次“保存”。' },
  ended: {
    title: '这个绑定现在不能改',
    reason: '绑定没有生效或者已经结束。什么都没有改，没有扣款。',
    back: '看看这位家人',
  },
}
