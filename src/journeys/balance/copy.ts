import type { EntrySort } from '@/domain/balance/entry-sort'
import type { EntryKind } from '@/domain/balance/statement'
import type { accountStanding } from '@/services/contract/account-standing'
import type { RefusalOf } from '@/services/contract/operation'
import type { statement } from '@/services/contract/statement'

/** A refusal in words: what, why, and where to go from here. */
interface No {
  readonly title: string
  readonly reason: string
  readonly next: readonly {
    readonly label: string
    readonly note?: string
    readonly to?: 'family/who' | 'balance/statement'
  }[]
}

type Code = RefusalOf<typeof accountStanding.standing>['code'] | RefusalOf<typeof statement.entry>['code']

const refusals: Record<Code, No> = {
  NO_ACCOUNT: {
    title: '您没有医保个人账户',
    reason:
      '只有职工医保才有个人账户。居民医保（新农合）的保费用在看病报销上，不攒在个人名下，所以没有余额可查。灵活就业只参加统筹的，也没有个人账户。',
    next: [
      { label: '看病照常报销', note: '到定点医院出示医保码或身份证' },
      { label: '请家人绑定您', note: '参加职工医保的家人，可以用自己的账户帮您付', to: 'family/who' },
    ],
  },
  NOT_INSURED: {
    title: '没有查到您的参保信息',
    reason: '医保局的名册里没有您现在的参保记录，所以查不到账户。可能还没有参保，也可能在别的地方参保。',
    next: [
      { label: '打 12393 问在哪里参保', note: '报身份证号，请他们查全国的参保记录' },
      { label: '上班的，问单位有没有给您办', note: '单位办好，第二个月就有账户' },
      { label: '请家人绑定您', note: '参加职工医保的家人，可以用自己的账户帮您付', to: 'family/who' },
    ],
  },
  NOT_FOUND: {
    title: '没有查到这一笔',
    reason: '可能是链接旧了，或者演示已经从头开始。余额没有变化。',
    next: [{ label: '回到全部明细', to: 'balance/statement' }],
  },
}

/** What moved the money, and what that means for the person. */
const kinds: Record<EntryKind, { word: string; note: string }> = {
  OPENING: { word: '期初余额', note: '这本账从这一天开始记，之前的钱合成一笔。' },
  MONTHLY_CREDIT: { word: '每月划入', note: '每月划进您个人账户的钱。' },
  INTEREST: { word: '利息', note: '账户里的钱生的利息。' },
  CARE: { word: '看病', note: '看病时用个人账户付的部分，不含报销。' },
  PHARMACY: { word: '药店买药', note: '在定点药店用个人账户付的钱。' },
  HELD: { word: '给家人缴费，先留着', note: '这笔钱先留出来给家人缴费，还没有划走，撤回就回来。' },
  RELEASED: { word: '缴费没办，钱退回', note: '之前留出来给家人缴费的钱，原路回到您的账户。' },
  RESIDENT_FEE: { word: '给家人缴居民医保', note: '从您的个人账户缴的居民医保费。' },
  FROZEN: { word: '申请支取，先冻结', note: '申请支取期间钱先冻结，还没有打出去，撤回申请就解冻。' },
  CARE_REVERSED: { word: '看病买药冲正，钱退回', note: '医院或药店撤销了这一笔，钱原数退回您的账户。' },
  RETURNED: { word: '没有缴成，钱退回', note: '税务局没有收下这一笔，钱原数退回您的账户。' },
  UNFROZEN: { word: '支取没办，钱解冻', note: '申请支取时冻结的钱，回到您的账户。' },
  WITHDRAWN: { word: '支取到银行卡', note: '已经打到您填的银行卡。' },
  WALLET_SENT: { word: '转给家人的医保钱包', note: '转给外省家人看病用的钱。家人没有接收，第二天早上 6 点退回来。' },
  WALLET_RETURNED: { word: '医保钱包没有接收，钱退回', note: '家人没有接收这一笔，钱原数退回您的账户。' },
  PREMIUM: { word: '买商业健康保险', note: '用个人账户付的保险费。' },
  PREMIUM_RETURNED: { word: '退保，钱退回', note: '退掉保险，保险费原数退回您的账户。' },
  TRANSFER_FROZEN: { word: '转到外地，先冻结', note: '办转移期间钱先冻结，还没有转走，撤回就解冻。' },
  TRANSFER_UNFROZEN: { word: '转移没办，钱解冻', note: '办转移时冻结的钱，回到您的账户。' },
  TRANSFERRED_OUT: { word: '转到新参保地', note: '已经转到您新参保地的个人账户。' },
  REVERSED: { word: '缴费撤销，钱退回', note: '缴过的居民医保费撤销了，钱原数退回您的账户。' },
}

/** Sorts of entries, as short as a button. */
const sorts: Record<EntrySort, string> = {
  CREDIT: '划入',
  OWN_CARE: '自己看病买药',
  FAMILY: '给家人',
  ASIDE: '冻结',
  OUT: '支取和保险',
}

