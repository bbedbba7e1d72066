import { resident } from './resident'

// P05 and her grandparents: 张家界 before and after the eight kinds of relatives (K-01).

/** 张家界在职，未婚，和祖辈同住 */
export const xiangXue = resident({
  id: 'xiang-xue',
  name: '向雪',
  idNumber: '430800199802270067',
  phone: '13800000051',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '430800',
  category: 'ORDINARY',
})

/** 爷爷 */
export const xiangDegui = resident({
  id: 'xiang-degui',
  name: '向德贵',
  idNumber: '430800194103050054',
  phone: '13800000052',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '430800',
  category: 'ORDINARY',
})

/** 外婆，没有手机 */
export const tianYaomei = resident({
  id: 'tian-yaomei',
  name: '田幺妹',
  idNumber: '43080019431212008X',
  phone: '',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '430800',
  category: 'ORDINARY',
})
