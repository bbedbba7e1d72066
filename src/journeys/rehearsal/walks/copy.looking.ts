import type { Walks } from './step'

/** Walks through 余额 and what stands around it. */
export const looking: Walks = {
  'balance-normal': [
    {
      route: 'home',
      caption: '首页：先看有没有要办的，再看余额',
      notice: ['余额 4,286.53 元，写明截至时间', '待办在功能入口的前面', '最上面一直写着这是演示'],
    },
    {
      route: 'balance/overview',
      caption: '余额：能用多少、能给家人用多少、冻结多少，分开说',
      notice: ['数字右边对齐，大小分得出主次', '旧银行卡里的钱单独说明，不算在内'],
    },
    {
      route: 'balance/statement',
      caption: '明细：按月份排，每一笔写清是什么',
      notice: ['进账有加号，支出有减号，不只靠颜色', '可以换一年看'],
    },
    {
      route: 'balance/entry',
      params: { entryId: 'MX0034' },
      caption: '点开一笔：时间、地点、这笔之后还剩多少',
      notice: ['写明对这一笔有疑问找谁'],
    },
    {
      route: 'balance/year',
      params: { year: 2025 },
      caption: '年度汇总：统筹、个人账户、自己掏，画成图，也写成一句话',
      notice: ['三段颜色旁边都有字和百分数', '可以保存成图片，浏览器里还能下载表格'],
    },
    {
      route: 'settings/region',
      caption: '参保地的规定：每一条有日期、有出处',
      notice: ['没有查到的写“没有查到”，不猜', '看别处的规定，自己的参保地不变'],
    },
    { route: 'records', caption: '办理记录：没办完的在前面', notice: ['每一条写清办到哪一步'] },
    { route: 'me', caption: '我的：字号、隐私、打电话问人', notice: ['姓名和号码都打了星号', '清除之前会再问一遍'] },
  ],
  'balance-unreached': [
    {
      route: 'balance/overview',
      caption: '网络不好，余额没有取到',
      notice: ['说明没有连上，不说失败', '点“再试一次”就能取到'],
    },
    {
      route: 'home',
      fault: 'away',
      caption: '首页一样没有连上：哪一块没取到，就在哪一块说',
      notice: ['没有一直转圈', '电话还能打', '在走查台把网络改回正常，再试一次就好了'],
    },
    {
      route: 'home',
      fault: 'silent',
      caption: '柜台一直不回答：页面先按最后的样子留好位置',
      notice: ['灰块的大小和内容到了以后一样，不跳动', '读屏软件会听到“正在取数据”'],
    },
  ],
  'balance-frozen': [
    {
      route: 'balance/overview',
      caption: '给父亲缴的 400 元还能撤回：可用少了 400，冻结多了 400',
      notice: ['说清冻结的钱还是本人的', '账户状态还是正常'],
    },
    {
      route: 'balance/statement',
      caption: '明细里这一笔写着“先留着”',
      notice: ['写明是给谁留的', '这笔之后还剩的对得上'],
    },
  ],
  'balance-offline': [
    {
      route: 'balance/overview',
      caption: '余额写着数据时间；点一下“刷新”，这时线断了',
      notice: ['刷新以后写明下面是几点查到的', '已经看到的不清空，也不说失败'],
    },
  ],
  'account-states': [
    {
      route: 'balance/overview',
      stage: 'suspended',
      caption: '停保了：钱还在，还能看病，不能给家人缴',
      notice: ['不只一个词，写清什么能用、什么不能', '下面是可以怎么办'],
    },
    {
      route: 'balance/overview',
      stage: 'frozen',
      caption: '冻结了：为什么、先用什么付、怎么解冻',
      notice: ['欠费和挂失分开说'],
    },
    {
      route: 'balance/overview',
      stage: 'transferring',
      caption: '正在转到外地：钱在冻结里，转到以后在新地方用',
      notice: ['可用 0 元的同时说清冻结了多少'],
    },
    {
      route: 'balance/overview',
      stage: 'closed',
      caption: '已经支取完，账户注销',
      notice: ['能回头看当时怎么办的', '以后再参保会有新账户'],
    },
    {
      route: 'balance/overview',
      stage: 'uninsured',
      caption: '没有查到参保信息',
      notice: ['不怪本人，给出三条路'],
    },
  ],
  'statement-long': [
    {
      route: 'balance/statement',
      caption: '二十年的明细，一万多条：先看到最近 20 条',
      notice: ['年份多了，先收起来', '点一次“再看 20 条”，以后滑到底自己接着来'],
    },
    {
      route: 'balance/year',
      params: { year: 2015 },
      caption: '十年前的一年，汇总成一页',
      notice: ['一句话说清看了多少次、各付了多少'],
    },
  ],
  'new-account': [
    { route: 'balance/overview', caption: '刚参保，余额是 0', notice: ['0 元也写清楚，不显示成空白'] },
    { route: 'balance/statement', caption: '明细还是空的', notice: ['说明为什么没有，什么时候会有'] },
    {
      route: 'family/identity',
      form: 'father-refused',
      caption: '没有余额，现在不能绑定家人',
      notice: ['签字之前就说，写明原因和依据', '填过的还在'],
    },
  ],
  'no-account': [
    {
      route: 'balance/overview',
      caption: '父亲自己打开：居民医保没有个人账户',
      notice: ['说明居民医保为什么没有余额', '可以请有职工医保的家人绑定'],
    },
    { route: 'home', caption: '父亲的首页', notice: ['没有余额，也没有不能用的入口骗人点'] },
  ],
  'records-full': [
    {
      route: 'records',
      caption: '办过的事样样都有',
      notice: ['缴好的、退回的、撤回的、过期的各有各的说法', '颜色之外还有字'],
    },
    {
      route: 'contribution/receipt',
      params: { orderId: 'order-paid' },
      caption: '缴好的那笔：凭证',
      notice: ['演示凭证写明是示例'],
    },
    {
      route: 'contribution/progress',
      params: { orderId: 'order-failed' },
      caption: '税务局没有收下的那笔：钱已退回',
      notice: ['说清退回多少、退到哪里'],
    },
    {
      route: 'contribution/progress',
      params: { orderId: 'order-expired' },
      caption: '过期的那笔：没有扣款',
      notice: ['可以重新核对再缴'],
    },
    {
      route: 'family/relative',
      params: { bindingId: 'bound-chen-jing' },
      caption: '还在审核的绑定',
      notice: ['写明现在能做什么、不能做什么'],
    },
    {
      route: 'family/relative',
      params: { bindingId: 'bound-liu-guilan' },
      caption: '已经解除的绑定',
      notice: ['解除以后办过的事还查得到'],
    },
    {
      route: 'withdrawal/progress',
      params: { requestId: 'request-rejected' },
      caption: '没有通过的支取申请',
      notice: ['钱已经解冻，写明怎么再申请'],
    },
  ],
}
