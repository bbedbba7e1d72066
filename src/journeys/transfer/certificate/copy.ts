const whole = (count: number) => `${Math.floor(count / 12)} 年${count % 12 > 0 ? ` ${count % 12} 个月` : ''}`

/** 参保凭证: that somebody is insured somewhere and for how long they have paid, to be shown where they are going. */
export const copy = {
  title: '参保凭证',
  heading: '基本医疗保险参保凭证',
  number: '凭证号',
  name: '姓名',
  idNumber: '证件号码',
  area: '参保地',
  scheme: '险种',
  status: '参保状态',
  paid: '累计缴费',
  months: (count: number) => (count < 12 ? `${count} 个月` : `${whole(count)}（共 ${count} 个月）`),
  monthsUnknown: '没有查到，请打 12393 问',
  issued: '开具日期',
  masked: '姓名和证件号码是遮住的。窗口要看完整的，请带身份证。',
  use: {
    title: '怎么用',
    lines: ['到新地方的医保窗口办转入时，交给窗口', '只证明您在哪里参保、缴了多久，不能用来取钱'],
  },
  invented: { title: '示例数据', reason: '凭证号和缴费月数是演示用的，不能拿去证明参保，也办不了转移。' },
  save: {
    button: '保存为图片',
    saved: { title: '已经保存成图片', reason: '在手机相册，或者浏览器的下载里找得到。' },
    notSaved: {
      title: '没有保存成图片',
      reason: '手机没有让我们存照片。可以截屏，或者在设置里允许以后再点一次。凭证随时能再开。',
    },
    name: '基本医疗保险参保凭证',
  },
  back: '回转移接续',
}
