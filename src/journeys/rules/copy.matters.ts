import type { GapReading } from '@/domain/contribution/waiting'
import type { CoveredPerson } from '@/domain/insurance/commercial'
import { formatYuan, zero } from '@/domain/money'
import { type Ages, agesOf } from '@/domain/policy/ages'
import type { SharedUse } from '@/domain/policy/pack'
import type { WithdrawalReason } from '@/domain/withdrawal/reason'
import { relationNames } from '@/words/copy'
import type { Matter, ValueOf } from './rulebook'

interface MatterWords<V> {
  readonly title: string
  /** What a rule comes to, a line for each thing it says. */
  say(value: V): readonly string[]
}

/** 外婆 is who people ask for; 外祖父母 is what the paper calls her. */
const relations = { ...relationNames, GRANDPARENT_P: '爷爷奶奶（祖父母）', GRANDPARENT_M: '外公外婆（外祖父母）' }

const uses: Record<SharedUse, string> = {
  RESIDENT_FEE: '缴居民医保费',
  CARE: '看病自己付的部分',
  PHARMACY: '药店买药',
  LONG_TERM_CARE: '长期护理保险费',
  COMMERCIAL: '商业健康保险',
}

const insured: Record<CoveredPerson, string> = { SELF: '本人', SPOUSE: '配偶', PARENT: '父母', CHILD: '子女' }

const readings: Record<GapReading, (months: number) => string> = {
  EVERY_GAP_YEAR: (months) => `每断一年，再加 ${months} 个月`,
  AFTER_THE_FIRST: (months) => `从断的第二年起，每多断一年再加 ${months} 个月`,
}

const reasons: Record<WithdrawalReason, string> = {
  DEATH: '参保人去世',
  EMIGRATION: '出国（境）定居',
  VOLUNTARY_EXIT: '主动退出职工医保',
  TRANSFER_NOT_ACCEPTED: '新参保地不接收余额',
  RETIREE_RESETTLED: '退休后在外省安置',
  FOREIGNER_DEPARTURE: '外国人离境回国',
  LONG_TERM_ELSEWHERE: '长期在外地居住',
  IN_PROVINCE_MOVE: '省内换地方参保',
  RETIREE_UNTRANSFERABLE: '到了退休年龄，外地户口转不走',
  VETERAN_CADRE_RESETTLED: '离休干部异地安置',
  ENLISTMENT: '应征入伍',
  PENSION_LUMP_SUM: '一次性领取养老金、清退',
  AGENT_CASH_OUT: '托中介代取',
  SERIOUS_ILLNESS: '得了大病',
  WECHAT_CASH_OUT: '提现到微信',
}

const verdicts = { YES: '可以', NO: '不可以', ASK: '要先问医保局' }

const ages = ({ from, to }: Ages) => (to === null ? `${from} 岁及以上` : `${from} 到 ${to} 岁`)
const yuan = (amount: Parameters<typeof formatYuan>[0]) => `${formatYuan(amount)} 元`
const percent = (permille: number) => `${permille / 10}%`
const monthDay = (text: string) => `${Number(text.slice(0, 2))}月${Number(text.slice(3))}日`
const known = (line: string | null): readonly string[] => (line === null ? [] : [line])

