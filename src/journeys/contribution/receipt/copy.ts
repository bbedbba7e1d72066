/** 凭证: what was paid, for whom, to whom. */
export const copy = {
  title: '缴费凭证',
  heading: '居民医保缴费凭证',
  number: '凭证号',
  paid: '已缴',
  what: (name: string, year: number) => `${name} 的 ${year} 年度居民医保`,
  insured: '参保人',
  area: '参保地',
  payer: '代缴人',
  payee: '收款单位',
  amount: '缴费金额',
  benefit: '待遇享受期',
  paidAt: '缴费时间',
  order: '受理编号',
  invented: {
    title: '示例数据',
    reason: '收款单位和凭证号是演示用的，不能拿去报销或证明参保。',
  },
  home: '回首页',
}
