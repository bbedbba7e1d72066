import type { RefundAnswer, RefundReason } from '@/domain/contribution/refund'

/** Why somebody wants a fee back: the choice, and the first thing to do about it. */
const reasons: Record<RefundReason, { label: string; note: string; first: string }> = {
  DUPLICATE: {
    label: '重复缴了',
    note: '在微信、学校、村里，或者别的家人那里又缴了一次',
    first: '两次的凭证都留着。一个人一年只需要一次，退的是多出来的那一次。',
  },
  DECEASED: {
    label: '家人去世了',
    note: '请节哀。这件事不急，按当地的规定办就行',
    first: '不用您自己跑着开证明，先打电话问清楚要什么、能不能由别人代办。',
  },
  JOINED_EMPLOYEE: {
    label: '家人参加了职工医保',
    note: '例如找到工作，单位给交了',
    first: '同一段时间只能有一种医保，先确认职工医保已经生效，再退这一边。',
  },
  OTHER_DISTRICT: {
    label: '家人在别的地方参保了',
    note: '例如跟着孩子去了外地',
    first: '先确认新的地方已经参保成功，再退这一边，免得中间断了。',
  },
  SUBSIDY_LATER: {
    label: '后来认定了困难身份，本来可以少缴',
    note: '例如低保、低保边缘、特困、重度残疾',
    first: '退的是多缴的那一部分，参保照样有效。',
  },
  PAID_WRONG: {
    label: '缴错了人，或者缴错了年度',
    note: '例如想缴 2026 年度，缴成了别的年度',
    first: '不要急着再缴一次，先问清楚这一笔怎么改、怎么退。',
  },
}

/** What the tool says. Days come printed, amounts as 400.00. */
export const copy = {
  title: '能不能退费',
  heading: '为什么想退？',
  lead: (name: string, year: number, amount: string) =>
    `${name} 的 ${year} 年度居民医保，${amount} 元。选一个原因，看参保地怎么说。`,
  question: '想退费的原因',
  reasons,
  verdicts: {
    YES: { tag: '可以申请', title: '可以申请退费' },
    NO: { tag: '不退', title: '按当地的说法，不退' },
    ASK: { tag: '要先问', title: '能不能退，要先问参保地' },
  } satisfies Record<RefundAnswer, { tag: string; title: string }>,
  period: {
    before: (from: string) => `待遇期从 ${from}开始，现在还没有开始。`,
    began: (from: string) => `待遇期从 ${from}开始，已经开始了。`,
  },
  because: {
    YES: '符合当地可以退的情况。退费要向税务局申请，这里不能代办。',
    NO: '在这里办不了退费，没有多扣钱。',
    ASK: '没有查到当地对这种情况的明确规定，不敢替当地说能还是不能。',
  } satisfies Record<RefundAnswer, string>,
  /** A no, to those who lost somebody. */
  quiet: '请节哀。按现在查到的说法，这一笔不退，没有多扣钱。等您方便的时候再打电话问，不用赶。',
  facts: {
    title: '退费要知道的',
    money: '钱退到哪里',
    moneyTo: (payer: string) => `原路退回 ${payer}的医保个人账户，不退现金`,
    where: '到哪里办',
    whereNote: (area: string) =>
      `${area}的税务局：居民医保费由税务局收，退费也归他们办。先打 12366，问哪个窗口、网上能不能办`,
    bring: '要带什么',
    bringUnknown:
      '缴费凭证先留好（上面能打开）。别的材料各地要的不一样，我们没有查到当地的清单，不敢猜，打电话时问一句',
  },
  others: '还有另一种说法',
  other: (title: string, note: string) => `${note}（${title}）。两种说法不一样，以参保地医保局为准。`,
  next: {
    tax: '打 12366 问税务局',
    taxNote: '居民医保费由税务局收，退费也归他们办',
    insurance: '打 12393 问医保局',
    receipt: '打开缴费凭证',
  },
  sooner: {
    title: '这一笔现在还能撤回',
    reason: '比退费快：不用材料，钱马上回到您的个人账户。',
    go: '去撤回',
  },
  notPaid: {
    tag: '不用退',
    title: '这一笔没有缴出去，不用退',
    reason: '钱没有离开您的个人账户，或者已经退回来了。',
    go: '看这一笔的进度',
  },
  free: {
    tag: '不用退',
    title: '这一笔个人没有出钱，没有可退的',
    reason: '不想要这次参保，可以打 12393 问怎么停。',
  },
}
