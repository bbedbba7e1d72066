export const copy = {
  title: '清除本机数据',
  question: '要清除本机数据吗？',
  forgotten: {
    title: '会忘掉的',
    lines: ['演示里办过的事，演示从头开始', '没填完的内容', '没等到回话的那几次提交的编号'],
  },
  kept: { title: '会留着的', lines: ['字号', '深色还是浅色'] },
  effect: '这里是演示，真实账户不受影响，参保、余额、缴过的费都不变。',
  confirm: '确认清除',
  keep: '不清除',
  done: {
    title: '已清除本机数据',
    lines: ['演示已经从头开始，字号和深浅色还留着。', '真实账户没有变化。'],
    home: '回到首页',
  },
  unreached: { title: '没有连上医保柜台', note: '什么都没有清除。过一会儿可以再试一次。' },
}
