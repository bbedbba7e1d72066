/** Words of 断保测算. Days and amounts come printed, `2026年2月21日` and `400.00`. */
export const copy = {
  title: '断保后多久能用',
  heading: '断过保，从哪天起能用？',
  lead: '居民医保断过，再缴要等一段时间才能报销。点一点哪些年没参保，看看怎么缴、从哪天起能用。',
  place: {
    label: '在哪里参保',
    change: '换地方',
    ask: '换到哪里？',
    mine: '您自己参保的地方',
    relatives: '已绑定的家人参保的地方',
    all: (count: number) => `其他 ${count} 个地方`,
  },
  years: {
    title: '哪些年没有参保？',
    hint: '没参保的年份点一下，点错了再点一下。一年都没断，就不用点。',
    year: (year: number) => `${year} 年没参保`,
    short: (year: number) => `${year}`,
    gap: (years: string) => `连着断到现在的：${years}`,
    /** Only what runs up to the year now paid for is a break (连续断缴). */
    earlier: '中间又参过保的，以前断的年份不再算。',
    none: '没有断到现在，按没断过算。',
    joined: (years: readonly number[]) => `${years.join('、')} 年`,
  },
  exempt: '是新生儿、低保、特困等特殊人群',
  exemptNote: '这些人群不设等待期。哪些人算，问参保地医保局。',

  results: (year: number) => `缴 ${year} 年度，从哪天起能用`,
  resultsNone: '要等多久',
  ways: { NOW: '今天缴', NEXT_MONTH: '下个月缴', REPAIRED: '今天缴，断的年份也补上' },
  paidOn: (day: string) => `${day}缴`,
  tags: {
    none: '不用等',
    months: (months: number) => `等 ${months} 个月`,
    range: (least: number, most: number) => `等 ${least} 到 ${most} 个月`,
    useless: '这一年用不上',
    unknown: '没有查到',
  },
  starts: {
    on: (day: string) => `${day}起能用`,
    between: (earliest: string, latest: string) => `最早 ${earliest}，最晚 ${latest}起能用`,
    perhaps: (earliest: string, year: number) => `最早 ${earliest}起能用；按严的读法，${year} 年度用不上`,
    useless: (year: number) => `等到能用的时候，${year} 年度已经过完了，现在缴没有用处。等下一年度开始缴了，再来看。`,
    notCollected: '到那时这一年还收不收、怎么算，我们没有查到。',
    unknown: '这个地方什么时候缴费，我们没有查到，所以说不出是哪一天。只能说缴费以后要等多久。',
  },
  costs: {
    due: (amount: string) => `缴 ${amount} 元`,
    dueUnknown: '要缴多少，没有公布',
    repairing: (years: string, amount: string) => `补 ${years}，另缴 ${amount} 元`,
    repairingUnknown: (years: string) => `补 ${years}要缴多少，没有查到`,
    ordinary: '按一般成年人算。有资助的人少缴，按年龄分档的地方不一样。',
  },
  legend: { waiting: '还不能用', perhaps: '看当地怎么算', covered: '能用' },

  range: {
    title: '为什么说的是一个范围',
    reason:
      '断一年加不加月、等待从缴费那天算还是从 1 月 1 日算，各省说法不一。您选的地方没有写明，我们按宽的和严的都算了一遍。哪种算数，打 12393 问参保地。',
    ask: '打 12393 问怎么算',
  },
  repair: {
    title: '补缴能补什么',
    /** Months and years by the place's rule. */
    reason: (off: number, fixed: number, gapYears: number, least: number) =>
      `${off > 0 ? `补一年，少等 ${off} 个月` : '补了也不会少等'}，按那一年当地的个人标准缴。先等的 ${fixed} 个月补不掉；连着断 ${gapYears} 年以上的，补了也至少等 ${least} 个月。`,
  },
  grounds: '依据',
  notBinding: '这是测算，不算数，以参保地医保局为准。没有扣款。',
  silent: '刚才没有连上医保柜台，下面是上一次算的。',
  refused: {
    REGION_UNKNOWN: {
      tag: '没有收录',
      title: '还没有收录这个地方的规定',
      reason: '我们不猜。打 12393 问参保地：“断过保，再缴要等几个月？”',
    },
    WAITING_NOT_PUBLISHED: {
      tag: '没有公布',
      title: '没有查到等待期的规定',
      reason: '2025 年以前没有这条规定。打 12393 问参保地：“断过保，再缴要等几个月？”',
    },
    ask: '打 12393 问医保局',
  },
}
