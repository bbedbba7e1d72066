import type { Exception } from './compare'

/** Where the targets may differ, and why. What is listed here and no longer differs fails the suite. */
export const exceptions: readonly Exception[] = [
  {
    on: 'weapp',
    page: /wallet\/receiver/,
    part: 'names',
    what: /^button "转发给家人"$/,
    reason: '转发要用微信自己的按钮，浏览器里没有',
  },
  {
    on: 'weapp',
    page: /wallet\/receiver/,
    part: 'text',
    what: /转发出去的只是要做的事，没有名字，也没有金额。|转发给家人/,
    reason: '转发要用微信自己的按钮，浏览器里没有',
  },
  {
    on: 'h5',
    page: /wallet\/receiver/,
    part: 'text',
    what: /这一页也可以打印出来。复制的文字里没有名字。/,
    reason: '打印只有浏览器能做',
  },
  ...(['text', 'names'] as const).flatMap((part): Exception[] => [
    {
      on: 'h5',
      page: /balance\/year/,
      part,
      what: /^button "下载明细表格"$|(?<=保存成图片)下载明细表格/,
      reason: '下载文件只有浏览器能做',
    },
    {
      on: 'h5',
      page: /withdrawal\/form/,
      part,
      what: /^button "打印"$|(?<=保存为图片)打印/,
      reason: '打印只有浏览器能做',
    },
  ]),
]

/** Stories whose screens cannot be laid side by side. */
export const uncompared: readonly { story: RegExp; reason: string }[] = [
  { story: /^walkthrough\.journey/, reason: '走查只看一眼就走，不记录；每一页都在各自的事情里比过' },
  { story: /^parts\.journey/, reason: '部件样张挂着忙碌的样品，永远停不下来' },
  { story: /^faults-on-demand\.journey.*一直不回答/, reason: '一直等着，就是这个故事要看的，停不下来' },
]
