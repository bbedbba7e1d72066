import { resident } from './resident'

// P10 and her son: 北京 draws the fee on the last day of the month (P31).

/** 北京在职，给儿子缴费 */
export const zhaoMin = resident({
  id: 'zhao-min',
  name: '赵敏',
  idNumber: '110100198706180021',
  phone: '13800000101',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '110100',
  category: 'ORDINARY',
})

/** 儿子，北京居民医保，学生 */
export const zhaoYile = resident({
  id: 'zhao-yile',
  name: '赵一乐',
  idNumber: '110100201505260038',
  phone: '',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '110100',
  category: 'ORDINARY',
})
