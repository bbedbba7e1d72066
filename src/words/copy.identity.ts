import type { IdNumberFault } from '@/domain/identity/id-number'
import type { NameFault } from '@/domain/identity/name'

/** What is wrong with a relative's name, at its field. */
export const nameFaults: Record<NameFault, string> = {
  EMPTY: '请填家人的姓名',
  TOO_SHORT: '姓名只有一个字，请照身份证写全',
  TOO_LONG: '姓名太长了，请照身份证再看一遍',
  CHARACTERS: '姓名里有数字或符号，请只写汉字或字母',
}

/** What is wrong with a relative's ID number, at its field: where to look on the card. */
export const idNumberFaults: Record<IdNumberFault, string> = {
  EMPTY: '请填家人的身份证号',
  OLD_15_DIGITS: '这是以前的 15 位号码，请照现在的身份证填 18 位',
  LENGTH: '身份证号要填满 18 位，请数一数少了哪一位',
  CHARACTERS: '身份证号只有数字，最后一位可以是 X，请去掉别的字',
  BIRTH_DATE: '第 7 到 14 位是出生日期，这一天不存在，请对照身份证改',
  BORN_IN_FUTURE: '第 7 到 14 位是出生日期，这一天还没到，请对照身份证改',
  CHECKSUM: '最后一位对不上，请对照身份证再看一遍',
}
