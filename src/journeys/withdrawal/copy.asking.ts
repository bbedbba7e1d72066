import type { Alternative } from '@/domain/withdrawal/alternatives'
import type { ApplicantKind, Heirship } from '@/domain/withdrawal/applicant'
import type { Branch } from '@/domain/withdrawal/tree'

interface Choice {
  label: string
  note: string
}

/** Answers to the first question that need one more. */
const branches: Record<Branch, Choice> = {
  AWAY: { label: '去外地了，或者要去外地', note: '换城市工作、退休后住外地、长期在外地生活' },
  LEAVING: { label: '不再参加职工医保了', note: '退出、去当兵、一次性领了养老金' },
  CASH: { label: '急用钱，或者听说能提现', note: '生了重病、想提到微信、有人说能代取' },
}

/** The question behind each of them. */
const questions: Record<Branch, { heading: string; lead: string }> = {
  AWAY: { heading: '去外地，是哪一种？', lead: '省内还是外省、退没退休，办法都不一样。' },
  LEAVING: { heading: '为什么不再参加？', lead: '各地认的原因不一样，选最接近的一个。' },
  CASH: { heading: '是哪一种情况？', lead: '选了就告诉您能不能办、还有什么别的办法。' },
}

const kinds: Record<ApplicantKind, Choice> = {
  SELF: { label: '我自己的账户', note: '用本人的身份证和银行卡' },
  HEIR: { label: '我是继承人', note: '配偶、子女、父母等' },
  AGENT: { label: '我受委托，替别人来办', note: '本人不方便，托我来办' },
  GUARDIAN: { label: '我是监护人', note: '本人没成年，或者自己不能办' },
}

/** For the account of somebody who has died. */
const heirKinds: Record<ApplicantKind, Choice> = {
  ...kinds,
  AGENT: { label: '我受继承人委托来办', note: '继承人自己来不了' },
  GUARDIAN: { label: '我是继承人的监护人', note: '继承人还没成年' },
}

const heirships: Record<Heirship, Choice> = {
  ALONE: { label: '只有这一位继承人', note: '没有别人要分' },
  AGREED: { label: '有几位，已经商量好', note: '要交一份大家都签字的声明' },
  DISPUTED: { label: '有几位，还没商量好', note: '先商量，或者请法院判' },
}

