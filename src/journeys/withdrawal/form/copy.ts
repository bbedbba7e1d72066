import type { ApplicantKind } from '@/domain/withdrawal/applicant'
import type { Waiver } from '@/domain/withdrawal/waiver'

/** 申请表: what was asked for, as a sheet to keep, to show or to print. */
export const copy = {
  title: '支取申请表',
  heading: '职工基本医疗保险个人账户一次性支取申请表',
  parts: { who: '参保人', what: '申请事项', promise: '申请人承诺' },
  number: '受理编号',
  filledOn: '填表日期',
  area: '参保地',
  owner: '参保人姓名',
  idNumber: '证件号码',
  applicant: '申请人',
  as: {
    SELF: '本人',
    HEIR: '继承人',
    AGENT: '受委托人',
    GUARDIAN: '监护人',
  } satisfies Record<ApplicantKind, string>,
  person: (name: string, as: string) => `${name}（${as}）`,
  reason: '支取原因',
  amount: '支取金额',
  capitals: '大写',
  yuan: (amount: string) => `${amount} 元（全部余额）`,
  materials: '提交材料',
  none: '不用交',
  /** How a paper was met that was not handed in. */
  met: { SHARED: '不用交，已查到', PLEDGE: '承诺书代替' } satisfies Record<Waiver, string>,
  paper: (name: string, met: string) => `${name}（${met}）`,
  card: '收款银行卡',
  promise: '以上填写和所交材料属实，知道支取后个人账户注销、不能恢复。情况不属实的，愿意退回款项并承担责任。',
  signature: '申请人签名',
  signed: { DRAWN: '已手写签名（不留笔迹，能查有没有改过）', TYPED: '已打字签名（能查有没有改过）' },
  unsigned: '没有记录',
  bureau: '经办机构意见',
  bureauBlank: '（由医保局填写）',
  invented: {
    title: '这是演示画的表样',
    reason: '各地的表不一样，有的叫《社会保险基金财务报表个人账户提取申请表》。到窗口办，以窗口给的表为准。',
  },
  reveal: {
    title: '显示完整姓名和证件号码',
    note: '要先核验是您本人。只显示这一次，不会存在手机里',
    lead: '核验通过后，这张表上显示完整的姓名和证件号码。不动钱。',
    confirm: '核验并显示',
    shown: '已经显示完整的姓名和证件号码，离开这一页就重新遮住。',
    hide: '重新遮住',
    lapsed: '刚才的核验过期了，请再核验一次。没有动钱。',
    unreached: '没有连上医保柜台，没有显示。可以再试一次，不动钱。',
    cancel: '不显示了',
  },
  save: {
    button: '保存为图片',
    saved: {
      title: '已经保存成图片',
      reason: '在手机相册，或者浏览器的下载里找得到。图片上的姓名和证件号码是遮住的。',
    },
    notSaved: {
      title: '没有保存成图片',
      reason: '手机没有让我们存照片。可以截屏，或者在设置里允许以后再点一次。申请表一直在这里，不会丢。',
    },
    name: '个人账户一次性支取申请表',
  },
  print: '打印',
  progress: '看申请进度',
}
