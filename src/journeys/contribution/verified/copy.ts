/** 凭证真伪: for whoever was handed a receipt. Nothing here says more than the receipt itself. */
export const copy = {
  title: '凭证真伪',
  genuine: { title: '这张凭证是真的', line: (paidOn: string) => `${paidOn}缴成，钱已经入库，参保已经登记。` },
  takenBack: {
    title: '这一笔后来撤销了',
    line: '这张凭证开出以后，钱已经按规定退回，不能再用来证明缴过费。',
  },
  invented: '收款单位和凭证号是演示用的，不能拿去报销或证明参保。',
  compare: '请对一对：下面这些和对方手里的凭证应该一样。姓名遮住了一部分。',
  rows: {
    number: '凭证号',
    insured: '参保人',
    area: '参保地',
    year: '年度',
    amount: '缴费金额',
    paidOn: '缴费日期',
    benefit: '待遇享受期',
    payee: '收款单位',
  },
  notFound: {
    title: '没有查到这张凭证',
    reason: '可能码不完整，也可能不是在这里开的凭证。没有查到，不等于没有缴过费。',
    ask: { label: '打 12366 问有没有缴过', note: '报参保人的姓名和证件号码，请税务局查缴费记录' },
    askInsurance: { label: '打 12393 问有没有参保', note: '医保局能查到有没有登记上' },
  },
  home: '回首页',
}
