import type { Errand, Turn, TurnId } from './talk'

/** What to say to the clerk, errand by errand; the place is the person's own, as 长沙市. */
const says: Record<Errand, (area: string) => string> = {
  BALANCE: (area) => `您好，我在${area}参保，是职工医保。我想查个人账户还有多少钱，最近一笔是什么时候进的。`,
  BIND: (area) => `您好，我在${area}参加职工医保。我想绑定家人，用我的个人账户。我的父母（或配偶、子女）能不能绑？`,
  PAY: (area) => `您好，我在${area}参加职工医保。我想用个人账户给家人缴居民医保。今年多少钱？缴到哪一天？`,
  WITHDRAW: (area) => `您好，我在${area}参保。我的情况是……，个人账户的钱能不能支取？要带什么材料？几个工作日到账？`,
  TRANSFER: (area) => `您好，我原来在${area}参保，现在到外地参保了。医保关系和个人账户的钱怎么转过去？要多久？`,
}

/** What they will ask, to have it at hand. */
const asks: Record<Errand, readonly string[]> = {
  BALANCE: ['您的姓名和身份证号', '参保的市或县'],
  BIND: ['您的姓名和身份证号', '家人是您的什么人、在哪里参保', '家人参加的是职工医保还是居民医保'],
  PAY: ['您的姓名和身份证号', '家人的姓名、在哪个县参保', '缴哪一年的'],
  WITHDRAW: ['您的姓名和身份证号', '为什么要支取：出国定居、家人去世，还是转不走', '有没有停保'],
  TRANSFER: ['您的姓名和身份证号', '原来在哪里、现在在哪里参保', '原来的停保没有'],
}

/** What to ask before hanging up. */
const closing: Record<Errand, string> = {
  BALANCE: '再问一句：“这个余额是哪一天的？”',
  BIND: '再问一句：“绑好以后，什么时候能用？在哪里能看到？”',
  PAY: '再问一句：“哪天开始能报销？已经在税务那边缴过，会不会重复？”',
  WITHDRAW: '再问一句：“支取以后账户是不是就没有了？收不收费？”（医保局不收费）',
  TRANSFER: '再问一句：“要不要我自己去窗口？参保凭证在哪里打印？”',
}

/** A whole call. Each bureau's machine words it differently: this is how it goes, not what it says. */
const turns = (errand: Errand, area: string): Record<TurnId, Turn> => ({
  ready: {
    tip: '身份证、社保卡放在手边，拿好纸和笔。人在外地，先拨参保地的区号，再拨 12393。',
    next: [{ label: '准备好了，拨通了', to: 'dial' }],
  },
  dial: {
    hear: '“欢迎致电 12393 医保服务热线。自助查询请按 1，人工服务请按 0。”',
    tip: errand === 'BALANCE' ? '只查余额，按 1 最快。想问清楚，按 0。' : '按 0，等人来接。',
    next: [
      ...(errand === 'BALANCE' ? [{ label: '按 1，自助查', to: 'number' as const }] : []),
      { label: '按 0，找人工', to: 'agent' },
      { label: '一直占线', to: 'busy' },
    ],
  },
  busy: {
    tip: '人多的时候会占线。工作日刚上班和月底最忙，换个时间再打；急的话打 12345，请他们转医保局。',
    next: [{ label: '再拨一次', to: 'dial' }],
  },
  number: {
    hear: '“请输入身份证号或社保卡号，按井号键结束。”',
    tip: '一个一个慢慢按，末尾是 X 的按星号。按错了不要紧，等它再说一遍。只按身份证号，不要按银行卡密码。',
    next: [{ label: '按好了', to: 'balance' }],
  },
  balance: {
    hear: '“您的个人账户余额是……元。”',
    tip: '核对身份以后，语音报出余额。没听清，按它说的键再听一遍，写在纸上。',
    next: [
      { label: '听清了', to: 'note' },
      { label: '还想问别的，找人工', to: 'agent' },
    ],
  },
  agent: {
    hear: '“您好，请问有什么可以帮您？”',
    say: says[errand](area),
    next: [{ label: '说完了', to: 'who' }],
  },
  who: {
    hear: '“我先核对一下您的信息。”',
    asks: asks[errand],
    tip: '问到银行卡密码、短信验证码，不要说，挂掉。医保局不会问这些。',
    next: [{ label: '都答了', to: 'answer' }],
  },
  answer: {
    hear: '“您的情况是这样的……”',
    say: closing[errand],
    tip: '听不懂就说：“请您慢一点，再说一遍。”',
    next: [{ label: '都听清了', to: 'note' }],
  },
  note: {
    tip: '挂电话前记下三样：接电话的人的工号、今天的日子、他说的话。以后对不上，有据可查。',
    next: [{ label: '记好了', to: 'done' }],
  },
  done: {
    tip: '电话里办不成的，带上材料去窗口。去之前看看开不开门。',
    next: [],
  },
})

export const copy = {
  title: '打 12393 怎么说',
  heading: '照着说就行',
  lead: '先练一遍，再真打。各地的语音不完全一样，大意相同。',
  errand: '打电话想办什么？',
  turns,
  own: '我参保的地方',
  turn: (step: number) => `第 ${step} 句`,
  hear: '您会听到',
  say: '您就说',
  asks: '他会问，您照实答',
  tip: '要做的',
  over: '练完了',
  back: '退回上一句',
  again: '从头再练',
  call: '现在拨打 12393',
  numbers: {
    title: '该打哪个号码',
    rows: [
      { number: '12393', name: '12393 医保服务热线', note: '余额、绑定、支取、转移、报销，先打这个' },
      { number: '12366', name: '12366 税务缴费服务热线', note: '居民医保费缴没缴上、退费' },
      { number: '12333', name: '12333 人社服务热线', note: '社保卡、养老；以前医保也打这个' },
      { number: '12345', name: '12345 政务服务热线', note: '不知道归谁管、总打不通时' },
    ],
  },
}
