import { resident } from './resident'

// P14: 长沙, the daughter of somebody who has died and left an account.

/** 女儿，继承人 */
export const luoFang = resident({
  id: 'luo-fang',
  name: '罗芳',
  idNumber: '430100199309090021',
  phone: '13800000141',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '430100',
  category: 'ORDINARY',
})

/** 已去世，账户里有 11,256.04 元 */
export const luoGuoqiang = resident({
  id: 'luo-guoqiang',
  name: '罗国强',
  idNumber: '43010019600101001X',
  phone: '',
  scheme: 'EMPLOYEE',
  status: 'ENDED',
  area: '430100',
  category: 'ORDINARY',
})
