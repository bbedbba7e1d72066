import type { UnbindReason } from '@/domain/family/ending'

const reasons: Record<UnbindReason, string> = {
  OTHER_PAYER: '改由别的家人来共济',
  NOT_WANTED: '不想再共用账户',
  INSURANCE_ENDED: '家人停保了',
  MOVED: '家人换了参保的地方',
  DIVORCE: '离婚了',
  DEATH: '家人去世了',
  OTHER: '其他',
}

/** Words of the page where a binding is ended. */
export const copy = {
  title: '解除绑定',
  heading: (maskedName: string) => `解除 ${maskedName} 的绑定`,
  lead: '先看清会怎样。现在还没有解除。',
  stops: {
    title: '会停下来的',
    lines: (maskedName: string) => [
      `${maskedName} 马上不能再用您的个人账户缴费、看病、买药。`,
      '您设的上限、用途和期限，都不再有用。',
    ],
  },
  stays: {
    title: '不会变的',
    lines: ['已经缴的居民医保费照样有效，待遇不受影响。', '以前付的钱不退回。', '您账户里的钱一分不少。'],
  },
  counts: {
    title: '要知道的',
    lifetime: (count: number, limit: number) =>
      `累计次数不退：您已经用了 ${count} 次，最多 ${limit} 次。再绑定这位家人，要再算一次。`,
    lifetimeOpen: '累计次数不退。没有查到您参保地的累计上限。',
    term: '没有查到您参保地有“绑定满几个月才能解除”的规定，所以现在就能解除。',
    pause: '只是暂时不想让 TA 用？可以先停用，绑定不解除，次数也不多算。',
    pauseInstead: '改为先停用',
  },
  reason: {
    label: '为什么解除？',
    options: reasons,
    missing: '请选一个原因，再继续',
  },
  goOn: '继续，核验身份',
  keep: '不解除了',
  verify: {
    heading: '最后一步，确认是您本人',
    lead: (maskedName: string) => `核验通过，就马上解除 ${maskedName} 的绑定。不收费，不扣款。`,
    confirm: (maskedName: string) => `核验并解除 ${maskedName}`,
    again: '身份核验过了时间，请再核验一次。还没有解除。',
  },
  sending: { title: '正在解除，请稍等', lines: ['已经交给医保柜台，正在等回复。', '没有扣款。'] },
  unknown: {
    title: '还不知道解除了没有',
    lines: ['没有收到医保柜台的回复。按“再查一次”，只是去看一看，不会重复办理。', '没有扣款。'],
    lookAgain: '再查一次',
  },
  done: {
    title: '已经解除绑定',
    lines: (maskedName: string, day: string | null) => [
      `${day ? `从 ${day}起，` : ''}${maskedName} 不能再用您的个人账户。`,
      '以前付的钱和缴过的费不受影响。没有扣款。',
    ],
    /** Where a relative has died: nothing about what they may no longer do. */
    mourning: ['请您节哀。', '以前付的钱和缴过的费不受影响。没有扣款。'],
    members: '看看其他家人',
    home: '回首页',
  },
  pending: {
    tag: '先等一等',
    title: '还有一笔缴费没有办完',
    reason: '等这一笔办完，或者把它撤回，再来解除。绑定没有解除，没有扣款。',
    see: '去看这一笔缴费',
  },
  refused: {
    title: '现在不能解除',
    reason: '医保柜台说现在不能办，没有说明原因。绑定没有解除，没有扣款。请打 12393 问。',
    call: '打 12393 问',
  },
}
