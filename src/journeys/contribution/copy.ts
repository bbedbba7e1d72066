import type { Category } from '@/domain/contribution/category'
import type { Relation } from '@/domain/family/relation'
import type { UndoKind } from '@/domain/policy/pack'
import { relationNames } from '@/words/copy'

/** Who the state pays a part for, as the fee line calls it. */
const subsidyNames: Record<Category, string> = {
  ORDINARY: '政府资助',
  EXTREME_POVERTY: '特困人员资助',
  SUBSISTENCE: '低保家庭资助',
  MARGINAL: '低保边缘家庭资助',
  MONITORED: '防返贫监测对象资助',
  SEVERELY_DISABLED: '重度残疾人资助',
  ORPHAN: '孤儿资助',
  UNATTENDED_CHILD: '事实无人抚养儿童资助',
}

/** 身份类别, as a resident is called by it. */
const categoryNames: Record<Category, string> = {
  ORDINARY: '普通居民',
  EXTREME_POVERTY: '特困人员',
  SUBSISTENCE: '低保家庭',
  MARGINAL: '低保边缘家庭',
  MONITORED: '防返贫监测对象',
  SEVERELY_DISABLED: '重度残疾人',
  ORPHAN: '孤儿',
  UNATTENDED_CHILD: '事实无人抚养儿童',
}

const yuan = (amount: string) => `${amount} 元`
const ofYear = (year: number) => `${year} 年度`
const span = (from: string, to: string) => `${from} 至 ${to}`
const ownAccount = '您的医保个人账户'

