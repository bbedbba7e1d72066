import type { CapabilityGround } from '@/domain/family/capability'
import type { EndingReason, UnbindReason } from '@/domain/family/ending'
import type { SharedUse } from '@/domain/policy/pack'

/** What a use is called where it stands in a narrow row. */
const uses: Record<SharedUse, string> = {
  RESIDENT_FEE: '缴居民医保费',
  CARE: '在定点医院看病',
  PHARMACY: '在定点药店买药',
  LONG_TERM_CARE: '缴长期护理保险',
  COMMERCIAL: '买商业健康保险',
}

const grounds: Record<CapabilityGround, string> = {
  LISTED: '您参保地的规定里写明可以',
  NOT_LISTED: '您参保地的规定里没有列这一项',
  RULE_UNKNOWN: '没有查到您参保地的规定，先打 12393 问',
  EXCLUDED: '您没有让 TA 用在这一项，可以改',
  CROSS_CITY: '你们不在一个市参保。有的地方跨市只能用来缴费，先打 12393 问',
  OUT_OF_PROVINCE: 'TA 在外省参保，这里用不了，另有办法',
  OTHER_INSURANCE: 'TA 有职工医保，不用缴居民医保',
  RELATION_NOT_COVERED: '您参保地的规定里，不能给这位家人买',
  ACCOUNT_FROZEN: '您的账户冻结着，现在用不了',
  SHARER_STOPPED: '您的职工医保停着，现在用不了',
  PAUSED: '您停用着，恢复以前用不了',
  MEMBER_STOPPED: 'TA 没有正常参保，现在用不了',
}

/** What stands still for now, whatever the rules allow: why, what it means for the money, and who can help. */
const still: Record<'ACCOUNT_FROZEN' | 'SHARER_STOPPED' | 'MEMBER_STOPPED', { title: string; line: string }> = {
  ACCOUNT_FROZEN: {
    title: '您的个人账户冻结着，现在用不了',
    line: '绑定还在，账户里的钱还在，没有少。请打 12393 问清为什么冻结、怎么解冻，解冻以后就能用。',
  },
  SHARER_STOPPED: {
    title: '您的职工医保停着，现在用不了',
    line: '绑定还在，账户里的钱还在，没有少。请找单位或参保地医保窗口恢复参保，恢复以后就能用。',
  },
  MEMBER_STOPPED: {
    title: '这位家人没有正常参保，看病买药现在用不了',
    line: '绑定还在，没有扣款。请家人到参保地医保窗口恢复参保，恢复以后就能用。',
  },
}

const ended: Record<EndingReason, (day: string) => string> = {
  ASKED: (day) => `${day}由您解除。以前付的钱不退回。`,
  TERM: (day) => `您设的期限到 ${day}，已经过了。想接着用，要再绑定一次。`,
  ACCOUNT_CLOSED: (day) => `${day}个人账户支取以后注销了，绑定跟着解除。`,
  INSURANCE_ENDED: (day) => `${day}有一方的医保停了，绑定自动解除。恢复参保以后，可以再绑定。`,
  DEATH: (day) => `医保部门 ${day}登记了家人去世，绑定自动解除。请您节哀。以前付的钱不受影响。`,
  DIVORCE: (day) => `${day}报告了离婚，绑定自动解除。以前付的钱不受影响。`,
}

/** Where the sharer said why, and it changes what is said. */
const said: Partial<Record<UnbindReason, (day: string) => string>> = {
  DEATH: (day) => `${day}您告诉我们家人去世了，绑定已经解除。请您节哀。以前付的钱不受影响。`,
  DIVORCE: (day) => `${day}您告诉我们离婚了，绑定已经解除。以前付的钱不受影响。`,
  INSURANCE_ENDED: (day) => `${day}您告诉我们家人停保了，绑定已经解除。恢复参保以后，可以再绑定。`,
  MOVED: (day) =>
    `${day}您告诉我们家人换了参保的地方，绑定已经解除。还在同一个省的，可以再绑定；到外省的，可以用医保钱包。`,
}

/** Words of a bound relative's own page. */
export const copy = {
  can: {
    title: '现在能用来做什么',
    uses,
    grounds,
    tags: { YES: '可以', NO: '不可以', ASK: '要先问' },
    citation: '依据',
  },
  still: { ...still, call: '打 12393 问' },
  manage: {
    title: '管理',
    checkup: { title: '绑定了却不能用？', note: '一次查九项，告诉您卡在哪里、怎么办' },
    spending: {
      title: '共济消费记录',
      note: '用了您账户里多少钱，一笔一笔看',
      month: (yuan: string) => `这个月用了您 ${yuan} 元，一笔一笔看`,
    },
    limit: { title: '上限、用途和期限', open: '没有设上限，长期有效', paused: '已停用' },
    ending: { title: '解除绑定', note: '先看清会怎样，再决定' },
  },
  capEach: (yuan: string) => `每一笔最多 ${yuan} 元`,
  capMonth: (yuan: string) => `每个月最多 ${yuan} 元`,
  until: (day: string) => `用到 ${day}`,
  spent: (yuan: string) => `这个月已用 ${yuan} 元`,
  paused: {
    title: '现在停用着',
    line: '绑定还在，但是不会从您的账户里付钱。恢复以后就能用。',
    reported: (at: string) => `${at} 您报告有一笔不是家人花的，所以停用了。请打 12393 核对，核对清楚再恢复。`,
    resume: '去恢复',
  },
  expiring: {
    title: (left: number) => (left === 0 ? '今天是最后一天' : `还有 ${left} 天到期`),
    line: (day: string) =>
      `您设的期限到 ${day}。过了这一天，这位家人就不能再用您的账户；要再绑定，累计次数又多算一次。`,
    renew: '去续期',
  },
  ended: { title: '绑定已经结束', reasons: ended, said, again: '再绑定一次' },
}
