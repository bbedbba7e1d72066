import { resident } from './resident'

// P02 and his wife: 太原 keeps 1,000 yuan back in every account that is shared (P16).

/** 太原退休，账户里 1,180 元 */
export const guoYongfu = resident({
  id: 'guo-yongfu',
  name: '郭永福',
  idNumber: '140100195204040012',
  phone: '13800000021',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '140100',
  category: 'ORDINARY',
  retired: true,
})

/** 妻子，居民医保，要缴 400 元 */
export const liangGuixiang = resident({
  id: 'liang-guixiang',
  name: '梁桂香',
  idNumber: '14010019550812002X',
  phone: '13800000022',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '140100',
  category: 'ORDINARY',
})
