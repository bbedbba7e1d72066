import type { IdNumberFault } from '@/domain/identity/id-number'
import type { NameFault } from '@/domain/identity/name'
import type { PhoneFault } from '@/domain/identity/phone'

const name: Record<NameFault, string> = {
  EMPTY: '请填家人的姓名',
  TOO_SHORT: '姓名只有一个字，请照身份证写全',
  TOO_LONG: '姓名太长了，请照身份证再看一遍',
  CHARACTERS: '姓名里有数字或符号，请只写汉字或字母',
}

const idNumber: Record<IdNumberFault, string> = {
  EMPTY: '请填家人的身份证号',
  OLD_15_DIGITS: '这是以前的 15 位号码，请照现在的身份证填 18 位',
  LENGTH: '身份证号要填满 18 位，请数一数少了哪一位',
  CHARACTERS: '身份证号只有数字，最后一位可以是 X，请去掉别的字',
  BIRTH_DATE: '第 7 到 14 位是出生日期，这一天不存在，请对照身份证改',
  BORN_IN_FUTURE: '第 7 到 14 位是出生日期，这一天还没到，请对照身份证改',
  CHECKSUM: '最后一位对不上，请对照身份证再看一遍',
}

const phone: Record<PhoneFault, string> = {
  EMPTY: '请填家人的手机号，没有就勾选下面一行',
  LENGTH: '手机号是 11 位，请数一数',
  CHARACTERS: '这不像手机号，请填 1 开头的 11 位数字',
}

/** Words of the page that asks who the relative is. */
export const copy = {
  title: '家人身份',
  heading: '请填这位家人的身份信息',
  lead: (relation: string) => `您选的关系是${relation}`,
  forgotten: {
    title: '请再填一次家人的身份信息',
    body: '为了保护隐私，身份证号没有保存在手机上。您选的关系和同意过的内容还在。',
  },
  name: '姓名',
  nameHint: '照身份证上的写，姓名中间有点的也要写',
  idNumber: '身份证号',
  idNumberHint: '小孩没有身份证的，看户口簿上的号码',
  phone: '手机号',
  myPhone: '家人没有手机，用我的手机号',
  myPhoneNote: (masked: string) => `通知会发到您的手机 ${masked}`,
  faults: { name, idNumber, phone },
  goOn: '继续',
  unreached: '没有连上医保柜台，还没有办理任何业务。您填的都在，请再按一次“继续”。',
  mend: '改一改填的内容',
  members: '看看已绑定的家人',
  tag: '现在不能绑定',
}
