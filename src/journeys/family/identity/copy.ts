import type { DocumentFault, DocumentType } from '@/domain/identity/document'
import type { PhoneFault } from '@/domain/identity/phone'
import { idNumberFaults, nameFaults } from '@/words/copy.identity'

/** Of the documents without a check digit. */
const document: Record<DocumentFault, string> = {
  EMPTY: '请填证件上的号码',
  LENGTH: '证件号码是 5 到 20 位，请对照证件数一数',
  CHARACTERS: '证件号码只有数字和字母，请去掉别的字',
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
  faults: { name: nameFaults, idNumber: idNumberFaults, document, phone },
  otherPaper: '没有身份证，用别的证件',
  documentLabel: '用哪一种证件？',
  documentNote: '别的证件要工作人员看过才生效，要等几个工作日。',
  documents: {
    ID_CARD: '身份证或户口簿',
    HONG_KONG_MACAO: '港澳居民来往内地通行证',
    TAIWAN: '台湾居民来往大陆通行证',
    FOREIGN_RESIDENT: '外国人永久居留身份证',
    FOREIGN_PASSPORT: '外国护照',
    CHINESE_PASSPORT: '中国护照',
    HMT_RESIDENT: '港澳台居民居住证',
    BIRTH_CERTIFICATE: '出生医学证明（孩子还没上户口）',
    OTHER: '其他证件',
  } satisfies Record<DocumentType, string>,
  /** What else is to be known of a document, beside that somebody looks at it. */
  documentNotes: {
    BIRTH_CERTIFICATE:
      '工作人员要看原件时，请带《出生医学证明》和您的身份证，到参保地医保窗口。孩子上了户口以后，再带户口簿去一次，换成身份证号。',
  } as Partial<Record<DocumentType, string>>,
  documentNumber: '证件号码',
  documentHint: '照证件上的写，字母也要写',
  area: '参保地',
  areaLine: (mine: string) => `这位家人要和您在同一个省参保。您在${mine}参保。`,
  elsewhere: '在外省参保？',
  elsewhereTitle: '在外省参保，不能这样绑定',
  elsewhereNote: '可以用“医保钱包”把您账户里的钱转给家人。两边的地方都要开通。',
  wallet: '去看医保钱包',
  goOn: '继续',
  unreached: { title: '没有连上医保柜台', line: '还没有办理任何业务。您填的都在，请再按一次“继续”。' },
  mend: '改一改填的内容',
  members: '看看已绑定的家人',
  tag: '现在不能绑定',
}
