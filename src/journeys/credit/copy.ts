import type { DeductionPart } from '@/domain/balance/credit'
import type { Against } from '@/domain/policy/fact'
import { changes } from './copy.changes'
import type { Kind } from './form'

const kinds: Record<Kind, { label: string; note: string }> = {
  EMPLOYEE: { label: '在职', note: '单位给您缴，或者自己缴统筹和个人账户' },
  RETIREE: { label: '已经退休', note: '办过职工医保退休手续' },
  POOL_ONLY: { label: '灵活就业，只缴统筹', note: '也叫单建统筹' },
  RESIDENT: { label: '居民医保（新农合）', note: '一年缴一次的' },
}

const parts: Record<DeductionPart['for'], string> = { LARGE_CLAIMS: '大额医疗互助', LONG_TERM_CARE: '长期护理保险' }

const against: Record<Against<unknown>['status'], string> = { CONFLICT: '另有一种说法', REJECTED: '网上这样说，不对' }

/** Words of 每月划入. Days and amounts come printed, `2026年7月1日` and `75.00`. */
export const copy = {
  kinds,
  parts,
  against,
  changes,
  yuan: (amount: string) => `${amount} 元`,
  percent: (permille: number) => `${permille / 10}%`,
  beforeOff: (each: string) => `${each}（扣以前）`,
  each: { MONTH: (amount: string) => `每月 ${amount} 元`, YEAR: (amount: string) => `每年 ${amount} 元` },
  otherwise: (what: string, note: string, title: string) => `${what}：${note}。出处：${title}`,
  asFound: '这是我们查到的，以参保地医保局划的为准。',
  notBinding: '这是测算，不算数，以参保地医保局划的为准。没有扣款。',
  place: {
    label: '在哪里参保',
    change: '换地方',
    ask: '换到哪里？',
    mine: '您自己参保的地方',
    all: (count: number) => `其他 ${count} 个地方`,
  },

  estimate: {
    title: '每月划入多少',
    heading: '每月该划入多少钱？',
    lead: '医保局每月往您的个人账户里划一笔钱，有人叫它“返钱”。划多少，看在哪里参保、在职还是退休、多大年纪。',
    kind: '您是哪一种？',
    base: {
      label: '每月的缴费基数（元）',
      hint: '看工资条，或者问单位。不是到手的工资。自己缴的医保 ÷ 2% 就是基数。',
    },
    born: { label: '出生日期', hint: '比如 1950年11月21日，或者 19501121。只用来算，不会存在本机。' },
    average: {
      label: (year: number) => `当地 ${year} 年的平均养老金（元，可以不填）`,
      hint: (percent: string) =>
        `这里退休人员按平均养老金的 ${percent} 划，数额没有查到。知道平均养老金就填，和您自己领多少没有关系。`,
    },
    retiresOn: {
      label: '打算哪天办退休（可以不填）',
      hint: '想看看退休以后划多少，就填一个日子，比如 2030年6月30日。',
    },
    go: '算一算',
    private: '您填的只在这一次用，关掉就没有了。',
    more: '不填也能看',
    faults: {
      kind: { EMPTY: '请选一种' },
      base: {
        EMPTY: '请填每月的缴费基数',
        UNREADABLE: '基数要填数字，比如 8000 或 8000.50',
        TOO_MUCH: '基数太大了，请看看是不是多填了几位',
      },
      born: {
        EMPTY: '请填出生日期',
        UNREADABLE: '出生日期没看懂，请填年、月、日，比如 1950年11月21日',
        NOT_YET: '出生日期在今天以后，请改一下',
        TOO_LONG_AGO: '出生日期太早了，请看看年份',
      },
      average: {
        UNREADABLE: '平均养老金要填数字，比如 3200；不知道就空着',
        TOO_MUCH: '平均养老金太大了，请看看是不是多填了几位',
      },
      retiresOn: {
        UNREADABLE: '退休的日子没看懂，请填年、月、日，比如 2030年6月30日',
        PAST: '这一天已经过了。已经退休的，上面请选“已经退休”',
        TOO_FAR: '这一天太远了，请看看年份',
      },
    },
  },

  answer: {
    title: '划入多少',
    blank: {
      title: '还没有填',
      note: '您填的不存在手机上，重新打开以后要再填一次。',
      action: '去填',
    },
    for: '算的是',
    change: '修改',
    born: (day: string) => `${day}生`,
    gross: { MONTH: '每月划入', YEAR: '每年划入' },
    grossNow: '按现在的年龄，每年划入',
    grossBeforeOff: { MONTH: '每月划入（扣以前）', YEAR: '每年划入（扣以前）' },
    arrives: (amount: string) => `实到 ${amount} 元`,
    monthly: (amount: string) => `平均每月 ${amount} 元`,
    when: {
      known: (day: string) => `下一次在${day}`,
      more: (day: string, age: number, amount: string) => `下一次在${day}。那时候已经满 ${age} 岁，划 ${amount} 元`,
      monthly: '每个月划一次。哪一天到账，规定里没有写，看明细里上个月是哪一天。',
    },
    how: {
      title: '怎么算出来的',
      base: '缴费基数',
      average: '当地平均养老金',
      rate: '划入比例',
      gross: '划入',
      deduction: (what: string) => `先扣${what}`,
      deductions: '先扣',
      net: '实际到账',
      unknown: '没有查到',
      wholeBase: '在职的人，单位缴的不划进来，只划您自己缴的。',
      fixed: '定额：同一个地方、同一个年龄段，都是这个数。',
      own: '和您自己领多少养老金没有关系。',
    },
    next: {
      title: (age: number) => `满 ${age} 岁以后多一些`,
      reason: (day: string, each: string) => `从${day}起，${each}。不用申请，到时候自己就变。`,
      yearly: (day: string, age: number, first: string, amount: string) =>
        `${day}起算满 ${age} 岁。从${first}划的那一次起，按每年 ${amount} 元划。不用申请，到时候自己就变。`,
    },
    retired: {
      title: (day: string) => `如果退休：从${day}起`,
      credited: (each: string) => `按退休人员划，${each}。`,
      unpublished: '按退休人员划。退休人员划多少，这里没有查到，请打 12393 问。',
      less: (amount: string) => `比现在每月少 ${amount} 元`,
      more: (amount: string) => `比现在每月多 ${amount} 元`,
      same: '和现在一样多',
    },
    grounds: '依据',
    further: '接着看',
    compare: { title: '和别的地方比一比', note: '最多三个地方放在一起看' },
    before: { title: '为什么比以前少了？', note: '改过什么，从哪一天起' },
    rates: { title: '这里别人划多少', note: '在职、退休、各个年龄段' },
    refused: {
      CREDIT_NOT_PUBLISHED: {
        tag: '没有查到',
        title: '这里划多少，没有查到',
        reason: '我们不猜，也不拿别的地方的数来顶。打 12393 问参保地：“个人账户每月划入多少？”',
      },
      average: (year: number, percent: string) =>
        `只查到按当地 ${year} 年平均养老金的 ${percent} 划。知道这个平均数的话，填上就能算。`,
      NO_ACCOUNT: {
        tag: '不划钱',
        title: '没有个人账户，不划钱',
        reason: {
          RESIDENT: '每月划入只有职工医保才有。居民医保缴的钱用在看病报销上，不攒在个人名下。',
          POOL_ONLY: '只缴统筹的，看病照样报销，账户里不划钱。想不想缴个人账户，能不能改，打 12393 问参保地。',
        },
      },
      REGION_UNKNOWN: {
        tag: '没有收录',
        title: '还没有收录这个地方的规定',
        reason: '我们不猜。打 12393 问参保地：“个人账户每月划入多少？”',
      },
      ask: '打 12393 问医保局',
      fill: '填平均养老金再算',
    },
  },

  rates: {
    title: '划入标准',
    heading: (place: string) => `${place}，每月划入多少`,
    on: (day: string) => `按${day}在用的规定`,
    employees: {
      title: '在职',
      share: (percent: string) => `本人缴费基数的 ${percent}`,
      note: (base: string, amount: string) => `比如基数 ${base} 元，每月划 ${amount} 元。`,
      unknown: '划多少没有查到，请打 12393 问。',
    },
    retirees: {
      title: '退休',
      all: '不分年龄',
      below: (age: number) => `不满 ${age} 岁`,
      from: (age: number) => `满 ${age} 岁起`,
      off: (amount: string) => `先扣 ${amount} 元`,
      net: (amount: string) => `实到 ${amount} 元`,
      offUnknown: '扣多少没有查到',
      THAT_DAY: '到生日那一天，就按新的年龄段算。',
      NEXT_MONTH: '过了生日，从下个月 1 日起按新的年龄段算。',
      yearly: (day: string) => `一年划一次，下一次在${day}。`,
      monthly: '每个月划一次，哪一天到账没有公布。',
      unknown: '具体数额没有查到。我们不拿别的地方的数来顶，请打 12393 问。',
      average: (year: number, percent: string) => `按当地 ${year} 年平均养老金的 ${percent} 划。`,
    },
    residents: { title: '居民医保（新农合）', note: '没有个人账户，不划钱。看病照常报销。' },
    go: '按我的情况算一算',
  },

  compare: {
    title: '比一比划入',
    heading: '几个地方，各划多少？',
    lead: {
      who: '下面按您填的算，只换地方。',
      nobody: '下面是各地的标准。先填您的情况，就能算出您的数。',
    },
    fill: '填我的情况',
    add: '再加一个地方',
    addAsk: '加哪个地方？',
    full: '已经有三个地方了，去掉一个才能再加。',
    leave: (place: string) => `不比了：${place}`,
    leaveShort: '不比了',
    now: '现在',
    onceRetired: '退休以后',
    base: (percent: string) => `基数的 ${percent}`,
    net: (amount: string) => `这是扣以前的，实到 ${amount} 元`,
    alone: '再加一个地方，就能比了。',
    than: {
      more: (place: string, amount: string) => `比${place}每月多 ${amount} 元`,
      less: (place: string, amount: string) => `比${place}每月少 ${amount} 元`,
      same: (place: string) => `和${place}一样多`,
      beforeOff: '（都按扣以前的数比）',
    },
    refused: {
      CREDIT_NOT_PUBLISHED: '没有查到',
      NO_ACCOUNT: '没有个人账户，不划钱',
      REGION_UNKNOWN: '没有收录',
    },
    unreached: '没有取到',
    warn: '换到划得多的地方，不等于更划算：看病报销、要缴多少也跟着变。',
  },

  before: {
    title: '为什么比以前少了',
    heading: '为什么划得比以前少了？',
    lead: (place: string) => `不是少了您的，是办法改过。有的各地都改了，有的只是${place}这样。先改的写在前面。`,
    since: (day: string) => `${day}起`,
    check: {
      title: '都不是？看看自己有没有变',
      lines: [
        '今年的缴费基数比去年低，划入就跟着低。',
        '刚办了退休，从下个月起按退休人员的定额划。',
        '换了参保的地方，按新地方的标准划。',
        '单位有几个月没有缴，那几个月可能没有划。',
      ],
    },
    estimate: { title: '算一算我该有多少', note: '按参保地、年龄和基数' },
    statement: { title: '看看每个月实际划了多少', note: '明细里的“每月划入”' },
    hotline: { title: '打 12393 问医保局', note: '问：“我这个月个人账户为什么只划了这些？”' },
  },
}
