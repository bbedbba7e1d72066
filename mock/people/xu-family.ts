import { resident } from './resident'

// P07 and his father: 葫芦岛, insurance stopped and contributions owed, so the account is frozen.

/** 葫芦岛，停保欠费，账户冻结 */
export const xuDesheng = resident({
  id: 'xu-desheng',
  name: '徐德胜',
  idNumber: '211400197805050018',
  phone: '13800000071',
  scheme: 'EMPLOYEE',
  status: 'SUSPENDED',
  area: '211400',
  category: 'ORDINARY',
  frozen: true,
  inArrears: true,
})

/** 父亲，低保边缘 */
export const xuChangshan = resident({
  id: 'xu-changshan',
  name: '徐长山',
  idNumber: '21140019520619001X',
  phone: '13800000072',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '211400',
  category: 'MARGINAL',
})
