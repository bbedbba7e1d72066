/** 年度汇总: one year as a picture, in words, and to take along. */
export const copy = {
  title: '年度汇总',
  heading: (year: number) => `${year} 年，您的医保用了多少`,
  years: '看哪一年',
  inYear: (year: number) => `${year} 年`,
  yuan: (text: string) => `${text} 元`,
  care: {
    title: '自己看病买药',
    none: '这一年没有用医保看过病、买过药。',
    said: (visits: number, whole: string, pool: string, account: string, cash: string) =>
      `一共 ${visits} 次，花了 ${whole} 元。医保统筹报销了 ${pool} 元，您的个人账户付了 ${account} 元，自己掏了 ${cash} 元。`,
    chart: (pool: number, account: number, cash: number) =>
      `条形图：统筹报销 ${pool}%，个人账户 ${account}%，自己掏 ${cash}%`,
    parts: { pool: '统筹报销', account: '个人账户', cash: '自己掏' },
    percent: (percent: number) => `${percent}%`,
    invented: '统筹和自己掏的部分是演示数据，真的以医院结算单为准。',
  },
  account: {
    title: '个人账户的进和出',
    rows: { opened: '年初有', credited: '划入（含利息）', used: '用掉', closed: '年末有', now: '现在有' },
    aside: '年初加划入、减用掉，和最后一行对不上时，差的是冻结或留出来的钱。',
  },
  kinds: '每一项合计',
  relatives: {
    title: '给家人付了多少',
    none: '这一年没有给家人付过。',
    total: (yuan: string) => `一共 ${yuan} 元`,
    note: '看每一笔用在哪里',
  },
  take: {
    title: '保存下来',
    picture: '保存成图片',
    sheet: '下载明细表格',
    saved: {
      title: '已经保存',
      picture: '图片在手机相册，或者浏览器的下载里。',
      sheet: '表格在浏览器的下载里，用 Excel 或 WPS 打开。里面有您的收支，给别人看之前想一想。',
    },
    notSaved: {
      title: '没有保存成',
      picture: '手机没有让我们存照片。可以截屏，或者在设置里允许以后再点一次。',
      sheet: '没有连上医保柜台，表格没有取到。可以再点一次。',
    },
    name: (year: number) => `医保年度汇总-${year}`,
    demo: '演示环境 · 模拟数据，不能当凭证用',
  },
  sheet: { heads: ['日期', '时间', '类型', '给谁用', '地点', '金额（元）', '这笔之后还剩（元）', '编号'] },
}