/** Until the counter has judged: why, who asks, whose account it is, and what else the money is good for. */
export const copy = {
  branches,
  questions,
  which: {
    title: '申请支取',
    question: '选最接近您情况的一个',
    missing: '还没有选，请选最接近的一个',
    next: '看看能不能办',
    unknown: { title: '没有这一步', note: '链接可能打错了。请从头选一次原因。', again: '重新选原因' },
  },
  standing: {
    WORKING: '您现在正常参保。取自己的，多数要先停保；替去世的家人办，不用停。',
    RETIRED: '您已经退休，还在享受职工医保。支取以后，待遇会受影响，先看清再办。',
    STOPPED: '您的职工医保已经停保，可以往下看能不能支取。',
    NONE: '您名下没有职工医保个人账户。家里人去世的，可以替家人办。',
  },
  before: {
    title: '想先了解一下',
    how: { title: '支取怎么办，钱怎么到手', note: '要办哪几件事、要多久、有没有手续费' },
    myths: { title: '关于提现的几种误传', note: '74 种大病、提到微信、中介代取' },
  },
  applicant: {
    title: '谁来办',
    heading: '您是替谁办？',
    lead: '先说清楚谁来办，才知道要哪些材料、在哪里办。',
    bereaved: {
      heading: '请节哀',
      lead: '手续我们陪您一步一步办，不着急。填到一半可以停，下次接着来。',
    },
    question: '您是哪一位？',
    kinds,
    heirKinds,
    heirQuestion: '继承人有几位？',
    heirships,
    missing: '还没有选，请选您是哪一位',
    heirMissing: '还没有选，请选继承人有几位',
    minor: '继承人还没成年，由监护人来办，钱打到监护人的卡上，替孩子保管。',
    next: '继续',
  },
  owner: {
    title: '逝者的账户',
    heading: '逝者是谁？',
    lead: '照逝者的身份证填。只用来找到这个账户，不会存在手机里。',
    name: '逝者的姓名',
    idNumber: '逝者的身份证号',
    hint: '18 位，最后一位可能是 X',
    nameFaults: {
      EMPTY: '请填逝者的姓名',
      TOO_SHORT: '姓名至少两个字，请写完整',
      TOO_LONG: '姓名太长了，请照身份证上的写',
      CHARACTERS: '姓名里只能有汉字、字母和间隔点，请去掉别的符号',
    },
    numberFaults: {
      EMPTY: '请填逝者的身份证号',
      OLD_15_DIGITS: '这是以前的 15 位号码，请找 18 位的身份证或户口本',
      LENGTH: '身份证号是 18 位，请数一数少了哪一位',
      CHARACTERS: '身份证号只有数字，最后一位可以是 X，请去掉别的字',
      BIRTH_DATE: '第 7 到 14 位是出生日期，这一天不存在，请对照身份证改',
      BORN_IN_FUTURE: '第 7 到 14 位是出生日期，这一天还没到，请对照身份证改',
      CHECKSUM: '最后一位对不上，请对照身份证再看一遍',
    },
    unproven: {
      title: '没有查到您和逝者的亲属关系',
      lines:
        '可能是姓名或身份证号填错了，请再对一遍。都对的话，是户籍里查不到：请带户口本、结婚证或出生证，到逝者参保地的医保窗口办。没有提交申请。',
    },
    known: '死亡信息已经查到，不用再开死亡证明。',
    unknown: '死亡信息还没有传到医保局。死亡证明可以先写承诺书代替，等查到为止。',
    found: { title: '找到了账户', name: '账户是谁的', area: '参保地' },
    find: '找这个账户',
    next: '对，继续',
    again: '不对，重新填',
    unreached: { title: '没有连上医保柜台', line: '没有办理任何业务。您填的都在，请再按一次“找这个账户”。' },
  },
  alternatives: {
    title: '不取出来，还能这样用',
    before: '取之前再想想，还能这样用',
    ask: '当地没有写明，请先打 12393 问。',
    uses: {
      CARE: { label: '看病、买药，自付的部分直接刷', note: (yuan: string) => `账户里有 ${yuan} 元可用` },
      SHARING: { label: '家庭共济：给家里人看病买药', note: (yuan: string) => `家人能用 ${yuan} 元` },
      RESIDENT_FEE: { label: '替家人缴居民医保', note: (yuan: string) => `也就是缴新农合，可以用 ${yuan} 元` },
      WALLET: { label: '医保钱包：转给外省的家人', note: () => '家人在外省参保，也能用上您的钱' },
      INSURANCE: { label: '买商业健康保险', note: (yuan: string) => `按当地规定，最多用 ${yuan} 元` },
      TRANSFER: { label: '转移接续：医保跟着人走', note: () => '新的地方参了保，余额可以一起转过去' },
    } satisfies Record<Alternative, { label: string; note(yuan: string): string }>,
  },
  mythPage: {
    title: '关于提现的误传',
    heading: '这几种说法，都不能信',
    lead: '说法从网上来，我们和各地的办事指南对过。',
    myth: (said: string) => `误传：${said}`,
    truth: '实际：',
    grounds: '依据',
    ground: '碰到了，该怎么办',
    list: {
      SERIOUS_ILLNESS: {
        said: '得了 74 种大病，可以提现',
        truth: '没有一份官方清单有这一条。看病的钱走医保报销、大病保险和医疗救助，个人账户付自付的部分。',
        look: '生了重病，看看还有什么办法',
      },
      WECHAT_CASH_OUT: {
        said: '余额可以提到微信',
        truth: '个人账户一般不能提现。要您的验证码、要共享屏幕的，都是骗子。',
        look: '想提到微信，看看还能怎么用',
      },
      AGENT_CASH_OUT: {
        said: '交点手续费，中介就能代取',
        truth: '支取不收手续费，只由本人、继承人或者本人委托的人办。虚开单据套现是违法的，账户会被停，还可能要追责。',
        look: '有人说能代取，看看该怎么办',
      },
    },
    more: '还有这些，也常被说错',
    others: [
      {
        title: '急诊垫付的钱，7 个工作日自动退回账户？',
        note: '那是报销，不是支取，而且没有查到官方说法。拿好发票和费用清单，到窗口问报销。',
      },
      {
        title: '单位缴的那部分也能提出来？',
        note: '不能。单位缴的钱进统筹基金，谁都不能提，硬要套取可能犯法。',
      },
      {
        title: '在非定点医院花过钱，会影响支取？',
        note: '不影响支取。会不会影响商业保险理赔，要看保单怎么写，请问保险公司。',
      },
      {
        title: '支取要交 1%、3% 或者 2 元手续费？',
        note: '那是银行卡取现金时银行收的钱，和支取无关。支取本身不收手续费。',
      },
      {
        title: '各地能取多少都一样？',
        note: '不一样。能不能取、要什么材料、几天到账，都看参保地的规定。账户里有钱，才谈得上取。',
      },
    ],
    report: { label: '遇到了，打 12393 举报', note: '说清是谁、怎么联系您的、要了什么' },
    police: { label: '给过验证码、转过钱，马上打 110', note: '越早报警，越可能追回来' },
  },
}
