import { resident } from './resident'

// P04 and her mother: from 清远 to 深圳, where nothing has to be transferred (T-08).

/** 清远停保，已到深圳参保 */
export const heWanyi = resident({
  id: 'he-wanyi',
  name: '何婉仪',
  idNumber: '441800198808200041',
  phone: '13800000041',
  scheme: 'EMPLOYEE',
  status: 'SUSPENDED',
  area: '441800',
  category: 'ORDINARY',
})

/** 母亲，清远居民医保 */
export const fengYulian = resident({
  id: 'feng-yulian',
  name: '冯玉莲',
  idNumber: '441800196203170020',
  phone: '13800000042',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '441800',
  category: 'ORDINARY',
})
