import { resident } from './resident'

// P11 and his mother: 兰州, who sends money to a wallet in another province (P08, P09).

/** 兰州在职，母亲在烟台 */
export const maWenjun = resident({
  id: 'ma-wenjun',
  name: '马文军',
  idNumber: '620100197212300017',
  phone: '13800000111',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '620100',
  category: 'ORDINARY',
})

/** 母亲，在烟台参保 */
export const maXiulan = resident({
  id: 'ma-xiulan',
  name: '马秀兰',
  idNumber: '370600194802140027',
  phone: '13800000112',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '370600',
  category: 'ORDINARY',
})

/** 妹妹，在成都参保 */
export const maWenqing = resident({
  id: 'ma-wenqing',
  name: '马文清',
  idNumber: '510100197606050043',
  phone: '13800000113',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '510100',
  category: 'ORDINARY',
})