/** Words several pages share. Amounts come printed, without sign or unit; days and times come printed too. */
export const copy = {
  title: '给家人缴费',
  yuan,
  ofYear,
  span,
  ownAccount,
  person: (name: string, relation: Relation) => `${name}（${relationNames[relation]}）`,

  people: {
    heading: '给谁缴居民医保？',
    lead: '用您的医保个人账户，替家人缴城乡居民医保（新农合）。可以缴一位，也可以一次缴几位。',
    year: '缴哪一年的',
    yearNote: (span: string, standing: string) => `${span}看病用。${standing}`,
    season: (year: number) => `${year} 年度现在可以缴`,
    late: (year: number) => `${year} 年度的集中缴费期过了，还可以补缴`,
    closes: (day: string, left: number) =>
      left > 0 ? `${day}截止，还有 ${left} 天。` : `${day}截止，今天是最后一天。`,
    lateCloses: (day: string) => `补缴到 ${day}，要多缴钱，还要等一段时间才能用。`,
    over: '这一年已经不收了。',
    awaiting: '缴费标准还没有公布。',
    closesApart: '各人参保地的截止日期不一样，写在名字下面。',
    benefit: (span: string) => `缴的是 ${span}看病用的。`,
    unpublished: {
      title: (year: number) => `${year} 年度要缴多少，还没有公布`,
      reason: '哪一天开始收、收到哪一天，参保地也还没有说。我们不会猜一个数。往年的通知多在九月前后。',
      remind: '公布后提醒我',
      reminded: '公布后会提醒您',
      how: '已经记下。公布以后，首页的待办和这一页都会告诉您。',
      forget: '不用提醒了',
    },
    closesShort: (day: string) => `${day}截止`,
    list: '已绑定的家人',
    due: '应缴 ',
    area: (area: string) => `在${area}参保`,
    registered: (area: string, category: Category) => `在${area}登记参保的${categoryNames[category]}`,
    unregistered: (category: Category) => `还没有居民参保登记的${categoryNames[category]}`,
    category: categoryNames,
    paidByFamily: (day: string) => `家人 ${day}用医保个人账户缴过，不用再缴`,
    beingPaidByFamily: (time: string) => `家人 ${time} 已发起，正在办理，请不要重复缴费`,
    state: { PAID: '已缴', BEING_PAID: '正在缴', BLOCKED: '还不能缴' },
    channel: { ACCOUNT: '用医保个人账户', TAX: '在税务渠道' },
    paid: (day: string, channel: string) => `${day}${channel}缴过，不用再缴`,
    paidByMe: (day: string) => `${day}您已经用个人账户缴过，点开看结果`,
    beingPaid: '有一笔正在办理，请不要重复缴费',
    beingPaidByMe: '您提交的缴费正在办理，点开看进度',
    why: (title: string) => `${title}，点开看原因和办法`,
    none: {
      title: '还没有绑定家人',
      note: '先用“家庭共济”绑定要缴费的家人，绑定后就能在这里替 TA 缴。',
      action: '去绑定家人',
    },
    lapsed: { title: '断过保？算算从哪天起能用', note: '断过几年、现在缴还是下个月缴，可以比一比' },
    another: '绑定另一位家人',
    several: '一次给几位缴',
  },

  quote: {
    heading: (name: string) => `${name} 要缴多少`,
    /** While it is not known yet who it is about; as high as the line it gives way to. */
    headingAsking: '要缴多少',
    standard: (year: number) => `${year} 年度个人缴费标准`,
    fiscal: '过了集中缴费期，加缴补助部分',
    subsidy: subsidyNames,
    due: '应缴',
    pockets: {
      own: (amount: string) => `个人应缴 ${amount} 元`,
      state: (amount: string) => `政府资助 ${amount} 元`,
      standard: (amount: string) => `缴费标准 ${amount} 元`,
      late: (amount: string) => `补助部分 ${amount} 元`,
    },
    nothingDue: {
      title: '个人不用出钱，但要确认参保',
      reason: '0 元也要确认：确认以后参保才登记上，不确认就等于没有参保。',
    },
    from: '从您的个人账户出',
    before: '账户可用余额',
    paying: '这次缴费',
    after: '缴费后余额',
    lacking: '还差',
    closes: (day: string) => `最晚 ${day}缴`,
    usable: '什么时候能用',
    atOnce: '按时缴费，不用等待',
    waits: (months: number) => `缴费后等 ${months} 个月`,
    waitsNote: '等待期里看病，居民医保还不能报销。',
    undo: '能不能撤回',
    check: '核对缴费信息',
  },

  undo: {
    hold10: (minutes: number) =>
      `提交后 ${minutes} 分钟内可以撤回，钱一直在您的个人账户里；过了时间，要按参保地的规定申请退费。`,
    reversal: () =>
      '缴成功以后，在集中缴费期内、还没有享受待遇时，可以申请撤销，钱退回您的个人账户。具体时间问参保地医保局。',
    none: () => '提交以后马上缴出去，不能撤回；要退费，按参保地的规定申请。请核对清楚再缴。',
  } satisfies Record<UndoKind, (minutes: number) => string>,

  /** After `hold10`: the clock time, if it is confirmed now. */
  undoUntil: (time: string) => `现在确认的话，${time} 以前都可以撤回。`,
  undoBatch: (day: string) => `${day}扣款以前都可以撤回，钱一直在您的个人账户里；扣款以后，要按参保地的规定申请退费。`,

  check: {
    title: '核对缴费',
    heading: '核对一下，再确认',
    who: '缴给谁',
    area: '参保地',
    year: '哪一年',
    tier: '哪一档',
    amount: (year: number) => `${year} 年度要缴`,
    account: '从谁的账户',
    after: '扣后余额',
    usable: '什么时候能用',
    change: '修改',
    promise: (name: string, year: number) =>
      `我同意上面的代缴承诺书，也没有在微信城市服务、学校、村里等其他地方给 ${name} 缴过 ${year} 年度的居民医保费`,
    promiseNote: '如果已经在别处缴过，请不要再缴，退费要等，也要跑腿。',
    promiseMissing: '请先确认没有在别处缴过，再点下面的按钮。还没有扣款。',
    once: { title: '不会重复扣款', reason: '同一个人、同一年只扣一次。连点两下、断网重试，都不会多扣。' },
    confirm: (amount: string) => `确认缴费 ${amount} 元`,
    confirmNothing: (amount: string) => `确认参保 ${amount} 元`,
    unanswered: {
      title: '没有收到回复',
      reason: '还没有扣款：这一步只是登记，要等您核验身份以后才会扣。可以放心再试一次。',
    },
    again: '再试一次',
  },

  verify: {
    title: '确认是您本人',
    heading: '最后一步，确认是您本人',
    lead: (name: string, year: number) => `核验通过后，就给 ${name} 缴 ${year} 年度居民医保，从${ownAccount}里出`,
    leadNothing: (name: string, year: number) => `核验通过后，就给 ${name} 确认 ${year} 年度参保，不扣钱`,
    confirm: (amount: string) => `核验并缴费 ${amount} 元`,
    confirmNothing: (amount: string) => `核验并确认参保 ${amount} 元`,
    tokenLapsed: '刚才的核验过期了，没有扣款。请再核验一次。',
    cancel: '先不缴了',
    sending: '正在提交，请不要重复缴费',
    sendingNote: '一般几秒钟就好。网络慢也不会重复扣款，结果可以在“办理记录”里看到。',
  },
}
