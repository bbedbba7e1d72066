import type { TransferStatus } from '@/domain/transfer/stage'

/** What the page of one transfer says, whatever state it is in. Days come printed. */
export const copy = {
  title: '转移进度',
  status: {
    SUBMITTED: {
      title: '申请已提交，等原来的地方受理',
      line: (sentBy: string) => `最晚 ${sentBy} 转出。您不用再做什么。`,
    },
    ACCEPTED: {
      title: '原来的地方已经受理，正在转出',
      line: (sentBy: string) => `最晚 ${sentBy} 转出。您不用再做什么。`,
    },
    SENT: {
      title: '已经转出，等新地方核对、记账',
      line: (_: string, doneBy: string) => `最晚 ${doneBy} 办完。您不用再做什么。`,
    },
    ARRIVED: {
      title: '转好了，钱到了新地方的账户',
      line: () => '新地方已经核对、记账。以后看病买药，用新地方的医保。',
    },
    NOT_TAKEN: {
      title: '新地方没有接收，钱退回来了',
      line: () => '转移没有办成。钱已经回到您原来的账户，一分不少。',
    },
    CANCELLED: {
      title: '已经撤回，钱可以用了',
      line: () => '没有转移。钱已经回到您的账户，一分不少。',
    },
  } satisfies Record<TransferStatus, { title: string; line(sentBy: string, doneBy: string): string }>,
  amounts: {
    SUBMITTED: '留着等转走的钱',
    ACCEPTED: '留着等转走的钱',
    SENT: '正在转的钱',
    ARRIVED: '转过去的钱',
    NOT_TAKEN: '退回来的钱',
    CANCELLED: '退回来的钱',
  } satisfies Record<TransferStatus, string>,
  track: '办到哪一步了',
  pace: (gone: number, of: number) => `今天是第 ${gone} 个工作日，一共 ${of} 个`,
  paceNone: (of: number) => `工作日还没有开始数，一共 ${of} 个`,
  stops: {
    SUBMITTED: '提交申请',
    ACCEPTED: '原来的地方受理',
    SENT: '转出参保信息和钱',
    ARRIVED: '新地方核对、记账',
    NOT_TAKEN: '新地方没有接收，钱退回来',
    CANCELLED: '撤回，钱退回来',
  } satisfies Record<TransferStatus, string>,
  by: (day: string) => `最晚 ${day}`,
  soon: '提交后的第一个工作日',
  notTaken: {
    title: '接下来怎么办',
    withdraw: { label: '按“转移不接收”申请支取', note: '看看能不能把钱支取到本人银行卡' },
    ask: { label: '打 12393 问新地方为什么不收', note: '有的补一份材料就能收' },
    again: { label: '换一个地方，或者以后再转', note: '钱在账户里，不会过期' },
  },
  cancel: {
    open: '不转了，撤回申请',
    title: '真的撤回吗？',
    lines: (amount: string) => `撤回以后不再转移，留着的 ${amount} 元马上可以用。以后还可以再申请。`,
    confirm: '撤回申请',
    keep: '不撤回',
    tooLate: '已经转出，不能撤回了。下面是现在的进度。',
    unknown: '没有收到回复，不知道撤回了没有。请刷新看一看。',
  },
  details: '这一份申请',
  number: '受理编号',
  copy: '复制',
  copied: '已复制',
  notCopied: '没有复制上，请抄下编号',
  route: '从哪里转到哪里',
  silent: { title: '刚才没有连上医保柜台', reason: '下面是上一次查到的情况，可能不是最新的。不用再提交一次。' },
  refresh: '刷新进度',
  home: '回首页',
}