export const copy = {
  refusals,
  kinds,
  sorts,
  overview: {
    title: '余额',
    available: '个人账户可用余额',
    asOf: (moment: string) => `数据时间 ${moment}`,
    rows: {
      shareable: '可给家人用',
      frozen: '冻结中',
      credit: '本月划入',
      status: '账户状态',
      current: (began: string) => `本年的（${began}起划入）`,
      carriedOver: '历年的（以前剩下的）',
    },
    byYear: '给家人只能用历年的；本年的，要到下一个年度才算历年的。',
    refresh: '刷新',
    stale: {
      title: '现在没有连上医保柜台',
      reason: (moment: string) => `下面是 ${moment} 查到的，之后有没有变动还不知道。钱没有动。`,
    },
    more: {
      title: '还能看',
      year: { title: '年度汇总', note: '一年里报销了多少、账户付了多少、自己掏了多少' },
      family: { title: '我的账户给家人付了多少', note: '每一笔给谁、用在哪里' },
      ways: { title: '其他查询办法', note: '打电话、去窗口、自助机、网站' },
      credit: { title: '每月划入多少', note: '按参保地、年龄和基数算一算' },
      moving: { title: '换地方参保', note: '医保怎么转，账户里的钱怎么办' },
      insurance: { title: '用账户买商业健康保险', note: '看当地能不能买、最多用多少' },
    },
    yuan: (text: string) => `${text} 元`,
    kept: (yuan: string) => `按参保地的规定，账户里有 ${yuan} 元只能自己用，其余的才能给家人用。`,
    unknown: '要问 12393',
    keptUnknown:
      '参保地规定，账户里要留一笔钱给自己，多出来的才能给家人用。要留多少我们没有查到，请打 12393 问。您自己看病买药不受影响。',
    frozenNotes: {
      HELD: '冻结的钱还是您的：这是给家人缴费先留着的，还没有划走，撤回就回来。',
      WITHDRAWAL: '冻结的钱还是您的：这是申请支取先冻结的，办好就打到您的银行卡，没有办成就解冻。',
      TRANSFER: '冻结的钱还是您的：这是办转移先冻结的，转到新的参保地以后，在那里用。',
    },
    follow: '看办到哪一步了',
    oldCard: {
      title: '旧医保卡里的钱不算在内',
      reason: (yuan: string, day: string) =>
        `${day}查到您的旧医保卡（银行卡）上还有 ${yuan} 元。那是改成记账以前的钱，按老办法用，要到发卡银行查。`,
    },
    statement: '看明细',
  },
  year: {
    title: '最近 12 个月的余额',
    chart: (from: string, to: string) => `柱形图：${from}到${to}，每个月月底的余额，最后一根是现在`,
    month: (month: string) => `${Number(month.slice(5))}月`,
    yearMonth: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
    range: (most: string, mostIn: string, least: string, leastIn: string) =>
      `最多是${mostIn}的 ${most} 元，最少是${leastIn}的 ${least} 元。每根是月底的余额，最后一根是现在。`,
    same: (yuan: string) => `每个月月底都是 ${yuan} 元，现在也是。`,
    credited: (year: number) => `${year} 年划入（含利息）`,
    used: (year: number) => `${year} 年用掉`,
    monthly: '看每个月月底的数字',
    fold: '收起每个月的数字',
    now: (month: string) => `${month}（到现在）`,
    unreached: { note: '这一年的变化没有取到，可能是网络不好。上面的余额是对的。', again: '再试一次' },
  },
  statement: {
    title: '明细',
    year: '看哪一年',
    sort: '看哪一类',
    all: '全部',
    everySort: '各类都看',
    pickSort: '只看一类',
    moved: (yuan: string) => `${yuan.startsWith('-') ? '−' : '+'}${yuan.replace('-', '')} 元`,
    earlier: '更早的年份',
    inYear: (year: number) => `${year} 年`,
    month: (year: string, month: string) => `${year}年${Number(month)}月`,
    on: (month: string, day: string, time: string) => `${Number(month)}月${Number(day)}日 ${time}`,
    forRelative: (name: string) => `给${name}`,
    after: (yuan: string) => `余额 ${yuan}`,
    more: '再看 20 条',
    end: '没有更早的了',
    notFurther: '后面的没有取到。上面已有的都对，可以再点一次。',
    empty: {
      title: '还没有收支',
      note: '每月划入、看病、买药、给家人缴费，都会记在这里。',
      go: '算一算每月该划入多少',
    },
    emptyPick: { title: '没有这样的收支', note: '换一年，或者换一类看看。', go: '看全部明细' },
  },
  entry: {
    title: '明细详情',
    rows: { kind: '类型', relative: '给谁用', place: '地点', at: '时间', after: '这笔之后还剩', number: '编号' },
    yuan: (text: string) => `${text} 元`,
    settled: {
      title: '这一次是怎么付的',
      whole: '一共',
      pool: '医保统筹报销',
      own: '家人自己的账户',
      account: '您的个人账户',
      cash: '自己掏现金',
      theirs: '家人看病时统筹报销了多少，要看家人自己的记录。',
      invented: '统筹和自己掏的部分是演示数据，真的以医院结算单为准。',
    },
    copyNumber: '复制编号',
    copied: '编号已复制',
    notCopied: '没有复制成，请抄下编号',
    doubt: '对这一笔有疑问？记下编号，打 12393 问。',
  },
}
