import type { Walks } from './step'

const sitting = { sittingId: 'sitting-1' }
const order = { orderId: 'order-father' }

/** Walks through paying for several at once, taking back, asking back, and cover that was broken off. */
export const undoing: Walks = {
  'pay-for-several': [
    {
      route: 'contribution/sitting',
      params: { year: 2026 },
      caption: '一次给几位家人缴：勾上就行',
      notice: ['每一位多少、一共多少', '扣完以后账户里还剩多少'],
    },
    {
      route: 'contribution/sitting-verify',
      params: sitting,
      stage: 'ordered',
      caption: '核验一次，三张缴费单都算',
      notice: ['到这里还没有扣款', '按钮上写着几位、多少钱'],
    },
    {
      route: 'contribution/sitting-results',
      params: sitting,
      stage: 'held',
      caption: '都提交了，各有各的结果',
      notice: ['每一位可以单独撤回'],
    },
    {
      route: 'contribution/sitting-results',
      params: sitting,
      stage: 'moving',
      caption: '正在缴：一位一位，各走各的',
      notice: ['没有办完的不说缴好了'],
    },
    {
      route: 'contribution/sitting-results',
      params: sitting,
      stage: 'paid',
      caption: '都缴好了',
      notice: ['每一位一张凭证'],
    },
  ],
  'undo-reversal': [
    {
      route: 'contribution/undo',
      params: order,
      caption: '满两小时才能撤销：现在还差一会儿',
      notice: ['每个条件现在满足不满足，都写着', '差到几点，写着钟点'],
    },
    {
      route: 'contribution/undo',
      params: order,
      minutes: 95,
      caption: '时间到了：可以撤销',
      notice: ['撤销之前再问一遍'],
    },
    {
      route: 'contribution/undo',
      params: order,
      stage: 'used',
      minutes: 95,
      caption: '家人已经用它看过病：不能撤销',
      notice: ['写明是哪一条不满足'],
    },
  ],
  'undo-month-end': [
    {
      route: 'contribution/progress',
      params: { orderId: 'order-son' },
      caption: '月底统一扣：现在只是留着',
      notice: ['写明哪一天扣', '在那以前都能撤回'],
    },
    {
      route: 'contribution/undo',
      params: { orderId: 'order-son' },
      caption: '能撤回到哪一天',
      notice: ['日子和钟点都写着'],
    },
  ],
  'refund-paid': [
    {
      route: 'contribution/refund',
      params: order,
      caption: '缴成以后想退：先选原因',
      notice: ['按参保地的规定答，带出处', '没有查到的，就说没有查到'],
    },
  ],
  'receipt-paid': [
    {
      route: 'contribution/receipt',
      params: order,
      caption: '缴费凭证：编号、二维码',
      notice: ['名字和号码打着星号', '要看全的，先核验是本人'],
    },
  ],
  'insurance-lapsed': [
    {
      route: 'contribution/waiting-period',
      caption: '断过保，再缴从哪天起能用',
      notice: ['今天缴、下个月缴、补上断的，摆在一起比', '各省说法不一的，给一个范围，不猜'],
    },
  ],
}
