import type { UndoRefusal } from '@/domain/contribution/undo'
import { askInsurance, askTax, type RefusalWords, see } from './copy.ways'

const askRefund = { ...askTax, label: '打 12366 问能不能退费' }

/** Why a fee is not taken back, under any of the three kinds of undo. */
export const undoWords: Record<UndoRefusal, RefusalWords> = {
  NOT_HELD: {
    tag: '不用操作',
    tone: 'info',
    title: '这笔现在不在等待扣款',
    reason: () => '它可能还没有提交，也可能已经开始缴费，或者已经撤回。请看上面的最新进度。',
    next: [see],
  },
  HOLD_OVER: {
    tag: '撤不回了',
    title: '已经过了撤回时间',
    reason: () => '钱已经在办理入库，这里撤不回来。要退费，按参保地的规定申请。',
    next: [askRefund, askInsurance],
  },
  NOT_REVOCABLE: {
    tag: '撤不回了',
    title: '这笔缴费不能撤回',
    reason: () => '参保地的规定里没有撤回这一项，或者这笔已经办完。要退费请问税务局。',
    next: [askRefund, askInsurance],
  },
  NOT_PAID_YET: {
    tag: '还没缴成',
    tone: 'wait',
    title: '这一笔还没有缴成功',
    reason: () => '缴成功以后，才能开凭证，也才能申请撤销。没有缴成的话，钱还在您的个人账户里，或者会退回来。',
    next: [see],
  },
  TOO_SOON: {
    tag: '再等一等',
    tone: 'wait',
    title: '刚缴成功，还不能撤销',
    titleTold: (told) => told.moment('from') && `${told.moment('from')} 以后可以撤销`,
    reason: (told) =>
      `参保地规定，缴成功以后要${told.text('afterHours') ? `过 ${told.text('afterHours')} 个小时` : '过一段时间'}才能撤销。现在什么都没有变，到时候再来这里就行。`,
    next: [askInsurance],
  },
  SETTLES_FIRST: {
    tag: '撤不回了',
    title: '等满时间以前就要对账，撤销不了',
    reason: (told) =>
      `参保地规定，缴成功以后要${told.text('afterHours') ? `过 ${told.text('afterHours')} 个小时` : '过一段时间'}才能撤销；可是当天的账在那以前就对完了，对完就撤不回来。家人的医保照常能用，没有多扣钱。要退费，按参保地的规定申请。`,
    next: [askRefund, askInsurance],
  },
  SEASON_OVER: {
    tag: '撤不回了',
    title: '缴费期过了，不能撤销了',
    reason: (told) =>
      `参保地规定，只有在缴费期里才能撤销${told.day('closes') ? `，这一年的缴费期到 ${told.day('closes')}为止` : ''}。家人的医保照常能用，没有多扣钱。`,
    next: [askRefund, askInsurance],
  },
  BENEFITS_USED: {
    tag: '撤不回了',
    title: '家人已经用过这一年的医保，不能撤销',
    reason: () => '用这一年的医保看过病、买过药以后，参保地规定不能再撤销。家人的医保照常能用，没有多扣钱。',
    next: [askInsurance],
  },
  ALREADY_SETTLED: {
    tag: '撤不回了',
    title: '医保局和税务局已经对过账，不能撤销了',
    reason: () => '对过账以后，这里撤不回来。家人的医保照常能用。要退费，按参保地的规定申请。',
    next: [askRefund, askInsurance],
  },
  PAYER_LEFT: {
    tag: '撤不回了',
    title: '您的职工医保已经停了，不能撤销',
    reason: () =>
      '撤销的钱要退回职工医保的个人账户，您现在不在职工医保里，所以办不了。家人的医保照常能用，没有多扣钱。',
    next: [askInsurance, askRefund],
  },
}
