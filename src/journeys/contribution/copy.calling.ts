import type { RefundReason } from '@/domain/contribution/refund'

/** The fee as somebody on the phone must hear it: nobody's name or ID number is in it. Days printed, amounts as 400.00. */
const fee = (year: number, amount: string, number: string) =>
  `我用职工医保个人账户给家人缴 ${year} 年度居民医保，${amount} 元，受理编号 ${number}`

/** Why it should be given back, in a caller's words. */
const because: Record<RefundReason, string> = {
  DUPLICATE: '这一年在别处又缴了一次。',
  DECEASED: '家人已经去世了。',
  JOINED_EMPLOYEE: '家人已经参加职工医保。',
  OTHER_DISTRICT: '家人已经在别的地方参保。',
  SUBSIDY_LATER: '家人后来认定了困难身份，本来可以少缴。',
  PAID_WRONG: '这一笔缴错了。',
}

/** What to say to the tax office, ready to be read out. */
export const toSay = {
  title: '打电话时可以这样说',
  ours: '这段话是本应用替您拟的，不是哪个部门的格式。里面没有姓名和证件号。',
  copy: '复制这段话',
  copied: '已复制',
  notCopied: '没有复制上，请照着念',
  overdue: (year: number, amount: string, number: string, deducted: string | null) =>
    `您好，${fee(year, amount, number)}。${deducted ? `医保账户 ${deducted} 已经扣款，` : ''}到现在还没有入库。请帮我查一下这一笔，什么时候能入库；要是入不了，钱什么时候退回来。`,
  refund: (year: number, amount: string, number: string, paid: string | null, reason: RefundReason) =>
    `您好，${fee(year, amount, number)}${paid ? `，${paid} 缴成的` : ''}。${because[reason]}想问能不能退费，要带什么材料，到哪里办，多久能退到账户。`,
}
