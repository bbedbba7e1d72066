import type { FontLevel } from '@/domain/font-level'
import type { UndoKind } from '@/domain/policy/pack'
import type { Theme } from '@/domain/theme'
import { relationNames } from '@/words/copy'

const levels: Record<FontLevel, { label: string; note: string }> = {
  standard: { label: '标准', note: '和手机上多数小程序一样' },
  large: { label: '大', note: '字大一号，排法不变' },
  care: { label: '特大（长辈版）', note: '字大、按钮大，一行只放一件事' },
  largest: { label: '最大（长辈版）', note: '看不清小字时用' },
}

const choices: Record<Theme, { label: string; note: string }> = {
  system: { label: '跟随手机', note: '手机是深色就深，是浅色就浅' },
  light: { label: '浅色', note: '白底黑字，太阳底下看得清' },
  dark: { label: '深色', note: '黑底白字，晚上不刺眼' },
}

const undo: Record<UndoKind, (minutes: number) => string> = {
  hold10: (minutes) => `提交后 ${minutes} 分钟内可以撤回，钱原路退回`,
  reversal: () => '缴成以后，在规定时间内可以申请退',
  none: () => '缴成以后不能退，请核对清楚再缴',
}

export const copy = {
  fontLevel: {
    title: '字号与长辈版',
    pick: '您想看多大的字',
    levels,
    sample: {
      title: '现在看到的样子',
      text: '周*国 2026 年度的居民医保还没缴，应缴 400.00 元。',
      small: '这是最小的字，也要看得清。',
    },
    now: '点一下马上就变，不用保存。以后打开也是这个大小。',
  },
  theme: {
    title: '深色与浅色',
    pick: '您想看深色还是浅色',
    choices,
    now: '点一下马上就变，不用保存。以后打开也是这样。',
    open: '深色与浅色',
    openNote: '晚上看着刺眼，可以换成深色',
  },
  region: {
    title: '参保地与规定',
    mine: (place: string) => `您参保在${place}`,
    mineNote: '办事按参保地的规定。这一页只能看，改不了参保地。',
    elsewhere: (mine: string, there: string) => `这里只是看看${there}的规定，您仍然参保在${mine}，不会改变。`,
    back: (mine: string) => `回到${mine}的规定`,
    on: (place: string, day: string) => `${place}的规定，按 ${day} 看`,
    all: { title: '看全部规定', note: '每一个数字、从哪天起、出处' },
    two: { title: '两地交过医保', note: '名下有两个账户，怎么合并' },
    choose: '看看别处的规定',
    further: (count: number) => `再看别的 ${count} 个地方`,
    unknown: {
      title: '还没有收到这里的规定',
      reason: '我们还没有把这个地方的规定整理进来，不能乱说。您的参保和余额不受影响。',
      ask: '打电话问参保地医保局',
      number: '12393',
    },
    unpublished: '待公布',
    unsaid: '没有查到规定，以参保地医保局为准',
    relations: { title: '可以绑定哪些家人', words: relationNames },
    limits: {
      title: '能绑定几个人',
      titleLifetime: '累计能绑定几个人',
      active: (count: number) => `同时最多绑定 ${count} 人`,
      lifetime: (count: number) => `累计最多绑定 ${count} 人，解绑的也算`,
    },
    fees: {
      title: '居民医保每人缴多少',
      year: (year: number) => `${year} 年度`,
      yuan: (text: string) => `${text} 元`,
      days: (opens: string, closes: string) => `集中缴费 ${opens}到${closes}`,
    },
    undo: { title: '缴错了能不能撤回', words: undo },
    withdrawal: { title: '申请支取要多久', days: (days: number) => `受理后 ${days} 个工作日内` },
    hotlines: '有疑问打电话',
  },
}