/** What every matter is called, and how a rule of it is read out. */
export const matterWords: { readonly [M in Matter]: MatterWords<ValueOf<M>> } = {
  relations: { title: '可以绑定哪些家人', say: (kinds) => kinds.map((kind) => relations[kind]) },
  maxActive: { title: '同时能绑几个人', say: (count) => [`最多 ${count} 人`] },
  maxLifetime: { title: '一辈子能绑几个人', say: (count) => [`累计最多 ${count} 人，解绑的也算`] },
  within: {
    title: '家人在哪里参保才能绑',
    say: (reach) => [reach === 'PROVINCE' ? '家人也要在本省参保' : '家人在哪里参保都行'],
  },
  reviewed: { title: '绑定要不要审核', say: (is) => [is ? '医保局要审核，审过了才能用' : '不用审核，绑好就能用'] },
  exclusive: {
    title: '家人能不能用几个人的账户',
    say: (is) => [is ? '一个家人只能用一个人的账户' : '一个家人可以用几个人的账户'],
  },
  uses: { title: '家人可以拿来做什么', say: (list) => list.map((use) => uses[use]) },
  reserve: {
    title: '账户里要给自己留多少',
    say: (reserve) =>
      reserve.kind === 'SUM'
        ? [`留 ${yuan(reserve.fen)}，多出来的才能给家人用`]
        : [
            `留当地年平均工资的 ${reserve.percent}%，多出来的才能给家人用`,
            reserve.yearlyWage === null ? '年平均工资没有查到，要问 12393' : `年平均工资 ${yuan(reserve.yearlyWage)}`,
          ],
  },
  shareBase: {
    title: '今年划入的钱能不能给家人用',
    say: (base) => [base === 'ALL' ? '余额都能用' : '今年划入的不行，只能用往年结余'],
  },
  accountMode: {
    title: '钱放在哪里',
    say: (mode) => [mode === 'LEDGER' ? '医保局记账，不放在银行卡里' : '放在社保卡的银行账户里'],
  },
  credit: {
    title: '每月划入多少',
    say: ({ employeePermille, retirees, every, creditedOn, birthdayCounts }) => [
      ...known(employeePermille === null ? null : `在职：本人缴费基数的 ${percent(employeePermille)}`),
      ...retirees.map(({ fromAge, gross, deductions }, place) => {
        const until = retirees[place + 1]?.fromAge
        const whom = fromAge === 0 ? (until ? `退休、不到 ${until} 岁` : '退休') : `退休、满 ${fromAge} 岁`
        const off = deductions === null ? '' : `，扣 ${yuan(deductions)}以后到账`
        return `${whom}：每${every === 'YEAR' ? '年' : '月'} ${yuan(gross)}${off}`
      }),
      ...known(creditedOn ? `每年 ${monthDay(creditedOn)}划入` : null),
      ...known(
        retirees.length > 1 ? (birthdayCounts === 'THAT_DAY' ? '生日当天就换档' : '生日的下一个月起换档') : null,
      ),
    ],
  },
  fees: {
    title: '居民医保每人缴多少',
    say: ({ year, personal, fiscal, byAge, upperTier }) => [
      ...(byAge.length > 0
        ? agesOf(byAge).map((of, place) => `${year} 年度，${ages(of)}：${yuan(byAge[place]?.fen ?? zero)}`)
        : [`${year} 年度：${personal === null ? '还没有公布，或者没有查到' : yuan(personal)}`]),
      ...known(upperTier === null ? null : `${year} 年度，二档：${yuan(upperTier)}`),
      ...known(fiscal === null ? null : `${year} 年度，财政另外补 ${yuan(fiscal)}`),
    ],
  },
  seasonOpens: { title: '什么时候开始缴下一年的', say: (text) => [`一般从头一年的 ${monthDay(text)}开始`] },
  deduct: {
    title: '钱什么时候扣',
    say: (mode) => [
      {
        AT_ONCE: '办好就从个人账户扣',
        MONTH_END_BATCH: '月底最后一天统一扣',
        BY_TAX_OFFICE: '在税务局的小程序里选用个人账户缴',
      }[mode],
    ],
  },
  undo: {
    title: '缴错了能不能撤回',
    say: (kind) => [
      {
        hold10: '提交以后有一小段时间可以撤回，钱原路退回',
        reversal: '缴成以后，在规定时间内可以申请撤销',
        none: '缴成以后不能撤回，请核对清楚再缴',
      }[kind],
    ],
  },
  refundInPeriod: {
    title: '待遇开始以后还能不能退费',
    say: (verdict) => [{ YES: '可以申请退', NO: '不能退', ASK: '要先问参保地医保局' }[verdict]],
  },
  waiting: {
    title: '断过或者缴晚了，要等多久才能用',
    say: ({ fixedMonths, reading, perYear, repairedBy, floor }) => [
      `先等 ${fixedMonths} 个月`,
      reading === null
        ? `断得更久的，每多断一年多等 ${perYear} 个月；从第几年开始加，没有查到`
        : readings[reading](perYear),
      `补缴断的一年，少等 ${repairedBy} 个月`,
      `断 ${floor.gapYears} 年及以上的，补缴了也至少等 ${floor.months} 个月`,
    ],
  },
  reasons: {
    title: '余额什么情况可以取出来',
    say: (list) => list.map(({ reason, verdict }) => `${reasons[reason]}：${verdicts[verdict]}`),
  },
  withdrawalDays: { title: '支取要办多久', say: (days) => [`受理后 ${days} 个工作日内`] },
  transfer: {
    title: '换参保地，钱跟不跟着走',
    say: ({ withinProvince, sent, done }) => [
      withinProvince === 'STAYS' ? '省内换地方：不用转，照样能用' : '省内换地方：跟着医保关系转走',
      `跨省：转出地 ${sent} 个工作日内转走，全部 ${done} 个工作日内办完`,
    ],
  },
  wallet: {
    title: '给外省家人转钱看病',
    say: ({ perDay, most, closedFrom, closedTo }) => [
      `一天最多 ${perDay} 笔，一笔最多 ${yuan(most)}`,
      `${closedFrom} 到第二天 ${closedTo} 不办`,
    ],
  },
  walletOpen: { title: '这里开没开医保钱包', say: (is) => [is ? '已经开通' : '还没有开通'] },
  commercial: {
    title: '能不能买商业健康保险',
    say: ({ capPercent, floor, insured: whom }) => [
      `给${whom.map((person) => insured[person]).join('、')}买`,
      ...known(capPercent === null ? null : `最多用累计余额的 ${capPercent}%`),
      ...known(floor === 0 ? null : `余额超过 ${yuan(floor)}的部分才能用`),
    ],
  },
}
