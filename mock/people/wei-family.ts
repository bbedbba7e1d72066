import { resident } from './resident'

// P06 and her son: 南宁, an account with nothing in it.

/** 南宁在职，余额是 0 */
export const weiHaiyan = resident({
  id: 'wei-haiyan',
  name: '韦海燕',
  idNumber: '45010019790305006X',
  phone: '13800000061',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '450100',
  category: 'ORDINARY',
})

/** 儿子，居民医保 */
export const weiYiming = resident({
  id: 'wei-yiming',
  name: '韦一鸣',
  idNumber: '450100201209080030',
  phone: '',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '450100',
  category: 'ORDINARY',
})
