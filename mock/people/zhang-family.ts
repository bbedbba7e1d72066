import { resident } from './resident'

// P09 and his mother: 重庆, and a relative who is insured as an employee already.

/** 重庆，刚参加工作 */
export const zhangHaoran = resident({
  id: 'zhang-haoran',
  name: '张浩然',
  idNumber: '500000199511110017',
  phone: '13800000091',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '500000',
  category: 'ORDINARY',
})

/** 母亲，已经参加职工医保，不用再缴居民医保 */
export const tangXiaoqin = resident({
  id: 'tang-xiaoqin',
  name: '唐小琴',
  idNumber: '500000196907040023',
  phone: '13800000092',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '500000',
  category: 'ORDINARY',
})

/** 父亲，居民医保，可以选一档或二档 */
export const zhangGuohua = resident({
  id: 'zhang-guohua',
  name: '张国华',
  idNumber: '500000196610230010',
  phone: '13800000093',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '500000',
  category: 'ORDINARY',
})
