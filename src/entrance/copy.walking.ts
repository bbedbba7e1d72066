export const words = {
  name: '走查',
  step: (at: number, of: number) => `走查第 ${at} 步，共 ${of} 步`,
  before: '上一步',
  after: '下一步',
  done: '走完了',
  notice: '要注意看',
  fold: '收起说明',
  unfold: '看说明',
  desk: '走查台',
  off: (at: number) => `现在看的不是第 ${at} 步的页面。`,
  back: (at: number) => `回到第 ${at} 步`,
}
