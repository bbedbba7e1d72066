import { resident } from './resident'

// P12 and his wife: 济南, about to leave the employees' insurance.

/** 济南，停保，想退出职工医保 */
export const sunLi = resident({
  id: 'sun-li',
  name: '孙立',
  idNumber: '370100196802140010',
  phone: '13800000121',
  scheme: 'EMPLOYEE',
  status: 'SUSPENDED',
  area: '370100',
  category: 'ORDINARY',
})

/** 妻子，居民医保 */
export const qiGuifang = resident({
  id: 'qi-guifang',
  name: '戚桂芳',
  idNumber: '370100197008230021',
  phone: '13800000122',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '370100',
  category: 'ORDINARY',
})
