import { resident } from './resident'

// P13 and his daughter: 深圳 keeps back a share of the average wage.

/** 深圳在职，账户低于门槛 */
export const chenZhiqiang = resident({
  id: 'chen-zhiqiang',
  name: '陈志强',
  idNumber: '440300198507150038',
  phone: '13800000131',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '440300',
  category: 'ORDINARY',
})

/** 女儿，居民医保 */
export const chenKeke = resident({
  id: 'chen-keke',
  name: '陈可可',
  idNumber: '44030020170319004X',
  phone: '',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '440300',
  category: 'ORDINARY',
})
