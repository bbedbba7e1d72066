import type { RefusalOf } from '@/services/contract/operation'
import type { withdrawalFollowing } from '@/services/contract/withdrawal-following'

type Code = RefusalOf<typeof withdrawalFollowing.changePayee>['code']

/** Another bank card, after the bank has sent the money back. */
export const copy = {
  title: '换收款卡',
  heading: '钱改打到哪张卡？',
  lead: (old: string) => `原来的卡 ${old} 没有收下。钱还冻结在账户里，一分没少。`,
  card: '新的银行卡号',
  hint: '本人的储蓄卡，16 到 19 位数字',
  check: ['卡没有停用、没有挂失', '开户姓名和您的姓名一样', '是储蓄卡，不是信用卡'],
  checkTitle: '换之前看一看',
  notKept: '卡号不会存在手机里。',
  proof: '核验通过后，下一个工作日打到新卡',
  confirm: '核验并换成这张卡',
  sending: { title: '正在换卡，请稍等', lines: ['请不要关掉这一页。'] },
  unknown: {
    title: '正在确认，请不要重复操作',
    lines: ['换卡已经送出，还没有收到回复。再查一次就知道，钱不会打两次。'],
    again: '再查一次',
    leave: '看申请进度',
  },
  refused: {
    NOT_FOUND: '查不到这份申请，没有改动。',
    NOT_PAYABLE: '这份申请现在不用换卡，没有改动。',
    PAYEE_CARD: '这个卡号收不了款，请核对，或者换一张本人的储蓄卡。',
    STEP_UP_NEEDED: '刚才的核验过期了，卡没有换。请再核验一次。',
  } satisfies Record<Code, string>,
  next: '填好了，去核验',
  back: '改卡号',
  see: '看申请进度',
  not: { title: '现在不用换卡', reason: '打款没有被退回，或者已经换过卡了。最新的情况在申请进度里。' },
}
