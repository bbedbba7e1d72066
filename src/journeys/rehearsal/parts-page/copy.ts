import type { FontLevel } from '@/domain/font-level'

const levels: Record<FontLevel, string> = { standard: '标准', large: '大', care: '特大', largest: '最大' }

/** What the catalogue itself says. What its specimens say is in copy.specimens.ts. */
export const copy = {
  title: '部件样张',
  lead: '每个部件、每种状态，上面是浅色，下面是深色。这里的按钮只是样子，点了不办任何事。',
  level: '字号',
  levels,
  kind: '看哪一类',
  kinds: {
    acts: '按钮',
    rows: '卡片和行',
    figures: '数字和标记',
    fields: '填写',
    told: '说明和结果',
    waiting: '等待',
    known: '核验',
    frame: '页面四周',
  },
  themes: { light: '浅色', dark: '深色' },
}
