import { resident } from './resident'

// P08 and her husband: 上海, where only the money of earlier years is shared and 75 is a boundary (P32, P33).

/** 上海退休，本年 1,890 元、历年 1,080 元 */
export const wangYaqin = resident({
  id: 'wang-yaqin',
  name: '王雅琴',
  idNumber: '310000194903010025',
  phone: '13800000081',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '310000',
  category: 'ORDINARY',
  retired: true,
})

/** 丈夫，居民医保 */
export const luWenbin = resident({
  id: 'lu-wenbin',
  name: '陆文彬',
  idNumber: '310000194705110017',
  phone: '13800000082',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '310000',
  category: 'ORDINARY',
})
