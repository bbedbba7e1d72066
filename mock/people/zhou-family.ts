import { resident } from './resident'

// P01 and P01-a to P01-f of the study, with P15. The number prefix …00 is never issued, so nobody real is meant.

/** 1990 年生，长沙在职，父母在张家界农村 */
export const zhouMing = resident({
  id: 'zhou-ming',
  name: '周明',
  idNumber: '430100199003120013',
  phone: '13800000001',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '430100',
  category: 'ORDINARY',
})

/** 父亲，居民医保，按普通标准缴费 */
export const zhouJianguo = resident({
  id: 'zhou-jianguo',
  name: '周建国',
  idNumber: '430800196205180019',
  phone: '13800000002',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '430800',
  category: 'ORDINARY',
})

/** 母亲，低保边缘，政府资助一半 */
export const liXiuying = resident({
  id: 'li-xiuying',
  name: '李秀英',
  idNumber: '430800196409220027',
  phone: '13800000003',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '430800',
  category: 'MARGINAL',
})

/** 女儿，不满 16 岁，没有手机 */
export const zhouXiaoman = resident({
  id: 'zhou-xiaoman',
  name: '周小满',
  idNumber: '430100202006010041',
  phone: '',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '430100',
  category: 'ORDINARY',
})

/** 妻子，长沙职工医保，有自己的个人账户 */
export const chenJing = resident({
  id: 'chen-jing',
  name: '陈静',
  idNumber: '430100199107080028',
  phone: '13800000005',
  scheme: 'EMPLOYEE',
  status: 'NORMAL',
  area: '430100',
  category: 'ORDINARY',
})

/** 奶奶，特困供养，个人不用缴费但要确认 */
export const liuGuilan = resident({
  id: 'liu-guilan',
  name: '刘桂兰',
  idNumber: '430800193901100023',
  phone: '',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '430800',
  category: 'EXTREME_POVERTY',
})

/** 弟弟，在广州参保，跨省不能绑定 */
export const zhouLiang = resident({
  id: 'zhou-liang',
  name: '周亮',
  idNumber: '440100199411200030',
  phone: '13800000007',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '440100',
  category: 'ORDINARY',
})

/** 岳父，不在近亲属范围内 */
export const chenZhiyuan = resident({
  id: 'chen-zhiyuan',
  name: '陈志远',
  idNumber: '620100196006060011',
  phone: '13800000015',
  scheme: 'RESIDENT',
  status: 'NORMAL',
  area: '620100',
  category: 'ORDINARY',
})
