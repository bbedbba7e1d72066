import { resident } from './resident'

// P03: 北京, about to settle abroad.

/** 北京在职，就要出国定居 */
export const linHao = resident({
  id: 'lin-hao',
  name: '林浩',
  idNumber: '110100198507150030',
  phone: '13800000031',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '110100',
  category: 'ORDINARY',
})

/** 妻子，北京居民医保，留在国内 */
export const xuJing = resident({
  id: 'xu-jing',
  name: '许静',
  idNumber: '110100198609210049',
  phone: '13800000032',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '110100',
  category: 'ORDINARY',
})
