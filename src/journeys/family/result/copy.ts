import type { ReviewGround } from '@/domain/family/review'

/** Words for a binding that waits for somebody, or was turned down. */
export const copy = {
  review: {
    title: '已提交，审核中',
    lines: {
      OFFICE: (name: string) => `您参保地每一份都要工作人员审核，通过以后 ${name} 才能用您的账户`,
      DOCUMENT: (name: string) => `工作人员看过 ${name} 的证件以后才生效`,
      AGENT: (name: string) => `亲友说明、工作人员打电话核实以后，${name} 才能用您的账户`,
      WINDOW: (name: string) => `您到窗口核验以后，${name} 才能用您的账户`,
    } satisfies Record<ReviewGround, (name: string) => string>,
    by: (day: string) => `最迟 ${day}（工作日）有结果，在“办理记录”里看`,
    promised: '这一天是柜台说的。当地规定要几个工作日，我们没有查到，想催可以打 12393。',
    free: '这次没有收费，也没有扣款',
  },
  window: {
    title: '窗口码',
    until: (day: string) => `${day}（含）以前有效`,
    bring: '到参保地任一医保窗口，带您的身份证，把这个码给工作人员看。过了这一天就作废，可以重新申请，不收费。',
  },
  grounds: '为什么要审核',
  agent: { title: '亲友要做什么', body: '带上您和亲友的身份证，到参保地任一医保窗口，说“代办家庭共济绑定”。' },
  rejected: {
    title: '没有通过',
    lines: {
      OFFICE: '审核没有通过，绑定没有办理',
      DOCUMENT: '证件没有核对上，绑定没有办理',
      AGENT: '没有核实到您本人的意思，绑定没有办理',
      WINDOW: '窗口码过期了，绑定没有办理',
    } satisfies Record<ReviewGround, string>,
    unsaid: '绑定没有办理',
    money: '没有扣款，也不算一次绑定',
    next: '可以带双方身份证到参保地医保窗口办，或者重新申请。',
    again: '重新申请',
  },
}
